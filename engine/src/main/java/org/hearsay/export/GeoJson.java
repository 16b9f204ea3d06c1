package org.hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * Claims as a map (RFC 7946): a feature for each place that a claim speaks of.
 *
 * <p>A place that is not known to lie anywhere, and a claim that speaks of none, is a feature
 * without geometry, as the RFC has it for what is unlocated: nothing is put where the text does not
 * put it, and nothing is left out. {@code precision} says what a point stands for: a district's is
 * only its middle. Names that stand for those who act in them, such as "Kyiv said", are no places
 * here.
 */
final class GeoJson implements ClaimDocument {
  private final JsonGenerator json;

  GeoJson(Writer out) throws IOException {
    this.json = SafeJson.to(out);
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeArrayFieldStart("features");
  }

  @Override
  public void add(Quoted quoted) throws IOException {
    ClaimRow claim = quoted.claim();
    List<ClaimRow.Place> sites =
        claim.places().stream().filter(place -> place.use().equals("site")).distinct().toList();
    for (ClaimRow.Place site : sites) {
      feature(claim, site);
    }
    if (sites.isEmpty()) {
      feature(claim, null);
    }
  }

  private void feature(ClaimRow claim, ClaimRow.@Nullable Place site) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    geometry(site);
    json.writeObjectFieldStart("properties");
    json.writeStringField("place", site == null ? null : site.name());
    json.writeStringField("place_kind", site == null ? null : site.kind());
    json.writeStringField("precision", site == null ? null : site.precision());
    for (Map.Entry<String, @Nullable Object> each : RowCsv.named(claim).entrySet()) {
      property(each.getKey(), each.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Map programs read texts, numbers and truth values, but nothing nested. */
  private void property(String name, @Nullable Object value) throws IOException {
    if (value instanceof Boolean truth) {
      json.writeBooleanField(name, truth);
    } else if (value instanceof Integer number) {
      json.writeNumberField(name, number);
    } else {
      json.writeStringField(name, value == null ? null : value.toString());
    }
  }

  private void geometry(ClaimRow.@Nullable Place site) throws IOException {
    if (site == null || site.latitude() == null || site.longitude() == null) {
      json.writeNullField("geometry");
      return;
    }
    json.writeObjectFieldStart("geometry");
    Geometry.point(json, site.longitude(), site.latitude());
    json.writeEndObject();
  }

  @Override
  public void end(@Nullable String next) throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
