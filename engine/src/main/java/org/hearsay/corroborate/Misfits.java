package org.hearsay.corroborate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.claim.lineage.Change;
import org.hearsay.claim.lineage.Change.Kind;
import org.hearsay.corroborate.Subject.Flow;

/** Finds figures that do not fit their claimant: derived for him, of another measure, of a day. */
final class Misfits {
  static final long NEAR_DAYS = 7;

  private final TreeSet<Fact> facts = new TreeSet<>();

  Misfits(Collection<Statement> figures) {
    figures.forEach(statement -> facts.addAll(statement.facts()));
  }

  /** The other things whose numbers may be what a number of {@code thing} was made of, or made. */
  static List<String> besides(String thing) {
    return switch (thing) {
      case "area" -> List.of("distance");
      case "distance" -> List.of("area");
      default -> List.of();
    };
  }

  List<Change> changes() {
    Map<String, List<Fact>> byVoice = new TreeMap<>();
    for (Fact fact : facts) {
      if (!fact.isOwn()) {
        byVoice.computeIfAbsent(fact.origin().key(), v -> new ArrayList<>()).add(fact);
      }
    }
    List<Change> changes = new ArrayList<>();
    byVoice.values().forEach(said -> ofVoice(said, changes));
    return changes;
  }

  private static void ofVoice(List<Fact> said, List<Change> changes) {
    for (int i = 0; i < said.size(); i++) {
      Fact fact = said.get(i);
      List<Fact> near =
          Days.around(said, i, NEAR_DAYS).stream()
              .filter(other -> !other.report().equals(fact.report()))
              .toList();
      derived(fact, near).ifPresent(changes::add);
      killed(fact, near).ifPresent(changes::add);
      totalAsDay(fact, near).ifPresent(changes::add);
    }
  }

  /** An area that is the product of a depth and a width of one claimant, who named no area. */
  private static Optional<Change> derived(Fact fact, List<Fact> near) {
    if (!fact.about().thing().equals("area")) {
      return Optional.empty();
    }
    List<Fact> lengths =
        near.stream()
            .filter(o -> o.about().thing().equals("distance") && Math.abs(o.daysTo(fact)) <= 1)
            .toList();
    return lengths.stream()
        .filter(
            one ->
                lengths.stream()
                    .filter(other -> other.report().equals(one.report()))
                    .anyMatch(o -> Amounts.isProduct(fact.figure(), one.figure(), o.figure())))
        .min(Comparator.comparing(Fact::telling))
        .map(from -> Changes.change(Kind.DERIVED, from, fact));
  }

  /** A count of the killed by somebody who, of these, counts the lost only. */
  private static Optional<Change> killed(Fact fact, List<Fact> near) {
    Subject subject = fact.about();
    if (!subject.deed().equals("killed") || subject.flow() == Flow.INCREMENT) {
      return Optional.empty();
    }
    List<Fact> same =
        near.stream()
            .filter(o -> o.about().thing().equals(subject.thing()))
            .filter(o -> o.about().flow() == subject.flow())
            .filter(o -> Objects.equals(o.about().of(), subject.of()))
            .toList();
    boolean countsKilled = same.stream().anyMatch(o -> o.about().deed().equals("killed"));
    return same.stream()
        .filter(o -> !countsKilled && o.about().deed().equals("lost") && fitsBetween(fact, o))
        .min(
            Comparator.comparing((Fact o) -> Math.abs(o.daysTo(fact))).thenComparing(Fact::telling))
        .map(from -> Changes.change(Kind.MEASURE_CHANGED, from, fact));
  }

  /** Whether the number continues the other: no less later on, and not half as much again. */
  private static boolean fitsBetween(Fact fact, Fact other) {
    int order = Amounts.named(fact.figure()).compareTo(Amounts.named(other.figure()));
    boolean grows = other.daysTo(fact) >= 0 ? order >= 0 : order <= 0;
    return grows && Amounts.distance(fact.figure(), other.figure()) < 1.0 / 3;
  }

  /** A day's count that is its claimant's count of all days. */
  private static Optional<Change> totalAsDay(Fact fact, List<Fact> near) {
    if (fact.about().flow() != Flow.INCREMENT) {
      return Optional.empty();
    }
    return near.stream()
        .filter(o -> o.about().flow() == Flow.TOTAL && Math.abs(o.daysTo(fact)) <= 1)
        .filter(o -> o.about().family().equals(fact.about().family()))
        .filter(o -> o.amount().isLike(fact.amount()))
        .min(Comparator.comparing(Fact::telling))
        .map(from -> Changes.change(Kind.TOTAL_AS_DAY, from, fact));
  }
}
