package org.hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.hearsay.ledger.Review;

/** What people said of claims, in forms that other programs read. */
public final class ReviewForms {
  /** The names of the columns of {@link #csv}. */
  public static final String COLUMNS =
      "number,recorded_at,claim,kind,part,was,becomes,other,reviewer,reason,stands";

  private ReviewForms() {}

  /** A review as one JSON object. */
  public static String json(Review review) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = SafeJson.to(line)) {
      write(json, review);
    } catch (IOException impossible) { // a StringWriter throws none
      throw new UncheckedIOException(impossible);
    }
    return line.toString();
  }

  static void write(JsonGenerator json, Review review) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", review.number());
    json.writeStringField("recorded_at", String.valueOf(review.recordedAt()));
    json.writeStringField("claim", review.claim());
    json.writeStringField("kind", review.kind().label());
    json.writeStringField("part", review.part());
    json.writeStringField("was", review.was());
    json.writeStringField("becomes", review.becomes());
    json.writeStringField("other", review.other());
    json.writeStringField("reviewer", review.reviewer());
    json.writeStringField("reason", review.reason());
    json.writeBooleanField("stands", review.stands());
    json.writeEndObject();
  }

  /** A review as a row of CSV, in the columns of {@link #COLUMNS}. */
  public static String csv(Review review) {
    return Csv.line(
        Stream.of(
            review.number(),
            review.recordedAt(),
            review.claim(),
            review.kind().label(),
            review.part(),
            review.was(),
            review.becomes(),
            review.other(),
            review.reviewer(),
            review.reason(),
            review.stands()));
  }
}
