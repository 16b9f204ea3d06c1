package org.hearsay.corroborate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.hearsay.corroborate.Subject.Flow;

/**
 * Joins figures of one thing into statements: one number of one voice as of one day, however it was
 * told.
 *
 * <p>Each fact is joined to at most one that is older, the nearest that it may repeat, so that a
 * chain of slow changes does not make one claim of many.
 */
final class FigureStatements {
  /** A level holds until another is told; after two months nobody means the same any more. */
  static final long LEVEL_DAYS = 62;

  /** A total that is told later without its day. */
  private static final long TOTAL_DAYS = 14;

  private final BiPredicate<String, String> copied;
  private final Rulings rulings;

  /**
   * For facts of reports of which some are copies.
   *
   * @param copied whether of two reports one copied the other
   * @param rulings what people decided
   */
  FigureStatements(BiPredicate<String, String> copied, Rulings rulings) {
    this.copied = copied;
    this.rulings = rulings;
  }

  /** The statements that {@code facts}, all of one thing and unit, make. */
  List<Statement> of(Collection<Fact> facts) {
    List<Fact> clear = sorted(facts.stream().filter(fact -> !fact.about().isBare()).toList());
    List<Fact> bare = sorted(facts.stream().filter(fact -> fact.about().isBare()).toList());
    Groups<Fact> groups = new Groups<>(facts);
    joinOlder(clear, groups);
    List<Fact> loose = new ArrayList<>();
    for (Fact fact : bare) {
      Optional<Fact> told = nearest(fact, clear);
      told.ifPresentOrElse(other -> groups.join(fact, other), () -> loose.add(fact));
    }
    joinOlder(loose, groups);
    rulings.join(facts, groups);
    return rulings.parted(groups.all()).stream().map(Statement::new).sorted().toList();
  }

  private static List<Fact> sorted(Collection<Fact> facts) {
    return List.copyOf(new TreeSet<>(facts));
  }

  private void joinOlder(List<Fact> facts, Groups<Fact> groups) {
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      List<Fact> older = within(facts, i);
      boolean undated = fact.figure().period() == null;
      boolean rivalled = !undated && isRivalled(fact, facts, i);
      List<Fact> meant =
          rivalled ? older.stream().filter(o -> o.daysTo(fact) == 0).toList() : older;
      nearest(fact, meant).ifPresent(other -> groups.join(fact, other));
    }
  }

  /** Whether the same voice gave another number for the same day elsewhere. */
  private static boolean isRivalled(Fact fact, List<Fact> facts, int at) {
    int from = at;
    while (from > 0 && facts.get(from - 1).daysTo(fact) == 0) {
      from--;
    }
    for (int i = from; i < facts.size() && facts.get(i).daysTo(fact) == 0; i++) {
      Fact other = facts.get(i);
      if (!other.report().equals(fact.report())
          && other.sharesVoice(fact)
          && other.about().fits(fact.about())
          && !other.amount().isLike(fact.amount())) {
        return true;
      }
    }
    return false;
  }

  /** The facts before the {@code i}th that are not too old to be repeated by it. */
  private static List<Fact> within(List<Fact> facts, int i) {
    int from = i;
    while (from > 0 && facts.get(from - 1).daysTo(facts.get(i)) <= LEVEL_DAYS) {
      from--;
    }
    return facts.subList(from, i);
  }

  /** Of {@code others} the one that {@code fact} most likely repeats. */
  private Optional<Fact> nearest(Fact fact, List<Fact> others) {
    return others.stream()
        .filter(other -> repeats(fact, other) && !rulings.part(fact, other))
        .min(
            Comparator.comparing((Fact other) -> !isCopied(fact, other))
                .thenComparing(other -> !isOfOneSide(fact, other))
                .thenComparingLong(other -> Math.abs(other.daysTo(fact)))
                .thenComparingDouble(other -> Amounts.distance(fact.figure(), other.figure()))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Whether both origins are known to speak for one side. */
  private static boolean isOfOneSide(Fact fact, Fact other) {
    String side = fact.origin().side();
    return side != null && side.equals(other.origin().side());
  }

  private boolean repeats(Fact fact, Fact older) {
    return (fits(fact, older) || isToldFor(fact, older))
        && fact.amount().isLike(older.amount())
        && (isCopied(fact, older)
            || ((older.daysTo(fact) == 0 ? fact.mayShareVoice(older) : fact.mayRepeat(older))
                && isNear(fact, older)));
  }

  /** Whether two figures of reports of which none is a copy of the other are one of one day. */
  static boolean saySame(Fact one, Fact other) {
    return one.daysTo(other) == 0
        && one.about().unit().equals(other.about().unit())
        && (fits(one, other) || isToldFor(one, other))
        && one.amount().isLike(other.amount())
        && one.mayShareVoice(other);
  }

  /** A number that stands in a copy is the one that was copied, whatever day the copy gives it. */
  private boolean isCopied(Fact fact, Fact older) {
    return fact.amount().isEqual(older.amount())
        && (Math.abs(older.daysTo(fact)) <= LEVEL_DAYS || isUndated(fact) || isUndated(older))
        && copied.test(fact.report(), older.report());
  }

  private static boolean isUndated(Fact fact) {
    return fact.telling().asOf() == null;
  }

  /** A number of the lost that is told as one of the killed: one voice, one day. */
  private static boolean isToldFor(Fact fact, Fact older) {
    Subject mine = fact.about();
    Subject theirs = older.about();
    return older.daysTo(fact) == 0
        && mine.isLoss()
        && theirs.isLoss()
        && mine.agrees(theirs)
        && fact.sharesVoice(older)
        && !fact.report().equals(older.report());
  }

  private static boolean fits(Fact fact, Fact older) {
    Subject mine = fact.about();
    Subject theirs = older.about();
    boolean kinds =
        mine.isBare() && !theirs.isBare()
            ? mine.flow() != Flow.INCREMENT || theirs.flow() == Flow.INCREMENT
            : mine.fits(theirs);
    return kinds && mine.sameScope(theirs);
  }

  private boolean isNear(Fact fact, Fact older) {
    long days = older.daysTo(fact);
    if (days == 0) {
      return true;
    }
    boolean equal = fact.amount().isEqual(older.amount());
    Flow flow = older.about().flow();
    if (days < 0) {
      return flow == Flow.LEVEL && fact.about().isBare() && days >= -1 && equal;
    }
    return switch (flow) {
      case LEVEL -> days <= LEVEL_DAYS && (equal || !fact.telling().dated());
      case TOTAL, UNKNOWN -> days <= TOTAL_DAYS && !fact.telling().dated();
      case INCREMENT -> equal && days <= TOTAL_DAYS && copied.test(fact.report(), older.report());
    };
  }

  /** The first day of {@code statement}, or the end of time where none is known. */
  static LocalDate day(Statement statement) {
    LocalDate day = statement.day();
    return day == null ? LocalDate.MAX : day;
  }
}
