package org.hearsay.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/** Takes from the ends of a content what only joins it to its sentence: "that", "and", a comma. */
final class ContentEnds {

  private static final Pattern OPENERS =
      Pattern.compile("^(?:[\\s,;:–—-]+|(?i:that|whether|and|but)\\s+(?!is\\b|was\\b))+");
  private static final Pattern CLOSERS =
      Pattern.compile("(?:[\\s,;:–—-]+|\\s(?i:and|but|or|which|who))+$");

  private ContentEnds() {}

  static List<Span> trimmed(String text, List<Span> content) {
    List<Span> trimmed = new ArrayList<>();
    for (Span piece : content) {
      int begin = piece.begin() + matched(OPENERS, piece.text());
      int end = piece.end() - matched(CLOSERS, piece.text());
      if (begin < end) {
        trimmed.add(Span.of(text, begin, end));
      }
    }
    return trimmed.isEmpty() ? content : List.copyOf(trimmed);
  }

  private static int matched(Pattern pattern, String words) {
    var matcher = pattern.matcher(words);
    return matcher.find() ? matcher.end() - matcher.start() : 0;
  }
}
