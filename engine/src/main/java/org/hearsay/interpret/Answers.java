package org.hearsay.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Hop;
import org.hearsay.claim.Status;
import org.hearsay.claim.StatusValue;
import org.hearsay.interpret.actor.Cast;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.text.Span;

/** Reads denials and confirmations: a claim of their own, or the standing of another's. */
final class Answers implements Pass {

  /** How many sentences back a denial reaches: reports put it close to what it denies. */
  private static final int FURTHEST = 60;

  private static final int SHORTEST_CONTENT = 4;
  private static final double ABOUT_THE_SAME = 0.6;
  private static final Set<String> NEGATIONS = Set.of("not", "never", "n't", "n’t", "neither");

  private final Map<String, StatusValue> cues = new HashMap<>();

  Answers() {
    for (Table.Row row : Table.beside(Cast.class, "answer_cues.csv").rows()) {
      cues.put(row.cell(0), Standings.value(row.cell(1)));
    }
  }

  @Override
  public String name() {
    return "answers";
  }

  @Override
  public String description() {
    return "Gives what somebody denied or confirmed that status, and gives it to an earlier claim"
        + " that says the same.";
  }

  @Override
  public void apply(Draft draft) {
    for (DraftClaim claim : new ArrayList<>(draft.claims)) {
      value(claim).ifPresent(value -> answer(draft, claim, value));
    }
  }

  private Optional<StatusValue> value(DraftClaim claim) {
    Hop last = claim.hops.isEmpty() ? null : claim.hops.get(claim.hops.size() - 1);
    if (last == null || last.cue() == null) {
      return Optional.empty();
    }
    List<String> words = List.of(last.cue().text().toLowerCase(Locale.ROOT).split("[\\s,]+"));
    boolean negated = words.stream().anyMatch(NEGATIONS::contains);
    return words.stream()
        .filter(cues::containsKey)
        .findFirst()
        .map(cues::get)
        .map(
            value -> negated && value == StatusValue.CONFIRMED ? StatusValue.NOT_CONFIRMED : value);
  }

  private void answer(Draft draft, DraftClaim claim, StatusValue value) {
    Span cue = claim.hops.get(claim.hops.size() - 1).cue();
    Status status =
        new Status(value, claim.origin(), null, cue == null ? claim.content.get(0) : cue);
    if (words(claim) < SHORTEST_CONTENT && claim.figures.isEmpty()) {
      draft.claims.remove(claim);
      draft.standings.add(new Standing(status, claim.sentence));
      return;
    }
    claim.status.add(status);
    claim.because(name(), value.label(), cue);
    draft.claims.stream()
        .filter(c -> c.sentence >= claim.sentence - FURTHEST)
        .filter(c -> c.begin() < claim.begin() && !c.hops.equals(claim.hops))
        .filter(c -> Likeness.of(c.content, claim.content) >= ABOUT_THE_SAME)
        .forEach(c -> c.status.add(status));
  }

  private static int words(DraftClaim claim) {
    return claim.content.stream().mapToInt(s -> s.text().split("\\s+").length).sum();
  }
}
