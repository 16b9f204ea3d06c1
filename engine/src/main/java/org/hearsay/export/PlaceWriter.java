package org.hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.hearsay.claim.Extent;
import org.hearsay.claim.KnownPlace;
import org.hearsay.claim.Rejected;
import org.hearsay.claim.Where;
import org.jspecify.annotations.Nullable;

/** Writes places as a report names them, with the known places that they are. */
final class PlaceWriter {
  private final JsonGenerator json;
  private final Values values;
  private final boolean explained;

  PlaceWriter(JsonGenerator json, Values values, boolean explained) {
    this.json = json;
    this.values = values;
    this.explained = explained;
  }

  void write(Where place) throws IOException {
    json.writeStartObject();
    values.span("span", place.span());
    json.writeStringField("name", place.name());
    json.writeStringField("kind", place.kind());
    json.writeStringField("use", place.use().label());
    json.writeFieldName("known");
    known(place.place());
    if (explained) {
      values.list("why", place.reasons(), values::reason);
      values.list("rejected", place.rejected(), this::rejected);
    }
    json.writeEndObject();
  }

  private void known(@Nullable KnownPlace place) throws IOException {
    if (place == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("id", place.id());
    json.writeStringField("name", place.name());
    json.writeStringField("precision", place.precision().label());
    json.writeNumberField("latitude", place.latitude());
    json.writeNumberField("longitude", place.longitude());
    extent(place.extent());
    json.writeStringField("country", place.country());
    json.writeStringField("region", place.region());
    json.writeStringField("district", place.district());
    json.writeEndObject();
  }

  /** West, south, east, north: the order of GeoJSON's bbox. */
  private void extent(@Nullable Extent extent) throws IOException {
    if (extent == null) {
      json.writeNullField("extent");
      return;
    }
    json.writeArrayFieldStart("extent");
    json.writeNumber(extent.west());
    json.writeNumber(extent.south());
    json.writeNumber(extent.east());
    json.writeNumber(extent.north());
    json.writeEndArray();
  }

  private void rejected(Rejected rejected) throws IOException {
    json.writeStartObject();
    json.writeFieldName("known");
    known(rejected.place());
    json.writeStringField("why", rejected.why());
    json.writeEndObject();
  }
}
