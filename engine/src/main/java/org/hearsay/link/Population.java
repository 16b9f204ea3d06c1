package org.hearsay.link;

import org.hearsay.link.gazetteer.Entry;

/** The larger place is meant more often: news names Paris in France more than its namesakes. */
final class Population implements Weighing {
  private static final double COUNTRY = 7.5;
  private static final double WIDE = 7;
  private static final double REGION = 5.7;
  private static final double DISTRICT = 3.3;
  private static final double OTHER = 2.5;
  private static final double UNKNOWN = 1;
  private static final double CAPITAL = 1;

  @Override
  public String name() {
    return "population";
  }

  @Override
  public String description() {
    return "Prefers what has more inhabitants, by the power of ten; countries and first-level areas"
        + " stand above towns, districts below large ones.";
  }

  @Override
  public void weigh(Scene scene, int number) {
    for (Toponym toponym : scene.toponyms) {
      for (Candidate each : toponym.candidates) {
        each.say(number, points(each.entry), said(each.entry));
      }
    }
  }

  private static double points(Entry entry) {
    if (entry.isCountry()) {
      return COUNTRY;
    }
    if (entry.isSettlement()) {
      double size = Math.max(UNKNOWN, Math.log10(Math.max(1, entry.place().population())));
      return entry.feature().equals("P.PPLC") ? size + CAPITAL : size;
    }
    return switch (entry.feature()) {
      case "A.ADM1" -> REGION;
      case "A.ADM2" -> DISTRICT;
      case "L.CONT", "H.OCN", "L.RGN", "H.SEA", "H.GULF", "T.MTS" -> WIDE;
      default -> OTHER;
    };
  }

  private static String said(Entry entry) {
    long population = entry.place().population();
    return population > 0
        ? "population %,d".formatted(population).replace(',', ' ')
        : "population not known";
  }
}
