package org.hearsay.claim.lineage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One question with all that belongs to it.
 *
 * @param question the question with its answers side by side
 * @param apart claims that look like its answers and are not comparable, with why
 * @param others the claims that {@code apart} names and that answer other questions
 * @param changes what changed on the way to one of its answers
 * @param copies which of the reports that answer it copied which
 * @param lives what became of its answers, each of them, in their order
 * @param compared what it was looked for in
 */
public record Asked(
    Question question,
    List<Relation> apart,
    List<SameClaim> others,
    List<Change> changes,
    List<Copy> copies,
    List<Life> lives,
    Compared compared) {

  /** Copies the lists. */
  public Asked {
    apart = List.copyOf(apart);
    others = List.copyOf(others);
    changes = List.copyOf(changes);
    copies = List.copyOf(copies);
    lives = List.copyOf(lives);
  }

  /** The reports that answer it, each once, in the order of the answers. */
  public Set<Source> reports() {
    Set<Source> reports = new LinkedHashSet<>();
    question.answers().stream()
        .flatMap(answer -> answer.claim().tellings().stream())
        .forEach(telling -> reports.add(telling.source()));
    return reports;
  }

  /** Who is said to have answered it, each once, in the order of the answers. */
  public Set<String> claimants() {
    Set<String> claimants = new LinkedHashSet<>();
    question.answers().forEach(answer -> claimants.addAll(answer.claimants()));
    return claimants;
  }

  /** The answer that a claim of a report gives, by the claim's identifier. */
  public Optional<Answer> answerOf(String claim) {
    return question.answers().stream()
        .filter(
            answer ->
                answer.claim().tellings().stream().anyMatch(t -> t.claim().id().equals(claim)))
        .findFirst();
  }
}
