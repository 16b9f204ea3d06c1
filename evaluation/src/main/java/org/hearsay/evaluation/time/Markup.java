package org.hearsay.evaluation.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.evaluation.score.CorpusException;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of inline tags: TimeML ({@code TIMEX3} with {@code value}) or TIMEX2 ({@code val}).
 *
 * <p>What stands in {@code TEXT} counts; the day of writing is the first one in {@code DCT} or
 * {@code DATETIME}. Of expressions inside others the outermost counts. Tags of other kinds (events,
 * signals) are left out. The files are not always well-formed XML, so they are read tag by tag.
 */
final class Markup {

  private static final Pattern BODY = Pattern.compile("<TEXT>(.*)</TEXT>", Pattern.DOTALL);
  private static final Pattern WRITTEN =
      Pattern.compile("<(?:DCT|DATETIME)>.*?val(?:ue)?=\"(\\d{4}-\\d{2}-\\d{2})", Pattern.DOTALL);
  private static final Pattern PIECE = Pattern.compile("<(/?)(\\w+)([^>]*)>|[^<]+");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\b(val|value|type)=\"([^\"]*)\"");

  private final StringBuilder text = new StringBuilder();
  private final List<int[]> places = new ArrayList<>();
  private final List<String> attributes = new ArrayList<>();
  private int depth;
  private int begin;
  private String outermost = "";

  private Markup() {}

  /**
   * Reads one file.
   *
   * @param id its name, for what goes wrong
   * @throws CorpusException where it holds no text, or tags that do not close
   */
  static MarkedText read(String id, String file) {
    Matcher body = BODY.matcher(file);
    if (!body.find()) {
      throw new CorpusException(id + " holds no <TEXT>: it is not a file of TimeML or TIMEX2.");
    }
    Markup markup = new Markup();
    Matcher piece = PIECE.matcher(body.group(1));
    while (piece.find()) {
      markup.add(piece);
    }
    if (markup.depth != 0) {
      throw new CorpusException(id + " has a time expression that does not end.");
    }
    return new MarkedText(id, written(file), markup.text.toString(), markup.times());
  }

  private static @Nullable LocalDate written(String file) {
    Matcher day = WRITTEN.matcher(file);
    return day.find() ? LocalDate.parse(day.group(1)) : null;
  }

  private void add(Matcher piece) {
    if (piece.group(2) == null) {
      text.append(unescaped(piece.group()));
    } else if (piece.group(2).matches("TIMEX[23]")) {
      tag(piece.group(1).isEmpty(), piece.group(3));
    }
  }

  private void tag(boolean opens, String attributesOf) {
    if (opens && depth == 0) {
      begin = text.length();
      outermost = attributesOf;
    }
    depth += opens ? 1 : -1;
    if (!opens && depth == 0) {
      places.add(new int[] {begin, text.length()});
      attributes.add(outermost);
    }
  }

  private List<Marked> times() {
    List<Marked> times = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Span span = Span.of(text.toString(), places.get(i)[0], places.get(i)[1]);
      String value = attribute(attributes.get(i), "val");
      times.add(new Marked(span, attribute(attributes.get(i), "type"), value));
    }
    return times;
  }

  private static String attribute(String all, String name) {
    Matcher attribute = ATTRIBUTE.matcher(all);
    while (attribute.find()) {
      if (attribute.group(1).startsWith(name)) {
        return attribute.group(2).equals("null") ? "" : attribute.group(2);
      }
    }
    return "";
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
