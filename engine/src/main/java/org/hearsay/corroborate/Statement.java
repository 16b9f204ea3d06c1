package org.hearsay.corroborate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.claim.lineage.SameClaim;
import org.hearsay.claim.lineage.Telling;
import org.jspecify.annotations.Nullable;

/**
 * The facts that are one claim.
 *
 * @param facts at least one, in order
 */
record Statement(List<Fact> facts) implements Comparable<Statement> {

  Statement {
    facts = List.copyOf(new TreeSet<>(facts));
  }

  Fact first() {
    return facts.get(0);
  }

  String id() {
    return first().id();
  }

  @Nullable LocalDate day() {
    return first().telling().asOf();
  }

  boolean isFigure() {
    return first().subject() != null;
  }

  SameClaim claim() {
    List<Telling> tellings = facts.stream().map(Fact::telling).sorted().toList();
    return new SameClaim(id(), tellings);
  }

  /** How many reports tell it. */
  int reports() {
    return facts.stream().map(Fact::report).collect(Collectors.toSet()).size();
  }

  /** The fact that says most of what is counted, where and whose; of several the first. */
  Fact clearest() {
    return facts.stream().max(CLEARER).orElseThrow();
  }

  private static final Comparator<Fact> CLEARER =
      Comparator.comparing((Fact fact) -> !fact.about().isBare())
          .thenComparing(fact -> !fact.about().scopes().isEmpty())
          .thenComparing(fact -> fact.about().of() != null || fact.about().by() != null)
          .thenComparing(fact -> !fact.telling().headline())
          .thenComparing(Comparator.reverseOrder());

  @Override
  public int compareTo(Statement other) {
    return first().compareTo(other.first());
  }
}
