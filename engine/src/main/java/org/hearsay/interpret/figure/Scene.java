package org.hearsay.interpret.figure;

import java.util.List;
import org.hearsay.claim.Entity;
import org.hearsay.interpret.time.TimeMention;
import org.hearsay.text.Report;
import org.hearsay.text.Span;

/**
 * What surrounds the numbers of one sentence.
 *
 * @param report the report
 * @param words the sentence
 * @param entities names and values in the report
 * @param times times in the report
 * @param drafts the sentence's numbers, in order; passes see what those before them have filled in
 * @param before the last numbers of the sentence before
 */
record Scene(
    Report report,
    Words words,
    Marks<Entity> entities,
    Marks<TimeMention> times,
    List<Draft> drafts,
    List<Draft> before) {

  /** How many numbers back a pass may look, so that a text of numbers alone stays linear. */
  private static final int MEMORY = 8;

  /** How far from a number, in units of text, its time may stand. */
  private static final int TIME_REACH = 400;

  /** The last numbers before {@code draft} in the sentence that are not dismissed. */
  List<Draft> earlier(Draft draft) {
    return drafts.subList(Math.max(0, draft.index - MEMORY), draft.index).stream()
        .filter(each -> each.dismissed == null)
        .toList();
  }

  /** The next numbers after {@code draft} in the sentence that are not dismissed. */
  List<Draft> later(Draft draft) {
    int end = Math.min(drafts.size(), draft.index + 1 + MEMORY);
    return drafts.subList(draft.index + 1, end).stream()
        .filter(each -> each.dismissed == null)
        .toList();
  }

  /** The names and values that hold all of {@code span}. */
  List<Entity> entitiesAround(Span span) {
    return entities.touching(span.begin(), span.end()).stream()
        .filter(entity -> entity.span().contains(span))
        .toList();
  }

  /** The times in the sentence near {@code span}. */
  List<TimeMention> timesNear(Span span) {
    Span sentence = words.sentence().span();
    int begin = Math.max(sentence.begin(), span.begin() - TIME_REACH);
    int end = Math.min(sentence.end(), span.end() + TIME_REACH);
    return times.touching(begin, end);
  }
}
