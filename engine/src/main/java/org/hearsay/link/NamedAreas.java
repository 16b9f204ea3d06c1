package org.hearsay.link;

import org.hearsay.link.gazetteer.Entry;

/** What lies where the report's other places lie is likelier. */
final class NamedAreas implements Weighing {
  private static final double COUNTRY = 0.6;
  private static final double REGION = 1.3;
  private static final double DISTRICT = 0.8;

  @Override
  public String name() {
    return "named-areas";
  }

  @Override
  public String description() {
    return "Prefers what lies in the countries, first- and second-level areas that the report's"
        + " other names are, or lie in.";
  }

  @Override
  public void weigh(Scene scene, int number) {
    for (Toponym toponym : scene.toponyms) {
      for (Candidate each : toponym.candidates) {
        double points = points(scene, toponym, each.entry);
        if (points > 0) {
          each.say(number, points, "among the report's other places: " + each.entry.area());
        }
      }
    }
  }

  private static double points(Scene scene, Toponym toponym, Entry entry) {
    double points = 0;
    for (String code = entry.area(); code != null; code = Scene.above(code)) {
      points += scale(code) * Math.log1p(code.isEmpty() ? 0 : scene.inArea(code, toponym));
    }
    return points;
  }

  private static double scale(String code) {
    int depth = code.length() - code.replace(".", "").length();
    return depth == 0 ? COUNTRY : depth == 1 ? REGION : DISTRICT;
  }
}
