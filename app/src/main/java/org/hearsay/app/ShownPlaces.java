package org.hearsay.app;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.sheet.Plain;
import org.hearsay.claim.KnownPlace;
import org.hearsay.claim.Outline;
import org.hearsay.export.PlaceGeoJson;
import org.hearsay.pipeline.Gazetteers;

/** Places of a name, for a person and for a map. */
final class ShownPlaces {
  private ShownPlaces() {}

  /** A line a place: identifier, name, where it lies, and whether its outline is known. */
  static String text(List<Gazetteers.Found> found) {
    return found.stream().map(ShownPlaces::line).collect(Collectors.joining());
  }

  private static String line(Gazetteers.Found found) {
    KnownPlace place = found.place();
    String in =
        Stream.of(place.district(), place.region(), place.country())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%s  %s  %s  %s  %.4f %.4f%s%n",
        place.id(),
        Plain.line(place.name()),
        place.precision().label(),
        in.isEmpty() ? "-" : Plain.line(in),
        place.latitude(),
        place.longitude(),
        found.outline() == null ? "" : "  outline");
  }

  /** One feature collection. */
  static String geoJson(List<Gazetteers.Found> found) {
    Map<String, Outline> outlines = new HashMap<>();
    found.forEach(
        each -> {
          if (each.outline() != null) {
            outlines.put(each.place().id(), each.outline());
          }
        });
    return PlaceGeoJson.of(
        found.stream().map(Gazetteers.Found::place).toList(), place -> outlines.get(place.id()));
  }
}
