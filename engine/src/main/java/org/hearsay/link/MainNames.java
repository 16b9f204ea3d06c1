package org.hearsay.link;

/** A place's main name stands for it more often than one of its other names does. */
final class MainNames implements Weighing {
  private static final double OTHER_NAME = -1.2;

  @Override
  public String name() {
    return "main-names";
  }

  @Override
  public String description() {
    return "Speaks against a place that the gazetteer has under that name only as a further one.";
  }

  @Override
  public void weigh(Scene scene, int number) {
    for (Toponym toponym : scene.toponyms) {
      toponym.candidates.stream()
          .filter(each -> !each.entry.main() && !each.entry.isCountry())
          .forEach(
              each ->
                  each.say(number, OTHER_NAME, "its main name is " + each.entry.place().name()));
    }
  }
}
