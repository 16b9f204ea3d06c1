package org.hearsay.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.text.Report;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** One article in JSON: its fields by the many names that they go by. */
final class Article {

  private static final Map<String, List<String>> NAMES = names();
  private static final List<String> INNER = List.of("name", "rendered", "text", "value");

  /** A standfirst is looked for in so many first units of the body. */
  private static final int BODY_START = 4000;

  private static final int SAME_START = 40;
  private static final int STANDFIRST_WORDS = 60;

  private final JsonNode node;
  private final String where;

  /** The article {@code node}, found at {@code where}. */
  Article(JsonNode node, String where) {
    this.node = node;
    this.where = where;
  }

  /** The article's own id, or {@code otherwise} where it has none. */
  String id(String otherwise) {
    return present("id")
        .map(field -> node.get(field).asText())
        .filter(s -> !s.isBlank())
        .orElse(otherwise);
  }

  /** The article as a report. */
  Report report(Hints hints) throws Unreadable {
    if (!node.isObject()) {
      throw new Unreadable(
          "%s: %s, not an object; write each article as {\"title\": …, \"body\": …}"
              .formatted(where, kind(node)));
    }
    String body = body();
    String title = line("title");
    String standfirst = distinct(line("standfirst"), title, body);
    Known known = known(title, standfirst).under(hints);
    Report report = Assembly.report(composed(title, standfirst, body), known);
    if (report.blocks().isEmpty()) {
      throw new Unreadable(missing("body"));
    }
    return report;
  }

  private Known known(@Nullable String title, @Nullable String standfirst) throws Unreadable {
    Optional<Moment> date = date();
    String language = line("language");
    return new Known(
        line("outlet"),
        title,
        standfirst,
        line("byline"),
        date.map(Moment::day).orElse(null),
        date.map(Moment::instant).orElse(null),
        language == null ? null : languageCode(language),
        line("url"));
  }

  private static @Nullable String languageCode(String language) {
    String code = WordList.lower(language.split("[-_]", 2)[0]);
    return code.matches("[a-z]{2}") ? code : null;
  }

  private String body() throws Unreadable {
    Optional<String> field = present("body");
    if (field.isEmpty()) {
      throw new Unreadable(missing("body"));
    }
    String body = text(field.get(), node.get(field.get()), "\n\n");
    String plain = Format.isMarkup(body) ? Page.text(body) : body;
    if (plain.isBlank()) {
      throw new Unreadable(
          "%s: field \"%s\" is empty; give the article's text in it".formatted(where, field.get()));
    }
    return plain;
  }

  private String missing(String field) {
    List<String> names = NAMES.getOrDefault(field, List.of(field));
    return "%s: field \"%s\" (or %s) is missing; give the article's text in one of them"
        .formatted(where, names.get(0), String.join(", ", names.subList(1, 4)));
  }

  /** A field's words on one line, or null. */
  private @Nullable String line(String field) throws Unreadable {
    Optional<String> name = present(field);
    if (name.isEmpty()) {
      return null;
    }
    String line = Paragraph.oneLine(text(name.get(), node.get(name.get()), ", "));
    String plain = line.indexOf('&') >= 0 ? Parser.unescapeEntities(line, false) : line;
    return plain.isBlank() ? null : plain;
  }

  private Optional<Moment> date() throws Unreadable {
    Optional<String> name = present("date");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    JsonNode value = node.get(name.get());
    Optional<Moment> date =
        value.canConvertToLong() && value.isIntegralNumber()
            ? epoch(value.longValue())
            : Dates.read(text(name.get(), value, ", "));
    if (date.isEmpty() && !value.asText().isBlank()) {
      throw new Unreadable(
          ("%s: field \"%s\" is \"%s\", not a date that can be read in one way only; write it as"
                  + " 2024-08-13 or 2024-08-13T14:02:00Z")
              .formatted(where, name.get(), brief(value.asText())));
    }
    return date;
  }

  private static Optional<Moment> epoch(long value) {
    try {
      return Optional.of(Dates.ofEpoch(value))
          .filter(m -> m.day().isBefore(LocalDate.of(2200, 1, 1)));
    } catch (java.time.DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** The words of {@code value}: a string, an object that has a name, or several of these. */
  private String text(String field, JsonNode value, String between) throws Unreadable {
    if (value.isTextual()) {
      return value.textValue();
    }
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      for (JsonNode part : value) {
        parts.add(part.isTextual() ? part.textValue() : inner(field, part));
      }
      return String.join(between, parts);
    }
    return inner(field, value);
  }

  private String inner(String field, JsonNode value) throws Unreadable {
    for (String name : INNER) {
      if (value.path(name).isTextual()) {
        return value.get(name).textValue();
      }
    }
    throw new Unreadable(
        "%s: field \"%s\" is %s; give a string".formatted(where, field, kind(value)));
  }

  /** The first of a field's names that is there and not null. */
  private Optional<String> present(String field) {
    return NAMES.getOrDefault(field, List.of()).stream().filter(node::hasNonNull).findFirst();
  }

  private static @Nullable String distinct(
      @Nullable String standfirst, @Nullable String title, String body) {
    if (standfirst == null
        || standfirst.equals(title)
        || standfirst.endsWith("...")
        || standfirst.endsWith("…")
        || standfirst.split(" ").length > STANDFIRST_WORDS) {
      return null;
    }
    String start = Paragraph.oneLine(body.substring(0, Math.min(BODY_START, body.length())));
    String opening = standfirst.substring(0, Math.min(SAME_START, standfirst.length()));
    return start.contains(opening) && !isParagraph(standfirst, body) ? null : standfirst;
  }

  private static String composed(@Nullable String title, @Nullable String standfirst, String body) {
    StringBuilder text = new StringBuilder();
    for (String line : new String[] {title, standfirst}) {
      if (line != null && !isParagraph(line, body)) {
        text.append(line).append("\n\n");
      }
    }
    return text.append(body).toString();
  }

  /** Whether {@code line} is one of the first paragraphs of {@code body}. */
  private static boolean isParagraph(String line, String body) {
    String start = body.substring(0, Math.min(BODY_START, body.length()));
    return Paragraphs.of(start).stream().limit(3).anyMatch(p -> p.line().equals(line));
  }

  private static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "an array";
      case BOOLEAN -> "true or false";
      case NUMBER -> "a number";
      case OBJECT -> "an object without a name";
      case STRING -> "a string";
      default -> "nothing";
    };
  }

  private static String brief(String value) {
    return value.length() > SAME_START ? value.substring(0, SAME_START) + "…" : value;
  }

  private static Map<String, List<String>> names() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    WordList.named("json_fields.tsv")
        .rows()
        .forEach(row -> names.computeIfAbsent(row.get(1), k -> new ArrayList<>()).add(row.get(0)));
    return names;
  }
}
