package org.hearsay.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
final class JsonFeed {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonFeed() {}

  static Feed read(byte[] bytes, String name, @Nullable String address) throws Unreadable {
    JsonNode feed = parsed(Decoder.text(bytes, name), name);
    FeedEntries entries = new FeedEntries(name);
    if (!feed.path("items").isArray()) {
      throw new Unreadable(name + " says it is a JSON Feed but has no items; ask its publisher");
    }
    String base = address == null ? string(feed, "home_page_url") : address;
    for (JsonNode item : feed.path("items")) {
      entries.add(entry(item, base));
    }
    return entries.feed(string(feed, "title"), null);
  }

  private static JsonNode parsed(String text, String name) throws Unreadable {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new Unreadable(
          "%s is not a whole JSON Feed (%s); fetch it again".formatted(name, JsonProblem.in(e)));
    }
  }

  private static FeedEntry entry(JsonNode item, @Nullable String base) {
    String html = string(item, "content_html");
    String text = html == null ? string(item, "content_text") : html;
    String link = string(item, "url");
    return new FeedEntry(
        item.path("id").isMissingNode() ? null : item.path("id").asText(),
        Feeds.absolute(link == null ? string(item, "external_url") : link, base),
        string(item, "title"),
        string(item, "date_published"),
        string(item, "date_modified"),
        author(item),
        text == null ? string(item, "summary") : text,
        text != null);
  }

  private static @Nullable String author(JsonNode item) {
    JsonNode first = item.path("authors").path(0);
    return string(first.isMissingNode() ? item.path("author") : first, "name");
  }

  private static @Nullable String string(JsonNode node, String field) {
    String value = node.path(field).isTextual() ? node.path(field).textValue() : "";
    return value.isBlank() ? null : value.strip();
  }
}
