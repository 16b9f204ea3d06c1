package org.hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hearsay.layer.Difference;
import org.hearsay.layer.Shapes;
import org.hearsay.ledger.KeptLayer;
import org.hearsay.ledger.LayerRow;
import org.jspecify.annotations.Nullable;

/**
 * Map layers in forms that other programs read.
 *
 * <p>Sizes are computed from what a mapper drew ({@code "computed":true}); nobody stated them, and
 * they are never put together with figures that somebody did.
 */
public final class LayerForms {
  /** The names of the columns of {@link #csv}. */
  public static final String COLUMNS =
      "layer,position,claimant,day,status,square_kilometres,outlet,url,file,sha256,reported,recorded_at";

  private LayerForms() {}

  /** A layer as one JSON object, with the size of all that has one status. */
  public static String json(LayerRow layer) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = SafeJson.to(line)) {
      json.writeStartObject();
      about(json, layer);
      json.writeArrayFieldStart("areas");
      for (KeptLayer.Area area : layer.areas()) {
        json.writeStartObject();
        json.writeStringField("status", area.status());
        size(json, area.squareKilometres());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return line.toString();
  }

  /** A row of CSV for each status of a layer, in the columns of {@link #COLUMNS}. */
  public static List<String> csv(LayerRow layer) {
    return cells(layer).stream().map(cells -> Csv.line(cells.stream())).toList();
  }

  /** The same rows as cells: texts, whole numbers and sizes. */
  public static List<List<@Nullable Object>> cells(LayerRow layer) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (KeptLayer.Area area : layer.areas()) {
      rows.add(
          Arrays.asList(
              layer.number(),
              (long) rows.size(),
              layer.claimant(),
              layer.day().toString(),
              area.status(),
              rounded(area.squareKilometres()),
              layer.outlet(),
              layer.url(),
              layer.file(),
              layer.sha256(),
              layer.reported().toString(),
              layer.recordedAt().toString()));
    }
    return rows;
  }

  /**
   * The areas of layers as one map (RFC 7946): a feature an area, with whose it is.
   *
   * @param parts gives the areas of a layer, one layer after the other
   * @param out is neither flushed nor closed
   */
  public static void geoJson(
      List<LayerRow> layers, Function<LayerRow, List<KeptLayer.Part>> parts, Writer out)
      throws IOException {
    try (JsonGenerator json = begin(out)) {
      for (LayerRow layer : layers) {
        for (KeptLayer.Part part : parts.apply(layer)) {
          part(json, layer, part);
        }
      }
      end(json);
    }
  }

  private static void part(JsonGenerator json, LayerRow layer, KeptLayer.Part part)
      throws IOException {
    feature(json, part.geometry());
    about(json, layer);
    json.writeNumberField("feature", part.feature());
    json.writeStringField("status", part.status());
    json.writeStringField("repaired", part.repaired());
    json.writeStringField("properties", part.properties());
    json.writeEndObject();
    json.writeEndObject();
  }

  /**
   * Where two layers differ, and where they agree, as one map: a feature a piece of ground, with
   * the word of each mapper for it.
   *
   * @param out is neither flushed nor closed
   */
  public static void geoJson(LayerRow first, LayerRow second, List<Difference> pieces, Writer out)
      throws IOException {
    try (JsonGenerator json = begin(out)) {
      for (Difference piece : pieces) {
        feature(json, Shapes.json(piece.geometry()));
        side(json, "first", first, piece.first());
        side(json, "second", second, piece.second());
        size(json, piece.squareKilometres());
        json.writeEndObject();
        json.writeEndObject();
      }
      end(json);
    }
  }

  private static JsonGenerator begin(Writer out) throws IOException {
    JsonGenerator json = SafeJson.to(out);
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeArrayFieldStart("features");
    return json;
  }

  private static void feature(JsonGenerator json, String geometry) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeFieldName("geometry");
    json.writeRawValue(geometry);
    json.writeObjectFieldStart("properties");
  }

  private static void end(JsonGenerator json) throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static void side(
      JsonGenerator json, String which, LayerRow layer, @Nullable String status)
      throws IOException {
    json.writeStringField(which, layer.claimant());
    json.writeStringField(which + "_day", layer.day().toString());
    json.writeBooleanField(which + "_draws_it", status != null);
    json.writeStringField(which + "_status", status == null || status.isEmpty() ? null : status);
  }

  private static void about(JsonGenerator json, LayerRow layer) throws IOException {
    json.writeNumberField("layer", layer.number());
    json.writeStringField("claimant", layer.claimant());
    json.writeStringField("day", layer.day().toString());
    json.writeStringField("outlet", layer.outlet());
    json.writeStringField("url", layer.url());
    json.writeStringField("file", layer.file());
    json.writeStringField("sha256", layer.sha256());
    json.writeStringField("reported", layer.reported().toString());
    json.writeStringField("recorded_at", layer.recordedAt().toString());
  }

  private static void size(JsonGenerator json, double squareKilometres) throws IOException {
    json.writeNumberField("square_kilometres", rounded(squareKilometres));
    json.writeBooleanField("computed", true);
  }

  /** To a hundredth: a map's lines are drawn far more roughly. */
  private static BigDecimal rounded(double squareKilometres) {
    return BigDecimal.valueOf(squareKilometres).setScale(2, RoundingMode.HALF_EVEN);
  }
}
