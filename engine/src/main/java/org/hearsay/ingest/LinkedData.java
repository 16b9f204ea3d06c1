package org.hearsay.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The schema.org article that a page describes in JSON-LD, if it does. */
final class LinkedData {

  /** Pages write JSON by hand. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final List<String> TYPES = List.of("Article", "BlogPosting", "Report");

  private final JsonNode article;

  private LinkedData(JsonNode article) {
    this.article = article;
  }

  /** The first article that {@code page} describes; one without fields where it describes none. */
  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      for (JsonNode node : nodes(parsed(script.data()))) {
        if (isArticle(node)) {
          return new LinkedData(node);
        }
      }
    }
    return new LinkedData(MAPPER.createObjectNode());
  }

  /** The field {@code name} in words on one line, names of people or firms for objects; or null. */
  @Nullable String line(String name) {
    String words = Parser.unescapeEntities(Paragraph.oneLine(words(article.path(name))), false);
    return words.isBlank() ? null : words;
  }

  /** The article's text, or an empty one. */
  String body() {
    return article.path("articleBody").asText("");
  }

  private static String words(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(LinkedData::name)
          .filter(name -> !name.isBlank())
          .collect(Collectors.joining(", "));
    }
    return name(value);
  }

  private static String name(JsonNode value) {
    return value.isObject() ? value.path("name").asText("") : value.asText("");
  }

  private static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      return MAPPER.missingNode();
    }
  }

  private static List<JsonNode> nodes(JsonNode root) {
    List<JsonNode> nodes = new ArrayList<>();
    for (JsonNode node : root.isArray() ? root : List.of(root)) {
      nodes.add(node);
      node.path("@graph").forEach(nodes::add);
    }
    return nodes;
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    String name = type.isArray() ? type.path(0).asText("") : type.asText("");
    return TYPES.stream().anyMatch(name::endsWith);
  }
}
