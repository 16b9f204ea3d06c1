package org.hearsay.claim;

import java.util.List;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.Unread;

/**
 * A report with what the learned reader marked in it.
 *
 * @param report the report
 * @param sentences its sentences in order, of every block
 * @param attributions the outermost attributions, in order of their first word
 * @param entities names and values, in order
 * @param unread what could not be read, with the reason
 */
public record Reading(
    Report report,
    List<Sentence> sentences,
    List<Attribution> attributions,
    List<Entity> entities,
    List<Unread> unread) {

  /** Copies the lists. */
  public Reading {
    sentences = List.copyOf(sentences);
    attributions = List.copyOf(attributions);
    entities = List.copyOf(entities);
    unread = List.copyOf(unread);
  }
}
