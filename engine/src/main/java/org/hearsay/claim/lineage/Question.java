package org.hearsay.claim.lineage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What several claims are about, with the answers side by side; never with a sum or a mean of them.
 *
 * @param id the identifier of its first answer
 * @param asks what is asked, in words for a reader
 * @param from the first day that it asks of, or null
 * @param to the last, or null
 * @param answers at least one
 * @param relations how its answers stand to each other
 * @param origins how many independent origins the answers go back to
 */
public record Question(
    String id,
    String asks,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<Answer> answers,
    List<Relation> relations,
    Origins origins) {

  /** Copies the lists. */
  public Question {
    answers = List.copyOf(answers);
    relations = List.copyOf(relations);
  }
}
