package org.hearsay.interpret;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Sentence;

/** Gives each standing that was found to the claims that it is about. */
final class AttachStandings implements Pass {

  private static final int FURTHEST = 4;
  private static final Set<String> FIGURES =
      Set.of("number", "numbers", "figure", "figures", "toll", "tolls", "count", "counts");
  private static final Set<String> MANY =
      Set.of(
          "claims",
          "reports",
          "accounts",
          "statements",
          "details",
          "figures",
          "allegations",
          "assertions",
          "accusations",
          "they",
          "these",
          "neither");

  @Override
  public String name() {
    return "attach-standings";
  }

  @Override
  public String description() {
    return "Gives \"not confirmed\", \"could not be verified\" and the like to the claims of the same"
        + " sentence, or else of the sentences just before.";
  }

  @Override
  public void apply(Draft draft) {
    draft.standings.forEach(standing -> attach(draft, standing));
  }

  private void attach(Draft draft, Standing standing) {
    Sentence sentence = draft.sentences.get(standing.sentence());
    List<DraftClaim> targets = targets(draft, standing);
    boolean figures =
        mentions(sentence, FIGURES) && targets.stream().anyMatch(c -> !c.figures.isEmpty());
    targets.stream()
        .filter(c -> !figures || !c.figures.isEmpty())
        .forEach(
            claim -> {
              claim.status.add(standing.status());
              claim.because(name(), standing.status().value().label(), standing.status().span());
            });
  }

  private static List<DraftClaim> targets(Draft draft, Standing standing) {
    List<DraftClaim> here =
        draft.claims.stream()
            .filter(c -> c.sentence == standing.sentence())
            .filter(c -> c.begin() < standing.status().span().begin())
            .toList();
    return here.isEmpty() ? before(draft, standing) : here;
  }

  private static List<DraftClaim> before(Draft draft, Standing standing) {
    int last =
        draft.claims.stream()
            .filter(c -> c.sentence < standing.sentence())
            .filter(c -> standing.sentence() - c.sentence <= FURTHEST)
            .map(c -> c.sentence)
            .max(Comparator.naturalOrder())
            .orElse(-1);
    Sentence sentence = draft.sentences.get(standing.sentence());
    boolean many = mentions(sentence, MANY);
    int block = last < 0 ? -1 : draft.sentences.get(last).block();
    return draft.claims.stream()
        .filter(c -> c.sentence == last || (many && sameBlock(draft, c, block)))
        .filter(c -> c.sentence < standing.sentence())
        .toList();
  }

  private static boolean sameBlock(Draft draft, DraftClaim claim, int block) {
    return draft.sentences.get(claim.sentence).block() == block;
  }

  private static boolean mentions(Sentence sentence, Set<String> words) {
    return sentence.tokens().stream()
        .anyMatch(t -> words.contains(t.text().toLowerCase(Locale.ROOT)));
  }
}
