package org.hearsay.link;

import org.hearsay.link.gazetteer.Entry;

/** "Paris, Texas", "Sudzha in Kursk Oblast", "Russia's Belgorod": the text says where it lies. */
final class StatedAreas implements Weighing {
  private static final double STATED = 20;

  @Override
  public String name() {
    return "stated-areas";
  }

  @Override
  public String description() {
    return "Takes what lies in the area that stands beside the name: after a comma, in brackets,"
        + " after \"in\", or as its owner.";
  }

  @Override
  public void weigh(Scene scene, int number) {
    for (Toponym toponym : scene.toponyms) {
      Entry area = toponym.statedArea;
      if (area != null) {
        toponym.candidates.stream()
            .filter(each -> lies(each.entry, area.area()))
            .forEach(
                each ->
                    each.say(number, STATED, "in " + area.place().name() + ", beside the name"));
      }
    }
  }

  /** Whether it lies in the area of that code and is not that area. */
  static boolean lies(Entry entry, String code) {
    return entry.isIn(code) && (entry.isSettlement() || !entry.area().equals(code));
  }
}
