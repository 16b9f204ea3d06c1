package org.hearsay.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearsay.claim.Reason;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the values that {@link Values} writes. */
final class Fields {
  private final CodePoints offsets;

  /** Of an account of a report with {@code text}. */
  Fields(String text) {
    this.offsets = CodePoints.of(text);
  }

  static @Nullable String text(JsonNode node, String name) {
    return node.hasNonNull(name) ? node.get(name).asText() : null;
  }

  static String needed(JsonNode node, String name) {
    String text = text(node, name);
    if (text == null) {
      throw new IllegalArgumentException("there is no " + name);
    }
    return text;
  }

  static @Nullable LocalDate day(JsonNode node, String name) {
    String day = text(node, name);
    return day == null ? null : LocalDate.parse(day);
  }

  static @Nullable BigDecimal number(JsonNode node, String name) {
    return node.hasNonNull(name) ? new BigDecimal(node.get(name).asText()) : null;
  }

  static <T> List<T> list(JsonNode node, Function<JsonNode, T> each) {
    List<T> list = new ArrayList<>();
    node.forEach(item -> list.add(each.apply(item)));
    return list;
  }

  static <E> @Nullable E labelled(JsonNode node, String name, E[] values, Function<E, String> of) {
    String label = text(node, name);
    for (E value : values) {
      if (of.apply(value).equals(label)) {
        return value;
      }
    }
    if (label != null) {
      throw new IllegalArgumentException("there is no " + name + " " + label);
    }
    return null;
  }

  static <E> E kind(JsonNode node, String name, E[] values, Function<E, String> of) {
    E value = labelled(node, name, values, of);
    if (value == null) {
      throw new IllegalArgumentException("there is no " + name);
    }
    return value;
  }

  int begin(JsonNode node) {
    return offsets.unit(node.path("begin").asInt());
  }

  int end(JsonNode node) {
    return offsets.unit(node.path("end").asInt());
  }

  Span span(JsonNode node) {
    return new Span(begin(node), end(node), needed(node, "text"));
  }

  @Nullable Span spanOrNull(JsonNode node) {
    return node.isObject() ? span(node) : null;
  }

  List<Span> spans(JsonNode node) {
    return list(node, this::span);
  }

  List<Reason> reasons(JsonNode node) {
    return list(
        node,
        reason ->
            new Reason(
                needed(reason, "pass"), needed(reason, "what"), spanOrNull(reason.path("span"))));
  }
}
