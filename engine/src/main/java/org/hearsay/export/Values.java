package org.hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.hearsay.claim.Reason;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Writes the values that fields of every table share; what is not known becomes {@code null}. */
final class Values {
  private final JsonGenerator json;
  private final CodePoints offsets;

  Values(JsonGenerator json, CodePoints offsets) {
    this.json = json;
    this.offsets = offsets;
  }

  /** A field with its value's own text: days and moments in ISO 8601. */
  void text(String name, @Nullable Object value) throws IOException {
    json.writeStringField(name, value == null ? null : value.toString());
  }

  /** A field with a number as short as it can be written: 1000, not 1E+3, nor 1000.0. */
  void number(String name, @Nullable BigDecimal value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value.stripTrailingZeros());
    }
  }

  void span(String name, @Nullable Span span) throws IOException {
    json.writeFieldName(name);
    if (span == null) {
      json.writeNull();
    } else {
      span(span);
    }
  }

  void spans(String name, List<Span> spans) throws IOException {
    json.writeFieldName(name);
    spans(spans);
  }

  void spans(List<Span> spans) throws IOException {
    json.writeStartArray();
    for (Span span : spans) {
      span(span);
    }
    json.writeEndArray();
  }

  <T> void list(String name, List<T> items, Each<T> each) throws IOException {
    json.writeArrayFieldStart(name);
    for (T item : items) {
      each.write(item);
    }
    json.writeEndArray();
  }

  /** Why something was read so. */
  void reason(Reason reason) throws IOException {
    json.writeStartObject();
    json.writeStringField("pass", reason.pass());
    json.writeStringField("what", reason.what());
    span("span", reason.words());
    json.writeEndObject();
  }

  private void span(Span span) throws IOException {
    json.writeStartObject();
    ends(span);
    json.writeStringField("text", span.text());
    json.writeEndObject();
  }

  /** The fields that say where {@code span} begins and ends. */
  void ends(Span span) throws IOException {
    json.writeNumberField("begin", offsets.at(span.begin()));
    json.writeNumberField("end", offsets.at(span.end()));
  }

  /** How one item of a list is written. */
  interface Each<T> {
    void write(T item) throws IOException;
  }
}
