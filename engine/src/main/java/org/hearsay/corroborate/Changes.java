package org.hearsay.corroborate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.hearsay.claim.Figure;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.lineage.Change;
import org.hearsay.claim.lineage.Change.Kind;
import org.hearsay.corroborate.Amounts.Bound;
import org.hearsay.corroborate.Subject.Flow;

/** Names what happened to claims on the way from the telling nearest to the origin. */
final class Changes {
  /** How long after it was told a number may come back as a fresh one. */
  private static final long STALE_DAYS = 4;

  private static final Set<String> HEARERS =
      Rows.of("hearers.csv").stream()
          .flatMap(List::stream)
          .map(Terms::stem)
          .collect(Collectors.toUnmodifiableSet());

  private final Neighbours reports;

  Changes(Neighbours reports) {
    this.reports = reports;
  }

  /** The changes within one statement. */
  List<Change> within(Statement statement) {
    List<Change> changes = new ArrayList<>();
    if (statement.isFigure()) {
      Fact nearest = nearest(statement);
      statement.facts().stream()
          .filter(fact -> !isOfOneOutlet(fact, nearest) && !fact.telling().headline())
          .forEach(fact -> numbers(nearest, fact, changes));
    } else {
      hedges(statement, changes);
    }
    statement.facts().stream()
        .filter(fact -> !fact.telling().headline())
        .forEach(fact -> voices(statement, fact, changes));
    return changes;
  }

  private static boolean isOfOneOutlet(Fact one, Fact other) {
    return one.telling().source().label().equals(other.telling().source().label());
  }

  /**
   * The telling whose number most outlets have that had it on its first day from the shortest
   * chain; then most outlets at all. Of those the finest, then one in the wider or plainer word,
   * then one with a bound, which is dropped more easily than added, then the oldest.
   */
  private static Fact nearest(Statement statement) {
    int least = statement.facts().stream().mapToInt(f -> f.voices().size()).min().orElse(0);
    LocalDate first = statement.claim().first().source().published();
    List<Fact> direct =
        statement.facts().stream()
            .filter(fact -> fact.voices().size() <= Math.max(1, least))
            .filter(fact -> Objects.equals(fact.telling().source().published(), first))
            .toList();
    Map<String, Long> near = outlets(direct);
    Map<String, Long> all = outlets(statement.facts());
    return statement.facts().stream()
        .min(
            Comparator.comparing((Fact fact) -> -near.getOrDefault(told(fact), 0L))
                .thenComparing(fact -> -all.getOrDefault(told(fact), 0L))
                .thenComparing(fact -> -digits(fact.figure()))
                .thenComparing(fact -> fact.about().deed().equals("killed"))
                .thenComparing(fact -> !fact.about().deed().equals(fact.about().asked()))
                .thenComparing(fact -> Amounts.bound(fact.figure()) == Bound.NONE)
                .thenComparing(Fact::telling))
        .orElseThrow();
  }

  private static Map<String, Long> outlets(List<Fact> facts) {
    return facts.stream()
        .collect(
            Collectors.groupingBy(
                Changes::told,
                Collectors.mapping(f -> f.telling().source().label(), countingEach())));
  }

  private static Collector<String, ?, Long> countingEach() {
    return Collectors.collectingAndThen(Collectors.toSet(), set -> (long) set.size());
  }

  private static String told(Fact fact) {
    Figure figure = fact.figure();
    return Amounts.named(figure).stripTrailingZeros().toPlainString()
        + Amounts.bound(figure)
        + (isLeaving(fact) ? "" : fact.about().deed());
  }

  private static int digits(Figure figure) {
    return Amounts.named(figure).stripTrailingZeros().precision();
  }

  private static void numbers(Fact from, Fact to, List<Change> changes) {
    Optional<Kind> bound = bound(from.figure(), to.figure());
    bound.ifPresent(kind -> changes.add(change(kind, from, to)));
    if (bound.isEmpty() && !from.amount().isEqual(to.amount())) {
      changes.add(change(Kind.ROUNDED, from, to));
    }
    String deed = from.about().deed();
    String told = to.about().deed();
    if (!deed.isEmpty() && !told.isEmpty() && !deed.equals(told) && isOneSidesWord(from, to)) {
      changes.add(change(Kind.MEASURE_CHANGED, from, to));
    }
  }

  /** Who was evacuated or driven out has left: which word tells it makes no difference. */
  private static boolean isLeaving(Fact fact) {
    return fact.about().asked().equals("left");
  }

  /** What one side lost and the other holds is one fact, seen from two sides. */
  private static boolean isOneSidesWord(Fact from, Fact to) {
    if (isLeaving(from)) {
      return false;
    }
    boolean ground = from.about().asked().equals("held");
    boolean lost = from.about().deed().equals("lost") || to.about().deed().equals("lost");
    return from.about().flow() != Flow.INCREMENT && !(ground && lost);
  }

  private static Optional<Kind> bound(Figure from, Figure to) {
    Bound was = Amounts.bound(from);
    Bound is = Amounts.bound(to);
    if (was == is) {
      return Optional.empty();
    }
    if (was == Bound.NONE) {
      return Optional.of(Kind.BOUND_ADDED);
    }
    if (is == Bound.NONE) {
      return Optional.of(Kind.BOUND_DROPPED);
    }
    boolean both = was != Bound.ABOUT && is != Bound.ABOUT;
    return Optional.of(both ? Kind.BOUND_FLIPPED : Kind.BOUND_CHANGED);
  }

  /** The hedge of most tellings is the first one; else that of the fullest: retelling shortens. */
  private static void hedges(Statement statement, List<Change> changes) {
    Map<String, Long> hedges =
        statement.facts().stream()
            .collect(Collectors.groupingBy(f -> Hedges.in(f.telling()), Collectors.counting()));
    Optional<Fact> from =
        statement.facts().stream()
            .filter(fact -> !Hedges.in(fact.telling()).isEmpty())
            .min(
                Comparator.comparing((Fact f) -> -hedges.getOrDefault(Hedges.in(f.telling()), 0L))
                    .thenComparing(fact -> -Terms.telling(fact.telling().words()).size())
                    .thenComparing(Fact::telling));
    from.ifPresent(nearest -> statement.facts().forEach(fact -> hedge(nearest, fact, changes)));
  }

  /** A sentence that holds one part less likely and says of another what was said has both. */
  private static void hedge(Fact from, Fact to, List<Change> changes) {
    String hedge = Hedges.in(to.telling());
    if (!Hedges.holds(to.telling(), Hedges.in(from.telling()))
        && !to.telling().headline()
        && !to.report().equals(from.report())) {
      changes.add(change(hedge.isEmpty() ? Kind.HEDGE_LOST : Kind.HEDGE_CHANGED, from, to));
    }
  }

  private void voices(Statement statement, Fact to, List<Change> changes) {
    Optional<Fact> longer =
        statement.facts().stream()
            .filter(from -> !from.report().equals(to.report()))
            .filter(from -> isCutTo(from, to))
            .min(Comparator.comparing(Fact::telling));
    longer.ifPresent(from -> changes.add(change(Kind.CHAIN_CUT, from, to)));
    Optional<Fact> sharper =
        statement.facts().stream()
            .filter(from -> !from.report().equals(to.report()))
            .filter(from -> isBlurredTo(from, to))
            .min(Comparator.comparing(Fact::telling));
    sharper.ifPresent(from -> changes.add(change(Kind.SOURCE_BLURRED, from, to)));
  }

  /**
   * The origin of one is but a voice on the way in the other; or a copy leaves voices out; or
   * nobody is left of those to whom a voice without a name spoke.
   */
  private boolean isCutTo(Fact from, Fact to) {
    if (reports.shareText(to, from)) {
      return leavesOut(from, to);
    }
    List<Voice> passing = from.voices().subList(0, Math.max(0, from.voices().size() - 1));
    boolean stopsShort =
        !to.isOwn()
            && !to.origin().isSame(from.origin())
            && !isNamedIn(to, from.origin())
            && to.origin().sort() != Voice.Sort.UNNAMED
            && passing.stream().anyMatch(to.origin()::isSame);
    return stopsShort || isWithoutHearer(from, to);
  }

  private static boolean leavesOut(Fact from, Fact to) {
    return to.voices().size() < from.voices().size()
        && from.voices().stream()
            .filter(voice -> voice.sort() != Voice.Sort.COLLECTIVE)
            .filter(voice -> !isNamedIn(to, voice))
            .anyMatch(
                voice ->
                    to.voices().stream().noneMatch(voice::isSame) && !voice.isSame(to.outlet()));
  }

  /**
   * Who has no name spoke to somebody who knows him: whoever tells the same later of one who is
   * described so, and not to whom he spoke, has it from there.
   */
  private static boolean isWithoutHearer(Fact from, Fact to) {
    return from.origin().sort() == Voice.Sort.UNNAMED
        && to.origin().sort() == Voice.Sort.UNNAMED
        && from.origin().mayBe(to.origin())
        && isLater(to, from)
        && isHeardByOutlet(from)
        && !isHeardByOutlet(to)
        && Terms.stems(to.telling().sentence().text()).stream().noneMatch(HEARERS::contains)
        && from.outlets().stream().noneMatch(outlet -> outlet.isSame(to.outlet()))
        && from.outlets().stream().noneMatch(outlet -> isNamedIn(to, outlet));
  }

  /**
   * Whether an outlet is said to have heard it; one that signs the text it was taken from is not.
   */
  private static boolean isHeardByOutlet(Fact fact) {
    return fact.telling().behind().stream()
        .anyMatch(hop -> hop.kind() == HopKind.OUTLET && hop.cue() != null);
  }

  private static boolean isLater(Fact to, Fact from) {
    LocalDate day = to.telling().source().published();
    LocalDate before = from.telling().source().published();
    return day != null && before != null && day.isAfter(before);
  }

  private static boolean isNamedIn(Fact fact, Voice voice) {
    return fact.said().containsAll(voice.terms());
  }

  /** Within a paragraph that names him, "Kyiv" may stand for the president: that blurs nobody. */
  private boolean isBlurredTo(Fact from, Fact to) {
    return from.origin().sort() == Voice.Sort.PERSON
        && to.origin().isVague()
        && from.origin().mayBe(to.origin())
        && !reports.names(to, from.origin());
  }

  /** The changes that lead from one statement of a thing to another. */
  List<Change> across(Collection<Statement> statements) {
    Map<String, TreeSet<Fact>> families = new TreeMap<>();
    for (Statement statement : statements) {
      for (Fact fact : statement.facts()) {
        families.computeIfAbsent(fact.about().family(), f -> new TreeSet<>()).add(fact);
      }
    }
    List<Change> changes = new ArrayList<>();
    families.values().forEach(facts -> stale(List.copyOf(facts), changes));
    return changes;
  }

  private static void stale(List<Fact> facts, List<Change> changes) {
    for (int i = 0; i < facts.size(); i++) {
      Fact to = facts.get(i);
      stale(to, Days.before(facts, i, STALE_DAYS))
          .ifPresent(
              from -> {
                changes.add(change(Kind.DATE_LOST, from, to));
                if (!from.amount().isEqual(to.amount())) {
                  changes.add(change(Kind.ROUNDED, from, to));
                }
              });
    }
  }

  /**
   * A number that its claimant gave on an earlier day, while he gave another on this one.
   *
   * @param before the facts of this day and of the days before
   */
  private static Optional<Fact> stale(Fact to, List<Fact> before) {
    if (to.telling().dated() || to.about().flow() == Flow.LEVEL || to.about().isBare()) {
      return Optional.empty();
    }
    List<Fact> near =
        before.stream()
            .filter(o -> !o.telling().source().label().equals(to.telling().source().label()))
            .filter(o -> o.about().fits(to.about()))
            .filter(o -> o.sharesVoice(to))
            .toList();
    boolean saidOtherwise =
        near.stream().anyMatch(o -> o.daysTo(to) == 0 && !o.amount().isLike(to.amount()));
    return near.stream()
        .filter(o -> saidOtherwise && o.daysTo(to) > 0 && o.daysTo(to) <= STALE_DAYS)
        .filter(o -> o.amount().isLike(to.amount()))
        .filter(o -> Amounts.bound(o.figure()) == Amounts.bound(to.figure()))
        .min(
            Comparator.comparingDouble((Fact o) -> Amounts.distance(o.figure(), to.figure()))
                .thenComparing(Comparator.naturalOrder()));
  }

  static Change change(Kind kind, Fact from, Fact to) {
    return new Change(kind, from.telling(), to.telling());
  }
}
