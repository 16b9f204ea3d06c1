package org.hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Check;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Event;
import org.hearsay.claim.EventType;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Hop;
import org.hearsay.claim.Period;
import org.hearsay.claim.Status;
import org.hearsay.claim.When;
import org.hearsay.claim.Where;
import org.jspecify.annotations.Nullable;

/** Writes one claim. */
final class ClaimWriter {
  private final JsonGenerator json;
  private final Values values;
  private final PlaceWriter places;
  private final boolean explained;

  ClaimWriter(JsonGenerator json, Values values, boolean explained) {
    this.json = json;
    this.values = values;
    this.places = new PlaceWriter(json, values, explained);
    this.explained = explained;
  }

  void write(Claim claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", claim.id());
    values.spans("content", claim.content());
    json.writeStringField("quote", claim.quote().label());
    values.list("also_at", claim.alsoAt(), values::spans);
    values.list("chain", claim.chain().hops(), this::hop);
    certainty(claim.certainty());
    json.writeBooleanField("about_future", claim.aboutFuture());
    values.list("status", claim.status(), this::status);
    values.list("figures", claim.figures(), this::figure);
    values.list("times", claim.times(), this::time);
    values.list("places", claim.places(), places::write);
    values.list("events", claim.events(), this::event);
    json.writeStringField("made_by", claim.madeBy());
    if (explained) {
      values.list("why", claim.reasons(), values::reason);
    }
    json.writeEndObject();
  }

  private void hop(Hop hop) throws IOException {
    json.writeStartObject();
    json.writeStringField("actor", hop.actor());
    json.writeStringField("kind", hop.kind().label());
    json.writeStringField("role", hop.role());
    json.writeStringField("side", hop.side());
    values.list("joint_with", hop.jointWith(), json::writeString);
    values.span("span", hop.span());
    values.span("cue", hop.cue());
    values.text("said_on", hop.saidOn());
    json.writeEndObject();
  }

  private void certainty(@Nullable Certainty certainty) throws IOException {
    if (certainty == null) {
      json.writeNullField("certainty");
      return;
    }
    json.writeObjectFieldStart("certainty");
    json.writeStringField("phrase", certainty.phrase());
    values.span("span", certainty.span());
    json.writeStringField("owner", certainty.owner());
    json.writeStringField("scale", certainty.scale());
    json.writeNumberField("low", certainty.low());
    json.writeNumberField("high", certainty.high());
    json.writeEndObject();
  }

  private void status(Status status) throws IOException {
    json.writeStartObject();
    json.writeStringField("value", status.value().label());
    json.writeStringField("by", status.by());
    json.writeStringField("reason", status.reason());
    values.span("span", status.span());
    json.writeEndObject();
  }

  private void figure(Figure figure) throws IOException {
    json.writeStartObject();
    json.writeStringField("measure", figure.measure());
    json.writeStringField("measure_code", figure.code());
    json.writeStringField("of", figure.of());
    json.writeStringField("by", figure.by());
    values.number("low", figure.low());
    values.number("high", figure.high());
    json.writeStringField("qualifier", figure.qualifier());
    json.writeStringField("unit", figure.unit());
    values.span("span", figure.span());
    period(figure.period());
    json.writeStringField("kind", figure.kind() == null ? null : figure.kind().label());
    values.span("scope", figure.scope());
    values.span("restates", figure.restates());
    check(figure.check());
    json.writeEndObject();
  }

  private void check(@Nullable Check check) throws IOException {
    if (check == null) {
      json.writeNullField("check");
      return;
    }
    json.writeObjectFieldStart("check");
    values.spans("parts", check.parts());
    values.number("low", check.low());
    values.number("high", check.high());
    json.writeBooleanField("agrees", check.agrees());
    json.writeEndObject();
  }

  private void period(@Nullable Period period) throws IOException {
    if (period == null) {
      json.writeNullField("period");
      return;
    }
    json.writeObjectFieldStart("period");
    values.text("from", period.from());
    values.text("to", period.to());
    json.writeStringField("text", period.text());
    json.writeEndObject();
  }

  private void time(When time) throws IOException {
    json.writeStartObject();
    values.span("span", time.span());
    values.text("from", time.from());
    values.text("to", time.to());
    json.writeStringField("precision", time.precision().label());
    json.writeEndObject();
  }

  private void event(Event event) throws IOException {
    EventType type = event.type();
    json.writeStartObject();
    json.writeStringField("type", type.name());
    json.writeStringField("event_type", type.eventType());
    json.writeStringField("sub_event_type", type.subEventType());
    json.writeStringField("plover_category", type.ploverCategory());
    json.writeStringField("plover_mode", type.ploverMode());
    json.writeStringField("ground", type.ground() == null ? null : type.ground().label());
    json.writeStringField("factuality", event.factuality().label());
    json.writeStringField("actor", event.actor());
    json.writeStringField("target", event.target());
    json.writeFieldName("place");
    placeOrNull(event.place());
    json.writeFieldName("time");
    timeOrNull(event.time());
    values.span("span", event.span());
    json.writeEndObject();
  }

  private void placeOrNull(@Nullable Where place) throws IOException {
    if (place == null) {
      json.writeNull();
    } else {
      places.write(place);
    }
  }

  private void timeOrNull(@Nullable When time) throws IOException {
    if (time == null) {
      json.writeNull();
    } else {
      time(time);
    }
  }
}
