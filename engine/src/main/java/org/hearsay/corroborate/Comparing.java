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

/** Makes a lineage of statements. */
final class Comparing implements Neighbours {
  private final Neighbours known;
  private final Collection<Trace> reports;
  private final List<Copy> copies;
  private final List<Statement> figures;
  private final List<Statement> claims;
  private final Rewordings rewordings;

  Comparing(
      Neighbours known,
      Collection<Trace> reports,
      List<Copy> copies,
      List<Statement> figures,
      List<Statement> claims) {
    this.known = known;
    this.reports = reports;
    this.figures = figures;
    this.claims = claims;
    this.rewordings = new Rewordings(known, statements(figures, claims));
    this.copies =
        Stream.concat(copies.stream(), rewordings.copies().stream()).sorted(BY_DAY).toList();
  }

  private static final Comparator<Copy> BY_DAY =
      Comparator.comparing(
              (Copy copy) -> copy.to().published() == null ? "" : copy.to().published().toString())
          .thenComparing(copy -> copy.to().key())
          .thenComparing(copy -> copy.from().key());

  private static List<Statement> statements(List<Statement> figures, List<Statement> claims) {
    return Stream.concat(figures.stream(), claims.stream()).sorted().toList();
  }

  Lineage lineage() {
    Questions questions = new Questions(new OriginCount(this));
    List<List<Statement>> groups = new ArrayList<>(questions.ofFigures(figures));
    groups.addAll(questions.ofClaims(claims));
    List<Change> changes = changes();
    return new Lineage(
        statements(figures, claims).stream().map(Statement::claim).toList(),
        groups.stream().map(questions::question).sorted(QUESTIONS).toList(),
        Questions.apart(figures),
        copies,
        changes,
        lives(groups, changes),
        Stories.of(reports));
  }

  private static final Comparator<Question> QUESTIONS =
      Comparator.comparing((Question q) -> q.from() == null ? "" : q.from().toString())
          .thenComparing(Question::asks)
          .thenComparing(Question::id);

  private List<Change> changes() {
    Changes all = new Changes(this);
    List<Change> changes = new ArrayList<>();
    figures.forEach(statement -> changes.addAll(all.within(statement)));
    claims.forEach(statement -> changes.addAll(all.within(statement)));
    changes.addAll(all.across(figures));
    changes.addAll(new Misfits(figures).changes());
    List<Change> once = new ArrayList<>(new LinkedHashSet<>(changes));
    once.sort(
        Comparator.comparing(Change::to).thenComparing(Change::kind).thenComparing(Change::from));
    return once;
  }

  private List<Life> lives(List<List<Statement>> groups, List<Change> changes) {
    Set<String> changed = new HashSet<>();
    changes.forEach(change -> changed.add(change.to().id()));
    Lives lives = new Lives(this, changed);
    List<Life> all = new ArrayList<>();
    for (List<Statement> group : groups) {
      for (Statement statement : group) {
        List<Statement> rivals = group.stream().filter(other -> other != statement).toList();
        Life life = lives.of(statement, rivals);
        if (life.events().size() > 1) {
          all.add(life);
        }
      }
    }
    all.sort(Comparator.comparing(Life::claim));
    return all;
  }

  @Override
  public boolean isSuperseded(String report) {
    return known.isSuperseded(report);
  }

  @Override
  public boolean copiedFrom(Fact fact, Fact other) {
    return known.copiedFrom(fact, other) || rewordings.isReworded(other.report(), fact.report());
  }

  @Override
  public boolean passesOn(Voice one, Voice other) {
    return known.passesOn(one, other);
  }

  @Override
  public boolean names(String report, Voice voice) {
    return known.names(report, voice);
  }
}
