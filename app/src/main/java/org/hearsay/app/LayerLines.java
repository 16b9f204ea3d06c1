package org.hearsay.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.app.sheet.LedgerSheet;
import org.hearsay.ledger.KeptLayer;
import org.hearsay.ledger.LayerRow;
import org.jspecify.annotations.Nullable;

/** Map layers in lines that a person reads. */
final class LayerLines {
  private LayerLines() {}

  /** "2024-08-13 #1 A mapper: held 313 km², unknown 40 km² (map.geojson)". */
  static String of(LayerRow layer) {
    return "%s  #%d  %s: %s (%s%s)"
        .formatted(
            layer.day(),
            layer.number(),
            layer.claimant(),
            sizes(layer.areas()),
            layer.file(),
            layer.outlet() == null ? "" : ", " + layer.outlet());
  }

  /** "held 313 km², unknown 40 km²". */
  static String sizes(List<KeptLayer.Area> areas) {
    return areas.stream()
        .map(area -> word(area.status()) + " " + size(area.squareKilometres()))
        .collect(Collectors.joining(", "));
  }

  /** The mapper's word in quotation marks, or that there is none. */
  static String word(@Nullable String status) {
    return status == null || status.isEmpty() ? "no status" : "“" + status + "”";
  }

  /** Whole square kilometres, and of less than ten a tenth. */
  static String size(double squareKilometres) {
    BigDecimal size =
        BigDecimal.valueOf(squareKilometres)
            .setScale(squareKilometres < 10 ? 1 : 0, RoundingMode.HALF_UP);
    return LedgerSheet.grouped(size) + " km²";
  }
}
