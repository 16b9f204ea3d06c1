package org.hearsay.claim.lineage;

import java.util.List;

/**
 * What reports have to do with each other. Everything is in a fixed order.
 *
 * @param claims tellings that are one claim
 * @param questions what the claims answer, with the answers side by side
 * @param apart claims that look alike and are not comparable, with why
 * @param copies which report copied which
 * @param changes what changed on the way
 * @param lives what became of each claim that more happened to than that it was said
 * @param stories reports that tell one story
 */
public record Lineage(
    List<SameClaim> claims,
    List<Question> questions,
    List<Relation> apart,
    List<Copy> copies,
    List<Change> changes,
    List<Life> lives,
    List<Story> stories) {

  /** Copies the lists. */
  public Lineage {
    claims = List.copyOf(claims);
    questions = List.copyOf(questions);
    apart = List.copyOf(apart);
    copies = List.copyOf(copies);
    changes = List.copyOf(changes);
    lives = List.copyOf(lives);
    stories = List.copyOf(stories);
  }
}
