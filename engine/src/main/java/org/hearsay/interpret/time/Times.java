package org.hearsay.interpret.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Precision;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Unread;

/**
 * The times of one report.
 *
 * @param mentions times found, in the order of the text, not overlapping
 * @param unresolved words that name a time which cannot be dated, with the reason
 * @param expressions all words that speak of a time, dated or not, each piece on its own, in the
 *     order of the text, not overlapping
 */
public record Times(
    List<TimeMention> mentions, List<Unread> unresolved, List<TimeExpression> expressions) {

  /** Copies the lists. */
  public Times {
    mentions = List.copyOf(mentions);
    unresolved = List.copyOf(unresolved);
    expressions = List.copyOf(expressions);
  }

  /** The times that stand wholly inside {@code span}, in the order of the text. */
  public List<TimeMention> within(Span span) {
    List<TimeMention> inside = new ArrayList<>();
    for (int i = firstFrom(span.begin()); i < mentions.size(); i++) {
      Span found = mentions.get(i).span();
      if (found.begin() >= span.end()) {
        break;
      }
      if (span.contains(found)) {
        inside.add(mentions.get(i));
      }
    }
    return inside;
  }

  /** Index of the first mention that begins at {@code offset} or later, by halving. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The day on which the saying of {@code cue} took place, as the sentence tells it: the time that
   * belongs to the cue's verb and stands outside {@code content}. Empty where the sentence does not
   * tell, or tells only a stretch of several days.
   *
   * <p>"Said Tuesday", "on Tuesday told", "was asked on Tuesday and said", and, for the second
   * "said" too, "said Tuesday that ... and said".
   *
   * @param sentence the sentence of the cue
   * @param cue the words that attribute ("said")
   * @param content what is said; times inside it are the content's own
   */
  public Optional<LocalDate> saidOn(Sentence sentence, Span cue, List<Span> content) {
    SayingDay day = new SayingDay(sentence, cue, content);
    return within(sentence.span()).stream()
        .filter(mention -> mention.kind() == TimeMention.Kind.POINT)
        .filter(mention -> mention.precision() == Precision.DAY)
        .filter(mention -> content.stream().noneMatch(span -> span.overlaps(mention.span())))
        .filter(mention -> day.isOf(mention.span()))
        .min(Comparator.comparing(mention -> day.distance(mention.span())))
        .map(TimeMention::from);
  }
}
