package org.hearsay.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.hearsay.claim.lineage.Asked;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.Explained;
import org.hearsay.ledger.KeptPage;
import org.hearsay.ledger.Review;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of what a ledger answers: one object a row, on one line.
 *
 * <p>What is not known is null. Every object has all of its fields.
 */
public final class RowJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true).build();

  private RowJson() {}

  /** A claim. */
  public static String claim(ClaimRow claim) {
    return line(json -> write(json, claim));
  }

  /** A figure with who said it. */
  public static String figure(ClaimRow claim, ClaimRow.Amount figure) {
    return line(
        json -> {
          json.writeStartObject();
          json.writeStringField("claim", claim.id());
          claimants(json, claim);
          amount(json, figure);
          json.writeStringField("content", claim.content());
          statuses(json, claim.statuses());
          report(json, claim.report());
          json.writeEndObject();
        });
  }

  /** A change. */
  public static String change(Change change) {
    return line(json -> write(json, change));
  }

  /**
   * A claim in full.
   *
   * @param questions the questions that it answers
   */
  public static String explained(Explained explained, List<Asked> questions) {
    return line(
        json -> {
          json.writeStartObject();
          json.writeFieldName("claim");
          write(json, explained.claim());
          json.writeFieldName("read");
          json.writeRawValue(explained.json());
          text(json, "superseded_at", explained.supersededAt());
          page(json, explained.page());
          json.writeArrayFieldStart("history");
          for (Change change : explained.history()) {
            write(json, change);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("questions");
          for (Asked asked : questions) {
            json.writeRawValue(LineageJson.of(asked));
          }
          json.writeEndArray();
          json.writeArrayFieldStart("reviews");
          for (Review review : explained.reviews()) {
            ReviewForms.write(json, review);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void page(JsonGenerator json, @Nullable KeptPage page) throws IOException {
    if (page == null) {
      json.writeNullField("page");
      return;
    }
    json.writeObjectFieldStart("page");
    json.writeStringField("address", page.address());
    text(json, "fetched_at", page.fetchedAt());
    json.writeStringField("media_type", page.mediaType());
    json.writeStringField("sha256", page.sha256());
    json.writeNumberField("size", page.size());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Change change) throws IOException {
    json.writeStartObject();
    text(json, "recorded_at", change.recordedAt());
    json.writeStringField("kind", change.kind().label());
    json.writeStringField("what", change.what());
    orNull(json, "before", change.before());
    orNull(json, "after", change.after());
    json.writeEndObject();
  }

  private static void orNull(JsonGenerator json, String name, @Nullable ClaimRow claim)
      throws IOException {
    json.writeFieldName(name);
    if (claim == null) {
      json.writeNull();
    } else {
      write(json, claim);
    }
  }

  /** Writes a claim. */
  static void write(JsonGenerator json, ClaimRow claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", claim.id());
    json.writeStringField("content", claim.content());
    json.writeStringField("quote", claim.quote());
    claimants(json, claim);
    chain(json, claim.chain());
    certainty(json, claim);
    json.writeBooleanField("about_future", claim.aboutFuture());
    json.writeStringField("happened_from", claim.happenedFrom());
    json.writeStringField("happened_to", claim.happenedTo());
    json.writeStringField("said_on", claim.saidOn());
    json.writeArrayFieldStart("figures");
    for (ClaimRow.Amount figure : claim.figures()) {
      json.writeStartObject();
      amount(json, figure);
      json.writeEndObject();
    }
    json.writeEndArray();
    times(json, claim.times());
    places(json, claim.places());
    statuses(json, claim.statuses());
    events(json, claim.events());
    report(json, claim.report());
    json.writeEndObject();
  }

  private static void events(JsonGenerator json, List<ClaimRow.Happening> events)
      throws IOException {
    json.writeArrayFieldStart("events");
    for (ClaimRow.Happening event : events) {
      json.writeStartObject();
      json.writeStringField("type", event.type());
      json.writeStringField("factuality", event.factuality());
      json.writeStringField("actor", event.actor());
      json.writeStringField("target", event.target());
      json.writeStringField("place", event.place());
      json.writeStringField("from", event.from());
      json.writeStringField("to", event.to());
      json.writeStringField("words", event.words());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void claimants(JsonGenerator json, ClaimRow claim) throws IOException {
    json.writeArrayFieldStart("claimants");
    for (String claimant : claim.claimants()) {
      json.writeString(claimant);
    }
    json.writeEndArray();
  }

  private static void chain(JsonGenerator json, List<ClaimRow.Voice> chain) throws IOException {
    json.writeArrayFieldStart("chain");
    for (ClaimRow.Voice voice : chain) {
      json.writeStartObject();
      json.writeStringField("actor", voice.actor());
      json.writeStringField("kind", voice.kind());
      json.writeStringField("role", voice.role());
      json.writeStringField("side", voice.side());
      json.writeStringField("said_on", voice.saidOn());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void certainty(JsonGenerator json, ClaimRow claim) throws IOException {
    if (claim.certainty() == null) {
      json.writeNullField("certainty");
      return;
    }
    json.writeObjectFieldStart("certainty");
    json.writeStringField("phrase", claim.certainty());
    number(json, "low", claim.certaintyLow());
    number(json, "high", claim.certaintyHigh());
    json.writeEndObject();
  }

  private static void amount(JsonGenerator json, ClaimRow.Amount figure) throws IOException {
    json.writeStringField("measure", figure.measure());
    json.writeStringField("code", figure.code());
    json.writeStringField("of", figure.whose());
    json.writeStringField("by", figure.by());
    number(json, "low", figure.low());
    number(json, "high", figure.high());
    json.writeStringField("qualifier", figure.qualifier());
    json.writeStringField("unit", figure.unit());
    json.writeStringField("from", figure.from());
    json.writeStringField("to", figure.to());
    json.writeStringField("kind", figure.kind());
    json.writeStringField("scope", figure.scope());
    json.writeStringField("words", figure.words());
  }

  private static void times(JsonGenerator json, List<ClaimRow.Time> times) throws IOException {
    json.writeArrayFieldStart("times");
    for (ClaimRow.Time time : times) {
      json.writeStartObject();
      json.writeStringField("words", time.words());
      json.writeStringField("from", time.from());
      json.writeStringField("to", time.to());
      json.writeStringField("precision", time.precision());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void places(JsonGenerator json, List<ClaimRow.Place> places) throws IOException {
    json.writeArrayFieldStart("places");
    for (ClaimRow.Place place : places) {
      json.writeStartObject();
      json.writeStringField("name", place.name());
      json.writeStringField("kind", place.kind());
      json.writeStringField("use", place.use());
      json.writeStringField("precision", place.precision());
      number(json, "latitude", place.latitude());
      number(json, "longitude", place.longitude());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void statuses(JsonGenerator json, List<ClaimRow.Said> statuses)
      throws IOException {
    json.writeArrayFieldStart("status");
    for (ClaimRow.Said status : statuses) {
      json.writeStartObject();
      json.writeStringField("value", status.value());
      json.writeStringField("by", status.by());
      json.writeStringField("reason", status.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void report(JsonGenerator json, ClaimRow.InReport report) throws IOException {
    json.writeObjectFieldStart("report");
    json.writeStringField("outlet", report.outlet());
    json.writeStringField("headline", report.headline());
    json.writeStringField("url", report.url());
    json.writeStringField("sha256", report.sha256());
    json.writeNumberField("version", report.version());
    json.writeStringField("published", report.published());
    text(json, "reported", report.reported());
    text(json, "recorded_at", report.recordedAt());
    json.writeStringField("engine", report.engine());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, @Nullable Object value)
      throws IOException {
    json.writeStringField(name, value == null ? null : value.toString());
  }

  private static void number(JsonGenerator json, String name, @Nullable Number value)
      throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(new BigDecimal(value.toString()));
    }
  }

  private static String line(Body body) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      body.writeTo(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return line.toString();
  }

  private interface Body {
    void writeTo(JsonGenerator json) throws IOException;
  }
}
