package org.hearsay.app.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.layer.Layer;
import org.hearsay.layer.LayerReader;
import org.hearsay.layer.RefusedException;
import org.hearsay.layer.Shapes;
import org.hearsay.ledger.KeptLayer;
import org.hearsay.ledger.LayerRecorder;
import org.jspecify.annotations.Nullable;

/** A made-up mapper, who draws boxes around Sudzha. */
final class Mapper {
  private final String name;
  private final @Nullable String outlet;
  private final @Nullable String url;
  private final String file;
  private final List<KeptLayer> maps = new ArrayList<>();

  Mapper(String name, @Nullable String outlet, @Nullable String url, String file) {
    this.name = name;
    this.outlet = outlet;
    this.url = url;
    this.file = file;
  }

  /** Draws a map of one box, so many degrees wide from Sudzha to the east and the north. */
  Mapper draws(LocalDate day, String status, double width) {
    String geoJson =
        String.format(
            Locale.ROOT,
            "{\"type\":\"Feature\",\"properties\":{\"status\":\"%s\"},\"geometry\":{\"type\":"
                + "\"Polygon\",\"coordinates\":[[[35.1,51.1],[%2$s,51.1],[%2$s,51.3],[35.1,51.3],"
                + "[35.1,51.1]]]}}",
            status.replace("\"", "\\\""),
            35.1 + width);
    try {
      Layer layer = new LayerReader(null).read(geoJson.getBytes(StandardCharsets.UTF_8));
      maps.add(kept(day, layer));
    } catch (RefusedException wrong) {
      throw new IllegalArgumentException(wrong);
    }
    return this;
  }

  private KeptLayer kept(LocalDate day, Layer layer) {
    return new KeptLayer(
        name,
        day,
        outlet,
        url,
        file,
        "a hash",
        layer.parts().stream()
            .map(
                part ->
                    new KeptLayer.Part(
                        part.feature(),
                        part.status(),
                        Shapes.json(part.geometry()),
                        part.properties(),
                        part.repaired()))
            .toList(),
        layer.extents().stream()
            .map(extent -> new KeptLayer.Area(extent.status(), extent.squareKilometres()))
            .toList());
  }

  /** Adds the maps to a ledger. */
  void into(LayerRecorder recorder, Instant at) {
    maps.forEach(map -> recorder.record(map, at));
  }
}
