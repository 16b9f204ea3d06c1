package org.hearsay.app.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.export.TallyGeoJson;
import org.hearsay.export.View;
import org.hearsay.ledger.PlaceTally;
import org.hearsay.ledger.Totals;
import org.hearsay.pipeline.Gazetteers;
import org.jspecify.annotations.Nullable;

/** The text of an answer that has rows, in the form that was asked for. */
final class Body {
  private static final JsonFactory JSON = new JsonFactory();

  private final Listed<?> listed;
  private final Totals totals;
  private final Request request;
  private final Format format;
  private final Function<View, String> linked;

  /**
   * @param linked the claims that were asked for as linked data, which tells where they stand
   */
  Body(
      Listed<?> listed,
      Totals totals,
      Request request,
      Format format,
      Function<View, String> linked) {
    this.linked = linked;
    this.listed = listed;
    this.totals = totals;
    this.request = request;
    this.format = format;
  }

  /** The address of the rows after these, where there are any. */
  Optional<String> next() {
    return Optional.ofNullable(listed.next()).map(this::after);
  }

  private String after(String key) {
    Map<String, List<String>> parameters = new TreeMap<>(request.parameters());
    parameters.put(Parameter.AFTER.label(), List.of(key));
    return address(parameters);
  }

  private String address(Map<String, List<String>> parameters) {
    String query =
        new TreeMap<>(parameters)
            .entrySet().stream()
                .flatMap(
                    each ->
                        each.getValue().stream()
                            .filter(value -> !value.isBlank())
                            .map(value -> each.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    return request.base() + Api.ROOT + request.path() + (query.isEmpty() ? "" : "?" + query);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  String text() {
    return switch (format) {
      case JSON -> json();
      case JSON_LINES -> lines(listed);
      case CSV -> csv(listed);
      case ATOM -> Feeds.atom(Feeds.entries(listed), feed());
      case JSON_FEED -> Feeds.json(Feeds.entries(listed), feed());
      case GEOJSON ->
          TallyGeoJson.of(places(), listed.counted(), listed.countedUpTo(), Gazetteers::outline);
      case JSON_LD -> linked.apply(view());
    };
  }

  private View view() {
    return new View(
        "Hearsay: " + listed.resource().path(),
        address(request.parameters()),
        null,
        claim -> request.base() + "/claims/" + claim,
        this::after);
  }

  private Feeds.Of feed() {
    return new Feeds.Of(
        "Hearsay: " + listed.resource().path(), address(request.parameters()), request.base());
  }

  private List<PlaceTally> places() {
    return listed.rows().stream().map(PlaceTally.class::cast).toList();
  }

  private static <T> String lines(Listed<T> listed) {
    return listed.rows().stream()
        .map(row -> listed.form().json().apply(row) + "\n")
        .collect(Collectors.joining());
  }

  private static <T> String csv(Listed<T> listed) {
    List<String> lines = new ArrayList<>();
    lines.add(listed.form().csvHeader());
    listed.rows().forEach(row -> lines.add(listed.form().csv().apply(row)));
    return String.join("\n", lines) + "\n";
  }

  private String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeObjectFieldStart("ledger");
      json.writeNumberField("version", totals.recordings());
      written(json, "recorded_at", totals.last());
      json.writeEndObject();
      written(json, "as_of", listed.asOf().recorded());
      written(json, "reported_by", listed.asOf().reported());
      number(json, "count", listed.counted());
      number(json, "counted_up_to", listed.countedUpTo());
      rows(json, listed);
      json.writeStringField("next", listed.next());
      json.writeEndObject();
    } catch (IOException impossible) { // a StringWriter throws none
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static <T> void rows(JsonGenerator json, Listed<T> listed) throws IOException {
    json.writeArrayFieldStart("rows");
    for (T row : listed.rows()) {
      json.writeRawValue(listed.form().json().apply(row));
    }
    json.writeEndArray();
  }

  private static void written(JsonGenerator json, String name, @Nullable Object value)
      throws IOException {
    json.writeStringField(name, value == null ? null : value.toString());
  }

  private static void number(JsonGenerator json, String name, @Nullable Integer value)
      throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, value);
    }
  }
}
