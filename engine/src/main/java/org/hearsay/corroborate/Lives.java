package org.hearsay.corroborate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.claim.Status;
import org.hearsay.claim.StatusValue;
import org.hearsay.claim.lineage.Life;
import org.hearsay.claim.lineage.Life.Event;
import org.hearsay.claim.lineage.Life.Kind;
import org.hearsay.claim.lineage.Telling;
import org.jspecify.annotations.Nullable;

/** Tells what became of statements, telling by telling. */
final class Lives {
  private final Neighbours reports;
  private final Set<String> changed;

  /**
   * For statements of which some tellings were changed.
   *
   * @param changed identifiers of the changed tellings
   */
  Lives(Neighbours reports, Set<String> changed) {
    this.reports = reports;
    this.changed = changed;
  }

  /**
   * The life of a statement.
   *
   * @param rivals the other answers to its question
   */
  Life of(Statement statement, Collection<Statement> rivals) {
    List<Event> events = new ArrayList<>();
    List<Telling> tellings = statement.claim().tellings();
    for (int i = 0; i < tellings.size(); i++) {
      Telling telling = tellings.get(i);
      if (i == 0 || !tellings.get(i - 1).source().equals(telling.source())) {
        events.add(event(kind(i, telling), telling, null));
      }
      telling.claim().status().forEach(status -> status(status, telling, events));
    }
    withdrawn(statement, events);
    rivals.forEach(rival -> contradicted(statement, rival, events));
    events.sort(Comparator.comparing(e -> e.day() == null ? LocalDate.MAX : e.day()));
    return new Life(statement.id(), events);
  }

  private Kind kind(int place, Telling telling) {
    if (place == 0) {
      return Kind.SAID;
    }
    return changed.contains(telling.id()) ? Kind.CHANGED : Kind.REPEATED;
  }

  private static final Map<StatusValue, Kind> STATUSES =
      Map.of(
          StatusValue.CONFIRMED, Kind.CONFIRMED,
          StatusValue.NOT_CONFIRMED, Kind.NOT_CONFIRMED,
          StatusValue.DENIED, Kind.DENIED,
          StatusValue.WITHDRAWN, Kind.WITHDRAWN);

  private static void status(Status status, Telling telling, List<Event> events) {
    Kind kind = STATUSES.get(status.value());
    if (kind != null) {
      events.add(event(kind, telling, status.by()));
    }
  }

  /** Withdrawn if all who told it have a newer version that does not. */
  private void withdrawn(Statement statement, List<Event> events) {
    boolean all = statement.facts().stream().allMatch(fact -> reports.isSuperseded(fact.report()));
    if (all) {
      Telling last = statement.claim().tellings().get(statement.claim().tellings().size() - 1);
      events.add(event(Kind.WITHDRAWN, last, last.source().outlet()));
    }
  }

  private static void contradicted(Statement statement, Statement rival, List<Event> events) {
    rival.facts().stream()
        .filter(
            later ->
                statement.facts().stream()
                    .anyMatch(
                        fact ->
                            later.telling().compareTo(fact.telling()) > 0
                                && !later.isOwn()
                                && later.origin().isSame(fact.origin())
                                && later.origin().sort() == Voice.Sort.PERSON))
        .findFirst()
        .ifPresent(
            later -> events.add(event(Kind.CONTRADICTED, later.telling(), later.origin().name())));
  }

  private static Event event(Kind kind, Telling telling, @Nullable String by) {
    return new Event(kind, telling, telling.source().published(), by);
  }
}
