package org.hearsay.link;

/** What lies near the report's other places is likelier, whatever the border between them. */
final class Nearness implements Weighing {
  private static final double NEAR = 0.9;

  @Override
  public String name() {
    return "nearness";
  }

  @Override
  public String description() {
    return "Prefers what lies within a degree or so of the report's other settlements.";
  }

  @Override
  public void weigh(Scene scene, int number) {
    for (Toponym toponym : scene.toponyms) {
      for (Candidate each : toponym.candidates) {
        double votes = Scene.isSpot(each.entry) ? scene.near(each, toponym) : 0;
        if (votes > 0) {
          each.say(number, NEAR * Math.log1p(votes), "near the report's other places");
        }
      }
    }
  }
}
