package org.hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import org.hearsay.ledger.ClaimRow;
import org.jspecify.annotations.Nullable;

/** The figures, the certainty, the status and the voices of a claim in terms of linked data. */
final class LinkedValues {
  private final JsonGenerator json;

  LinkedValues(JsonGenerator json) {
    this.json = json;
  }

  /** Figures as {@code about}; quote kind, certainty and status as further properties. */
  void write(ClaimRow claim) throws IOException {
    json.writeArrayFieldStart("about");
    for (ClaimRow.Amount figure : claim.figures()) {
      figure(figure);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("additionalProperty");
    property("quote", claim.quote());
    json.writeEndObject();
    if (claim.certainty() != null) {
      property("certainty", claim.certainty());
      number("minValue", decimal(claim.certaintyLow()));
      number("maxValue", decimal(claim.certaintyHigh()));
      json.writeEndObject();
    }
    if (claim.aboutFuture()) {
      property("about_future", "true");
      json.writeEndObject();
    }
    for (ClaimRow.Said status : claim.statuses()) {
      status(status);
    }
    json.writeEndArray();
  }

  private void status(ClaimRow.Said status) throws IOException {
    property("status", status.value());
    SafeJson.text(json, "description", status.reason());
    if (status.by() != null) {
      json.writeFieldName("author");
      json.writeStartObject();
      json.writeStringField("name", status.by());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void property(String name, String value) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "schema:PropertyValue");
    json.writeStringField("propertyID", name);
    json.writeStringField("value", value);
  }

  /** Bounds exactly as claimed: one that nobody gave is not there. */
  private void figure(ClaimRow.Amount figure) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "schema:QuantitativeValue");
    json.writeStringField("name", figure.measure());
    json.writeStringField("additionalType", figure.code());
    json.writeStringField("description", figure.words());
    number("minValue", figure.low());
    number("maxValue", figure.high());
    SafeJson.text(json, "unitText", figure.unit());
    json.writeArrayFieldStart("valueReference");
    reference("of", figure.whose());
    reference("by", figure.by());
    reference("from", figure.from());
    reference("to", figure.to());
    reference("kind", figure.kind());
    reference("scope", figure.scope());
    json.writeEndArray();
    json.writeEndObject();
  }

  private void reference(String name, @Nullable String value) throws IOException {
    if (value != null) {
      property(name, value);
      json.writeEndObject();
    }
  }

  private void number(String name, @Nullable BigDecimal value) throws IOException {
    if (value != null) {
      json.writeNumberField(name, value);
    }
  }

  private static @Nullable BigDecimal decimal(@Nullable Double value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }

  /**
   * The fields of who spoke. A name alone does not make two voices one: agents have no name of
   * their own in the graph.
   */
  void agent(ClaimRow.Voice voice) throws IOException {
    String[] types = types(voice.kind());
    json.writeFieldName("type");
    json.writeArray(types, 0, types.length);
    json.writeStringField("name", voice.actor());
    json.writeStringField("additionalType", voice.kind());
    SafeJson.text(json, "jobTitle", voice.role());
    if (voice.side() != null) {
      json.writeObjectFieldStart("actedOnBehalfOf");
      json.writeStringField("type", "prov:Agent");
      json.writeStringField("name", voice.side());
      json.writeEndObject();
    }
  }

  private static String[] types(String kind) {
    return switch (kind) {
      case "outlet" -> new String[] {"prov:Organization", "schema:NewsMediaOrganization"};
      case "organisation" -> new String[] {"prov:Organization", "schema:Organization"};
      case "named person", "unnamed official" -> new String[] {"prov:Person", "schema:Person"};
      default -> new String[] {"prov:Agent"};
    };
  }
}
