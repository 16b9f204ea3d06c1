package org.hearsay.app.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.KnownPlace;
import org.hearsay.claim.Rejected;
import org.hearsay.claim.Where;
import org.jspecify.annotations.Nullable;

/** A place in words: its name in the report, and which place on the map that is. */
final class PlaceLine {
  private PlaceLine() {}

  /** "Velna (settlement in Osk Oblast, Norland)", or the name with its kind where not placed. */
  static String of(Where place) {
    KnownPlace known = place.place();
    if (known == null) {
      String kind = place.kind() == null ? "" : Plain.line(place.kind()) + ", ";
      return Plain.line(place.name()) + " (" + kind + "not placed)";
    }
    String around = around(known);
    String told = known.precision().label() + (around.isEmpty() ? "" : " in " + around);
    return "%s (%s%s)".formatted(Plain.line(place.name()), renamed(place, known), told);
  }

  /** The name on the map, where the report has another. */
  private static String renamed(Where place, KnownPlace known) {
    return place.name().equalsIgnoreCase(known.name()) ? "" : Plain.line(known.name()) + ", ";
  }

  /**
   * The areas around it, from the smallest: the district only where no first-level area is known.
   */
  private static String around(KnownPlace known) {
    String country =
        known.country() == null || known.id().endsWith(":" + known.country())
            ? null
            : country(known.country());
    return Stream.of(known.region() == null ? known.district() : known.region(), country)
        .filter(Objects::nonNull)
        .map(Plain::line)
        .collect(Collectors.joining(", "));
  }

  private static String country(String code) {
    return new Locale("", code).getDisplayCountry(Locale.ENGLISH);
  }

  /** Why it is taken to be that place, and which other places of that name are not taken. */
  static List<String> why(Where place) {
    List<String> lines = new ArrayList<>();
    String reasons =
        place.reasons().stream()
            .map(reason -> Plain.line(reason.pass()) + " " + Plain.line(reason.what()))
            .collect(Collectors.joining("; "));
    if (!reasons.isEmpty()) {
      lines.add("place " + Plain.line(place.name()) + named(place.place()) + ": " + reasons);
    }
    for (Rejected rejected : place.rejected()) {
      lines.add(
          "place %s, not%s: %s"
              .formatted(
                  Plain.line(place.name()), named(rejected.place()), Plain.line(rejected.why())));
    }
    return lines;
  }

  private static String named(@Nullable KnownPlace place) {
    if (place == null) {
      return "";
    }
    String around = around(place);
    return " %s%s [%s]"
        .formatted(Plain.line(place.name()), around.isEmpty() ? "" : " in " + around, place.id());
  }
}
