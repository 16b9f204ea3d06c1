package org.hearsay.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.sheet.Plain;
import org.hearsay.pipeline.Gazetteers;
import org.jspecify.annotations.Nullable;

/**
 * The gazetteers that there are, with their counts and sources: the shipped one, then the user's.
 */
final class GazetteerList {
  private GazetteerList() {}

  /** For a person. */
  static String text(List<GazetteerFolder.Added> added) {
    StringBuilder text = new StringBuilder(text("shipped", Gazetteers.shipped()));
    for (GazetteerFolder.Added each : added) {
      text.append(text(each.name(), each.contents()))
          .append("  ")
          .append(Plain.line(each.file().toString()))
          .append('\n');
    }
    return text.toString();
  }

  private static String text(String title, Gazetteers.Contents contents) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s: %s places, %s names\n"
            .formatted(title, grouped(contents.places()), grouped(contents.names())));
    contents
        .origins()
        .forEach(
            origin ->
                text.append(
                    "  %9s  %s: %s\n"
                        .formatted(
                            grouped(origin.places()),
                            Plain.line(origin.name()),
                            Plain.line(origin.credit()))));
    return text.toString();
  }

  /** For a program: one object, on one line. */
  static String json(List<GazetteerFolder.Added> added) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("gazetteers");
      json(json, "shipped", null, Gazetteers.shipped());
      for (GazetteerFolder.Added each : added) {
        json(json, each.name(), each.file().toString(), each.contents());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out + "\n";
  }

  private static void json(
      JsonGenerator json, String title, @Nullable String file, Gazetteers.Contents contents)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", title);
    json.writeStringField("file", file);
    json.writeNumberField("places", contents.places());
    json.writeNumberField("names", contents.names());
    json.writeArrayFieldStart("sources");
    for (Gazetteers.Origin origin : contents.origins()) {
      json.writeStartObject();
      json.writeStringField("name", origin.name());
      json.writeNumberField("places", origin.places());
      json.writeStringField("credit", origin.credit());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A count with commas: "12,345". */
  static String grouped(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
