package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearsay.app.sheet.Plain;
import org.jspecify.annotations.Nullable;

/**
 * Values of the API's answers as pages show them: on one line, with control characters and marks
 * that turn the direction of writing made visible.
 */
final class Shown {
  private Shown() {}

  static String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isNull() || value.isMissingNode() ? "" : Plain.line(value.asText());
  }

  static @Nullable String orNull(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isNull() || value.isMissingNode() ? null : Plain.line(value.asText());
  }

  static @Nullable BigDecimal number(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isNumber() ? value.decimalValue() : null;
  }

  static List<String> texts(JsonNode list) {
    return list(list, each -> Plain.line(each.asText()));
  }

  static <T> List<T> list(JsonNode list, Function<JsonNode, T> each) {
    List<T> all = new ArrayList<>();
    list.forEach(item -> all.add(each.apply(item)));
    return all;
  }

  /** An address that may be followed: of the web, and of nothing else. */
  static @Nullable String link(@Nullable String url) {
    return url != null && url.matches("(?i)https?://[^\\s\"'<>]+") ? url : null;
  }
}
