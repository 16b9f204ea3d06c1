package org.hearsay.app.serve;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.hearsay.app.fetch.Nearest;
import org.hearsay.export.LayerForms;
import org.hearsay.layer.Difference;
import org.hearsay.ledger.AsOf;
import org.hearsay.ledger.LayerFilter;
import org.hearsay.ledger.LayerRow;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.NameKind;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.UnknownNameException;
import org.jspecify.annotations.Nullable;

/** What mappers drew: asks a ledger for their maps, for one of them, and for where two differ. */
final class Maps {
  private final Ledger ledger;
  private final Arguments arguments;

  Maps(Ledger ledger, Arguments arguments) {
    this.ledger = ledger;
    this.arguments = arguments;
  }

  /** The maps that are asked for. */
  Page<LayerRow> list() {
    LayerFilter filter = arguments.layers();
    Page<LayerRow> page = ledger.layers(filter, arguments.wanted());
    if (page.rows().isEmpty() && filter.claimant() != null) {
      check(filter.claimant());
    }
    return page;
  }

  /** A name that neither draws nor says anything is misspelt. */
  private void check(String claimant) {
    List<String> mappers =
        ledger.layers(LayerFilter.ALL).stream().map(LayerRow::claimant).distinct().toList();
    if (mappers.stream().anyMatch(claimant::equalsIgnoreCase)) {
      return;
    }
    try {
      ledger.named(NameKind.CLAIMANT, claimant);
    } catch (UnknownNameException unknown) {
      List<String> nearest = Nearest.toPartOf(claimant, mappers);
      throw new Problem(
          Problem.Kind.UNKNOWN_NAME,
          unknown.getMessage()
              + (nearest.isEmpty()
                  ? " " + Api.ROOT + "/layers lists the maps that there are."
                  : " Did you mean " + String.join(" or ", nearest) + "?"),
          Parameter.CLAIMANT.label(),
          nearest);
    }
  }

  /** The map with the number {@code id}, or where another differs from it. */
  String one(String id, Format format) {
    MapOfLedger map = map(id);
    @Nullable String against = arguments.value(Parameter.AGAINST);
    if (format == Format.GEOJSON) {
      return geoJson(map, against == null ? null : map(against));
    }
    if (against != null) {
      throw new Problem(
          Problem.Kind.BAD_VALUE,
          "Where two maps differ is given as GeoJSON: %s/layers/%s.geojson?against=%s."
              .formatted(Api.ROOT, id, against),
          Parameter.AGAINST.label(),
          List.of());
    }
    return LayerForms.json(map.layer());
  }

  private MapOfLedger map(String number) {
    return (number.matches("\\d{1,18}")
            ? MapOfLedger.of(ledger, Long.parseLong(number))
            : java.util.Optional.<MapOfLedger>empty())
        .filter(map -> wasThere(map.layer(), arguments.asOf()))
        .orElseThrow(() -> Api.notThere("layer", number));
  }

  private static boolean wasThere(LayerRow layer, AsOf asOf) {
    return (asOf.recorded() == null || !layer.recordedAt().isAfter(asOf.recorded()))
        && (asOf.reported() == null || !layer.reported().isAfter(asOf.reported()));
  }

  private static String geoJson(MapOfLedger map, @Nullable MapOfLedger against) {
    StringWriter out = new StringWriter();
    try {
      if (against == null) {
        LayerForms.geoJson(List.of(map.layer()), any -> map.parts(), out);
      } else {
        LayerForms.geoJson(
            map.layer(), against.layer(), Difference.between(map.drawn(), against.drawn()), out);
      }
    } catch (IOException impossible) { // a StringWriter throws none
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }
}
