package org.hearsay.corroborate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.lineage.Copy;
import org.hearsay.claim.lineage.Source;

/**
 * Finds out of two reports whether one tells the claims of the other in other words.
 *
 * <p>Whoever tells what others say may have heard them too. Two reports of different outlets that
 * share claims of which one gives some as its own, under like headlines, within a few days, share a
 * text. Nothing but the two reports plays a part in it.
 */
final class Rewordings {
  private static final long DAYS = 2;
  private static final int LEAST = 2;
  private static final double LIKE_HEADLINES = 0.5;

  private Rewordings() {}

  /** The rewording that one of two reports, none a copy of the other, is of the other, if any. */
  static Optional<Copy> between(Trace one, Trace other) {
    if (!areNear(one.source(), other.source())
        || one.headline().likeness(other.headline()) < LIKE_HEADLINES) {
      return Optional.empty();
    }
    boolean first = ORDER.compare(one.source(), other.source()) < 0;
    Trace from = first ? one : other;
    Trace to = first ? other : one;
    return !sharesEnough(from.facts(), to.facts())
        ? Optional.empty()
        : Optional.of(
            new Copy(from.source(), to.source(), Copy.Kind.REWORDED, false, false, List.of()));
  }

  private static final Comparator<Source> ORDER =
      Comparator.comparing(
              Source::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Source::key);

  private static boolean areNear(Source one, Source other) {
    LocalDate day = one.published();
    LocalDate otherDay = other.published();
    return !one.label().equals(other.label())
        && day != null
        && otherDay != null
        && Math.abs(ChronoUnit.DAYS.between(day, otherDay)) <= DAYS;
  }

  /** Whether both tell enough claims of the first, one of them as its own. */
  private static boolean sharesEnough(List<Fact> from, List<Fact> to) {
    Set<String> claims = new HashSet<>();
    for (Fact one : from) {
      if (to.stream().anyMatch(other -> isShared(one, other))) {
        claims.add(one.telling().claim().id());
      }
      if (claims.size() >= LEAST) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShared(Fact one, Fact other) {
    return (one.isOwn() || other.isOwn())
        && (one.subject() == null) == (other.subject() == null)
        && (one.subject() == null
            ? ClaimStatements.saySame(one, other)
            : FigureStatements.saySame(one, other))
        && (isOwnBeside(one, other) || isOwnBeside(other, one));
  }

  /** Whether an outlet says itself what the other has, and does not name whom the other names. */
  private static boolean isOwnBeside(Fact own, Fact other) {
    return own.isOwn() && (other.isOwn() || !own.said().containsAll(other.origin().terms()));
  }
}
