package org.hearsay.interpret.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Unread;

/**
 * The times of one report.
 *
 * @param mentions times found, in the order of the text, not overlapping
 * @param unresolved words that name a time which cannot be dated, with the reason
 */
public record Times(List<TimeMention> mentions, List<Unread> unresolved) {

  /** Copies the lists. */
  public Times {
    mentions = List.copyOf(mentions);
    unresolved = List.copyOf(unresolved);
  }

  /** The times that stand wholly inside {@code span}, in the order of the text. */
  public List<TimeMention> within(Span span) {
    return mentions.stream().filter(mention -> span.contains(mention.span())).toList();
  }

  /**
   * The day on which the saying of {@code cue} took place, as the sentence tells it: the time that
   * belongs to the cue's verb and stands outside {@code content}. Empty where the sentence does not
   * tell, or tells only a stretch of several days.
   *
   * @param sentence the sentence of the cue
   * @param cue the words that attribute ("said")
   * @param content what is said; times inside it are the content's own
   */
  public Optional<LocalDate> saidOn(Sentence sentence, Span cue, List<Span> content) {
    return Optional.empty();
  }
}
