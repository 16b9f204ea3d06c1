package org.hearsay.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Articles in JSON: one object a line, one array of objects, or one object over several lines. A
 * line that cannot be read fails alone.
 */
final class JsonArticles {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** More bytes than this are no article. */
  private static final int MOST = 20_000_000;

  private JsonArticles() {}

  /** The articles in {@code bytes}, in order. */
  static Stream<Outcome> read(byte[] bytes, String name, Hints hints) throws Unreadable {
    byte[] utf8 = utf8(bytes, name);
    JsonLine first = JsonLine.after(utf8, -1, 0).orElse(null);
    if (first == null) {
      throw new Unreadable(name + " is empty; give one JSON object a line");
    }
    boolean isOneLine = JsonLine.after(utf8, first.end(), first.number()).isEmpty();
    JsonNode whole = isOneLine || !isObject(first) ? parsed(utf8) : null;
    if (whole != null) {
      return ofWhole(whole, name, hints);
    }
    boolean isSpread = !isObject(first) && objectStarts(utf8, first) < 2;
    return isSpread && !isOneLine
        ? Stream.of(new Outcome.Failed(name, name + ": " + problem(utf8)))
        : lines(utf8, first).map(line -> ofLine(line, name, hints));
  }

  /** How many lines begin as an object does, up to two. */
  private static long objectStarts(byte[] bytes, JsonLine first) {
    return lines(bytes, first).filter(line -> line.bytes()[0] == '{').limit(2).count();
  }

  private static String problem(byte[] bytes) {
    try {
      MAPPER.readTree(new String(bytes, StandardCharsets.UTF_8));
      return "not an article; write each article as one object on one line";
    } catch (JsonProcessingException e) {
      return "not whole JSON (%s); write each article as one object on one line"
          .formatted(JsonProblem.in(e));
    }
  }

  /** UTF-16 as UTF-8, and either without a byte order mark. */
  private static byte[] utf8(byte[] bytes, String name) throws Unreadable {
    boolean isWide = !Decoder.charsetByMark(bytes).equals(StandardCharsets.UTF_8);
    return isWide
        ? Decoder.text(bytes, name).getBytes(StandardCharsets.UTF_8)
        : Decoder.withoutMark(bytes);
  }

  private static Stream<JsonLine> lines(byte[] bytes, JsonLine first) {
    return Stream.iterate(
        first,
        line -> line != null,
        line -> JsonLine.after(bytes, line.end(), line.number()).orElse(null));
  }

  private static Outcome ofLine(JsonLine line, String name, Hints hints) {
    String where = "line " + line.number();
    if (line.bytes().length > MOST) {
      return new Outcome.Failed(
          name + ":" + line.number(),
          "%s: larger than %d MB, the most that is read as one article; split it"
              .formatted(where, MOST / 1_000_000));
    }
    try {
      return ofNode(parse(line, where), where, name + ":" + line.number(), hints);
    } catch (Unreadable e) {
      return new Outcome.Failed(name + ":" + line.number(), e.error());
    }
  }

  private static JsonNode parse(JsonLine line, String where) throws Unreadable {
    String text = Decoder.text(line.bytes(), where);
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new Unreadable(
          "%s: not one whole JSON object (%s); write each article as one object on one line"
              .formatted(where, JsonProblem.in(e)));
    }
  }

  private static Stream<Outcome> ofWhole(JsonNode whole, String name, Hints hints) {
    if (!whole.isArray()) {
      return Stream.of(ofNode(whole, "line 1", name, hints));
    }
    if (whole.isEmpty()) {
      return Stream.of(
          new Outcome.Failed(name, name + " holds an empty JSON array; put articles in it"));
    }
    return IntStream.rangeClosed(1, whole.size())
        .mapToObj(i -> ofNode(whole.get(i - 1), "article " + i, name + ":" + i, hints));
  }

  private static Outcome ofNode(JsonNode node, String where, String id, Hints hints) {
    Article article = new Article(node, where);
    try {
      return new Outcome.Read(article.report(hints));
    } catch (Unreadable e) {
      return new Outcome.Failed(article.id(id), e.error());
    }
  }

  private static boolean isObject(JsonLine line) {
    JsonNode node = parsed(line.bytes());
    return node != null && node.isObject();
  }

  private static @Nullable JsonNode parsed(byte[] bytes) {
    try {
      JsonNode node = MAPPER.readTree(new String(bytes, StandardCharsets.UTF_8));
      return node.isContainerNode() ? node : null;
    } catch (JsonProcessingException e) {
      return null;
    }
  }
}
