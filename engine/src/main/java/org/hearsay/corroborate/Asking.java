package org.hearsay.corroborate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.claim.lineage.Asked;
import org.hearsay.claim.lineage.Change;
import org.hearsay.claim.lineage.Compared;
import org.hearsay.claim.lineage.Copy;
import org.hearsay.claim.lineage.Relation;
import org.hearsay.claim.lineage.SameClaim;

/** Puts together what belongs to one question. */
final class Asking {
  static final Comparator<Asked> ORDER = Comparator.comparing(Asked::question, Comparing.QUESTIONS);

  private final Comparing comparing;
  private final List<Relation> apart;
  private final Map<String, SameClaim> figures = new HashMap<>();

  Asking(Comparing comparing) {
    this.comparing = comparing;
    this.apart = Questions.apart(comparing.figures());
    comparing.figures().forEach(s -> figures.put(s.id(), s.claim()));
  }

  Asked asked(List<Statement> group, Compared compared) {
    Set<String> answers = new HashSet<>();
    Set<String> tellings = new HashSet<>();
    Set<String> reports = new HashSet<>();
    for (Statement statement : group) {
      answers.add(statement.id());
      statement.facts().forEach(fact -> tellings.add(fact.id()));
      statement.facts().forEach(fact -> reports.add(fact.report()));
    }
    List<Relation> beside =
        apart.stream()
            .filter(r -> answers.contains(r.one()) || answers.contains(r.other()))
            .toList();
    return new Asked(
        comparing.question(group),
        beside,
        others(beside, answers),
        changes(tellings),
        copies(reports),
        comparing.lives(group),
        compared);
  }

  private List<SameClaim> others(List<Relation> beside, Set<String> answers) {
    Set<String> named = new TreeSet<>();
    for (Relation relation : beside) {
      named.add(relation.one());
      named.add(relation.other());
    }
    named.removeAll(answers);
    List<SameClaim> others = new ArrayList<>();
    named.stream().filter(figures::containsKey).forEach(id -> others.add(figures.get(id)));
    return others;
  }

  private List<Change> changes(Set<String> tellings) {
    return comparing.changes().stream()
        .filter(c -> tellings.contains(c.to().id()) || tellings.contains(c.from().id()))
        .toList();
  }

  private List<Copy> copies(Set<String> reports) {
    return comparing.copies().stream()
        .filter(c -> reports.contains(c.from().key()) && reports.contains(c.to().key()))
        .toList();
  }
}
