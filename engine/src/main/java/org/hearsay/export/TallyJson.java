package org.hearsay.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.hearsay.ledger.Counts;
import org.hearsay.ledger.Frame;
import org.hearsay.ledger.FullReport;
import org.hearsay.ledger.PlaceTally;
import org.hearsay.ledger.Relay;
import org.hearsay.ledger.ReportRow;
import org.hearsay.ledger.Tally;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of reports and of counts: one object a row, on one line.
 *
 * <p>What is not known is null. Every object has all of its fields.
 */
public final class TallyJson {
  private static final JsonFactory JSON = new JsonFactory();

  private TallyJson() {}

  /** A report. */
  public static String report(ReportRow report) {
    return line(json -> write(json, report));
  }

  /**
   * A report with all that was read in it.
   *
   * @param read what was read, as a JSON object
   */
  public static String report(FullReport report, String read) {
    return line(
        json -> {
          json.writeStartObject();
          json.writeFieldName("report");
          write(json, report.row());
          json.writeFieldName("read");
          json.writeRawValue(read);
          text(json, "superseded_at", report.supersededAt());
          json.writeArrayFieldStart("versions");
          for (ReportRow version : report.versions()) {
            write(json, version);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /** A name with its counts. */
  public static String tally(Tally tally) {
    return line(
        json -> {
          json.writeStartObject();
          json.writeStringField("name", tally.name());
          counts(json, tally.counts());
          json.writeEndObject();
        });
  }

  /** A place with its counts. */
  public static String place(PlaceTally place) {
    return line(
        json -> {
          json.writeStartObject();
          place(json, place);
          json.writeEndObject();
        });
  }

  /** The fields of a place with its counts. */
  static void place(JsonGenerator json, PlaceTally place) throws IOException {
    json.writeStringField("name", place.name());
    json.writeStringField("kind", place.kind());
    json.writeStringField("known_as", place.knownAs());
    json.writeStringField("known_name", place.knownName());
    json.writeStringField("precision", place.precision());
    degrees(json, "latitude", place.latitude());
    degrees(json, "longitude", place.longitude());
    extent(json, place.extent());
    counts(json, place.counts());
  }

  /** An outlet with a claimant and its counts. */
  public static String relay(Relay relay) {
    return line(
        json -> {
          json.writeStartObject();
          json.writeStringField("outlet", relay.outlet());
          json.writeStringField("claimant", relay.claimant());
          counts(json, relay.counts());
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, ReportRow report) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", report.id());
    json.writeStringField("sha256", report.sha256());
    json.writeNumberField("version", report.version());
    json.writeStringField("outlet", report.outlet());
    json.writeStringField("headline", report.headline());
    json.writeStringField("standfirst", report.standfirst());
    json.writeStringField("byline", report.byline());
    json.writeStringField("language", report.language());
    json.writeStringField("url", report.url());
    json.writeStringField("published", report.published());
    text(json, "reported", report.reported());
    text(json, "recorded_at", report.recordedAt());
    json.writeStringField("engine", report.engine());
    json.writeStringField("model", report.model());
    json.writeNumberField("claims", report.claims());
    json.writeNumberField("unread", report.unread());
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, Counts counts) throws IOException {
    json.writeNumberField("claims", counts.claims());
    json.writeNumberField("reports", counts.reports());
    json.writeNumberField("claimants", counts.claimants());
    json.writeNumberField("outlets", counts.outlets());
    text(json, "first_reported", counts.firstReported());
    text(json, "last_reported", counts.lastReported());
  }

  private static void extent(JsonGenerator json, @Nullable Frame extent) throws IOException {
    if (extent == null) {
      json.writeNullField("extent");
      return;
    }
    json.writeObjectFieldStart("extent");
    json.writeNumberField("west", extent.west());
    json.writeNumberField("south", extent.south());
    json.writeNumberField("east", extent.east());
    json.writeNumberField("north", extent.north());
    json.writeEndObject();
  }

  private static void degrees(JsonGenerator json, String name, @Nullable Double value)
      throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, value);
    }
  }

  private static void text(JsonGenerator json, String name, @Nullable Object value)
      throws IOException {
    json.writeStringField(name, value == null ? null : value.toString());
  }

  private static String line(Body body) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      body.writeTo(json);
    } catch (IOException impossible) { // a StringWriter throws none
      throw new UncheckedIOException(impossible);
    }
    return line.toString();
  }

  private interface Body {
    void writeTo(JsonGenerator json) throws IOException;
  }
}
