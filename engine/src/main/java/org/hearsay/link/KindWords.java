package org.hearsay.link;

import org.hearsay.link.gazetteer.Entry;
import org.jspecify.annotations.Nullable;

/** "The city of Kursk", "Kursk region", "Kursk River": the words tell what kind of place it is. */
final class KindWords implements Weighing {
  private static final double AGREES = 3;

  @Override
  public String name() {
    return "kind-words";
  }

  @Override
  public String description() {
    return "Prefers what is of the kind that the words tell: settlement, district, region, country"
        + " or water.";
  }

  @Override
  public void weigh(Scene scene, int number) {
    for (Toponym toponym : scene.toponyms) {
      String kind = toponym.kind;
      if (kind != null) {
        toponym.candidates.stream()
            .filter(each -> kind.equals(kind(each.entry)))
            .forEach(each -> each.say(number, AGREES, "is a " + kind + ", as the words say"));
      }
    }
  }

  private static @Nullable String kind(Entry entry) {
    return switch (entry.place().precision()) {
      case SETTLEMENT -> "settlement";
      case DISTRICT -> "district";
      case REGION -> "region";
      case COUNTRY -> "country";
      case POINT -> null;
      case WIDE -> entry.feature().startsWith("H.") ? "water" : "region";
    };
  }
}
