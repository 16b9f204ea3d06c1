package org.hearsay.interpret.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Period;
import org.hearsay.interpret.figure.Figures.Counted;
import org.jspecify.annotations.Nullable;

/**
 * Links a figure that says an earlier one of the same report again: same measure and number, and
 * nothing that is known of both tells them apart.
 *
 * <p>Small numbers are common, so that below ten something else must be the same as well: whose,
 * who did it, the time or the place. Bounds may differ, as they do when a headline rounds: "2,000"
 * and "over 2,000" are one number.
 */
final class Restatements {

  private static final BigDecimal COMMON = BigDecimal.TEN;

  /**
   * How many different figures with one measure and number are looked at, so that all is linear.
   */
  private static final int KEPT = 8;

  private record Key(String code, @Nullable String unit, @Nullable BigDecimal number) {}

  private final Map<Key, List<Figure>> earlier = new HashMap<>();

  private Restatements() {}

  /** The same figures, those linked that say an earlier one again. */
  static List<Counted> linked(List<Counted> counted) {
    Restatements links = new Restatements();
    return counted.stream()
        .map(each -> new Counted(each.number(), links.link(each.figure()), each.told()))
        .toList();
  }

  private Figure link(Figure figure) {
    List<Figure> known = earlier.computeIfAbsent(key(figure), key -> new ArrayList<>());
    for (Figure before : known) {
      if (isSame(before, figure)) {
        return figure.restating(before.span());
      }
    }
    if (known.size() < KEPT) {
      known.add(figure);
    }
    return figure;
  }

  private static Key key(Figure figure) {
    return new Key(figure.code(), figure.unit(), number(figure));
  }

  private static @Nullable BigDecimal number(Figure figure) {
    return figure.low() == null ? figure.high() : figure.low();
  }

  private static boolean isSame(Figure one, Figure other) {
    boolean apart =
        differ(one.of(), other.of())
            || differ(one.by(), other.by())
            || differ(days(one), days(other))
            || differ(place(one), place(other))
            || differ(upper(one), upper(other))
            || one.kind() != other.kind() && one.kind() != null && other.kind() != null;
    return !apart && (isLarge(one) || agree(one, other));
  }

  private static boolean isLarge(Figure figure) {
    BigDecimal number = number(figure);
    return number != null && number.compareTo(COMMON) >= 0;
  }

  private static boolean agree(Figure one, Figure other) {
    return same(one.of(), other.of())
        || same(one.by(), other.by())
        || same(days(one), days(other))
        || same(place(one), place(other));
  }

  /** The upper end of a range alone: "over 12" has none and yet is the same number as "12". */
  private static @Nullable BigDecimal upper(Figure figure) {
    BigDecimal low = figure.low();
    BigDecimal high = figure.high();
    return low != null && high != null && !low.equals(high) ? high : null;
  }

  private static @Nullable Object days(Figure figure) {
    Period period = figure.period();
    return period == null || (period.from() == null && period.to() == null)
        ? null
        : new Period(period.from(), period.to(), "");
  }

  private static @Nullable Object place(Figure figure) {
    return figure.scope() == null ? null : Scopes.place(figure.scope().text());
  }

  private static boolean differ(@Nullable Object one, @Nullable Object other) {
    return one != null && other != null && !one.equals(other);
  }

  private static boolean same(@Nullable Object one, @Nullable Object other) {
    return one != null && Objects.equals(one, other);
  }
}
