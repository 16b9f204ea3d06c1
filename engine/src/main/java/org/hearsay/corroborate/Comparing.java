package org.hearsay.corroborate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.claim.lineage.Change;
import org.hearsay.claim.lineage.Copy;
import org.hearsay.claim.lineage.Life;
import org.hearsay.claim.lineage.Lineage;
import org.hearsay.claim.lineage.Question;
import org.jspecify.annotations.Nullable;

/** Makes a lineage of statements. */
final class Comparing {
  private final Neighbours known;
  private final List<Copy> copies;
  private final List<Statement> figures;
  private final List<Statement> claims;
  private final Questions questions;
  private final List<List<Statement>> groups;

  /** Worked out when it is asked for first: while neighbours are looked for, nobody asks. */
  private @Nullable List<Change> changes;

  /**
   * Of statements in order.
   *
   * @param copies which report copied which, in any order
   */
  Comparing(
      Neighbours known, Collection<Copy> copies, List<Statement> figures, List<Statement> claims) {
    this.known = known;
    this.copies = copies.stream().sorted(BY_DAY).toList();
    this.figures = figures;
    this.claims = claims;
    this.questions = new Questions(new OriginCount(known));
    this.groups = new ArrayList<>(questions.ofFigures(figures));
    this.groups.addAll(questions.ofClaims(claims));
  }

  private static final Comparator<Copy> BY_DAY =
      Comparator.comparing(
              (Copy copy) -> copy.to().published() == null ? "" : copy.to().published().toString())
          .thenComparing(copy -> copy.to().key())
          .thenComparing(copy -> copy.from().key());

  /** The statements that answer one question, question by question. */
  List<List<Statement>> groups() {
    return groups;
  }

  List<Statement> figures() {
    return figures;
  }

  /** All changes, in order. */
  List<Change> changes() {
    List<Change> all = changes;
    if (all == null) {
      all = allChanges();
      changes = all;
    }
    return all;
  }

  /** All copies, in order. */
  List<Copy> copies() {
    return copies;
  }

  Question question(List<Statement> group) {
    return questions.question(group);
  }

  /** Everything, but for the stories. */
  Lineage lineage(Collection<Trace> reports) {
    return new Lineage(
        Stream.concat(figures.stream(), claims.stream()).sorted().map(Statement::claim).toList(),
        groups.stream().map(questions::question).sorted(QUESTIONS).toList(),
        Questions.apart(figures),
        copies,
        changes(),
        groups.stream()
            .flatMap(group -> lives(group).stream())
            .filter(life -> life.events().size() > 1)
            .sorted(Comparator.comparing(Life::claim))
            .toList(),
        Stories.of(reports));
  }

  static final Comparator<Question> QUESTIONS =
      Comparator.comparing((Question q) -> q.from() == null ? "" : q.from().toString())
          .thenComparing(Question::asks)
          .thenComparing(Question::id);

  private List<Change> allChanges() {
    Changes all = new Changes(known);
    List<Change> found = new ArrayList<>();
    figures.forEach(statement -> found.addAll(all.within(statement)));
    claims.forEach(statement -> found.addAll(all.within(statement)));
    found.addAll(all.across(figures));
    found.addAll(new Misfits(figures).changes());
    List<Change> once = new ArrayList<>(new LinkedHashSet<>(found));
    once.sort(
        Comparator.comparing(Change::to).thenComparing(Change::kind).thenComparing(Change::from));
    return List.copyOf(once);
  }

  /** The life of each statement of a question, in order. */
  List<Life> lives(List<Statement> group) {
    Set<String> changed = new HashSet<>();
    changes().forEach(change -> changed.add(change.to().id()));
    Lives lives = new Lives(known, changed);
    return group.stream()
        .sorted()
        .map(s -> lives.of(s, group.stream().filter(other -> other != s).sorted().toList()))
        .toList();
  }
}
