package org.hearsay.interpret.time;

import org.hearsay.interpret.time.TimeMention.Kind;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One or two times with the words that join them: "Tuesday", "since Monday", "between 6 and 13
 * August".
 *
 * @param kind POINT for a time as it stands, PERIOD for two with the days between, SINCE or UNTIL
 * @param begin index of the first word
 * @param end index after the last word
 * @param first the time, or the first of two
 * @param second the second of two, or null
 */
record Phrase(Kind kind, int begin, int end, Match first, @Nullable Match second) {

  static Phrase single(Match match) {
    return new Phrase(Kind.POINT, match.first(), match.end(), match, null);
  }

  /** Where it stands in the text of the report. */
  Span span(Line line, String text) {
    return Span.of(text, line.token(begin).span().begin(), line.token(end - 1).span().end());
  }
}
