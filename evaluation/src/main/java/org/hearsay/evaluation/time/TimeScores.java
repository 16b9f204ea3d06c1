package org.hearsay.evaluation.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.evaluation.score.Count;
import org.hearsay.evaluation.score.Misread;
import org.hearsay.evaluation.score.Row;
import org.hearsay.interpret.time.TimeExpression;

/**
 * Scores time expressions as TempEval-3 does.
 *
 * <p>An expression of the corpus and one of ours are paired if they share a character, one to one
 * and in the order of the text, one with the same ends before others. <em>Relaxed</em> counts the
 * pairs, <em>strict</em> those with the same ends, <em>value</em> those whose values are the same
 * text, <em>type</em> those of the same type. A pair whose value the corpus leaves empty is never
 * right in value.
 */
final class TimeScores {

  private Count relaxed = Count.NONE;
  private Count strict = Count.NONE;
  private Count value = Count.NONE;
  private Count type = Count.NONE;
  private final List<Misread> misread = new ArrayList<>();

  /** One of ours with one of the corpus. */
  record Pair(TimeExpression ours, Marked gold) {

    boolean sameEnds() {
      return ours.span().equals(gold.span());
    }

    boolean sameValue() {
      return !gold.value().isEmpty() && ours.timex().value().equals(gold.value());
    }

    boolean sameType() {
      return ours.timex().type().name().equals(gold.type());
    }
  }

  /** Adds one text. */
  void add(MarkedText text, List<TimeExpression> ours) {
    List<Pair> pairs = pairs(text.times(), ours);
    relaxed = relaxed.plus(count(pairs, pair -> true, text, ours));
    strict = strict.plus(count(pairs, Pair::sameEnds, text, ours));
    value = value.plus(count(pairs, Pair::sameValue, text, ours));
    type = type.plus(count(pairs, Pair::sameType, text, ours));
    misread.addAll(new Differences(text).of(pairs, ours));
  }

  /** The rows so far; type is left out where the corpus does not tell it. */
  List<Row> rows(boolean typed) {
    List<Row> rows =
        new ArrayList<>(
            List.of(Row.of("relaxed", relaxed), Row.of("strict", strict), Row.of("value", value)));
    if (typed) {
      rows.add(Row.of("type", type));
    }
    return rows;
  }

  List<Misread> misread() {
    return misread;
  }

  /** The pairs, in the order of the corpus; both lists are in the order of the text. */
  static List<Pair> pairs(List<Marked> gold, List<TimeExpression> ours) {
    List<Pair> pairs = new ArrayList<>();
    List<TimeExpression> free = new ArrayList<>(ours);
    for (Marked wanted : gold) {
      partner(wanted, free)
          .ifPresent(
              found -> {
                free.remove(found);
                pairs.add(new Pair(found, wanted));
              });
    }
    return pairs;
  }

  private static Optional<TimeExpression> partner(Marked wanted, List<TimeExpression> free) {
    Predicate<TimeExpression> same = e -> e.span().equals(wanted.span());
    return free.stream()
        .filter(same)
        .findFirst()
        .or(() -> free.stream().filter(e -> e.span().overlaps(wanted.span())).findFirst());
  }

  private static Count count(
      List<Pair> pairs, Predicate<Pair> right, MarkedText text, List<TimeExpression> ours) {
    return new Count(pairs.stream().filter(right).count(), ours.size(), text.times().size());
  }
}
