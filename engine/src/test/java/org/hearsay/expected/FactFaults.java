package org.hearsay.expected;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Hop;
import org.hearsay.claim.Period;
import org.jspecify.annotations.Nullable;

/** Compares a fact with one claim and one figure of it. */
final class FactFaults {

  private final Fact fact;
  private final Map<Aspect, String> wrong = new EnumMap<>(Aspect.class);

  private FactFaults(Fact fact) {
    this.fact = fact;
  }

  /** For each aspect that is wrong, what was read in its place. */
  static Map<Aspect, String> of(Fact fact, Claim claim, @Nullable Figure figure) {
    FactFaults faults = new FactFaults(fact);
    faults.voices(claim.chain().hops().stream().map(Hop::actor).toList());
    if (fact.isForecast()) {
      faults.check(Aspect.MEASURE, claim.aboutFuture(), "not about the future");
    } else if (figure != null) {
      faults.figure(figure);
    } else {
      Stream.of(Aspect.values())
          .filter(Aspect::isOfFigure)
          .forEach(a -> faults.check(a, false, "no figure"));
    }
    return faults.wrong;
  }

  private void check(Aspect aspect, boolean right, String ours) {
    if (!right && aspect.isStatedBy(fact)) {
      wrong.put(aspect, ours);
    }
  }

  private void voices(List<String> actors) {
    check(Aspect.CLAIMANT, isClaimant(actors), actors.get(actors.size() - 1));
    check(Aspect.CHAIN, isChain(actors), String.join(" > ", actors));
  }

  /** The origin, or a voice before it where the claimant passes on what another told. */
  private boolean isClaimant(List<String> actors) {
    List<String> origin = fact.chain().get(fact.chain().size() - 1);
    boolean isOrigin = origin.equals(fact.names("claimant"));
    List<String> heard = isOrigin ? actors.subList(actors.size() - 1, actors.size()) : actors;
    return heard.stream().anyMatch(a -> isOneOf(fact.names("claimant"), a));
  }

  private boolean isChain(List<String> actors) {
    return spelled(fact.chain()).stream()
        .anyMatch(wanted -> Comparison.matches(wanted, actors, fact.optionalHops()));
  }

  /** Each way to choose one name for each place. */
  private static List<List<String>> spelled(List<List<String>> places) {
    List<List<String>> chains = List.of(List.of());
    for (List<String> names : places) {
      chains = chains.stream().flatMap(chain -> names.stream().map(n -> append(chain, n))).toList();
    }
    return chains;
  }

  private static List<String> append(List<String> chain, String name) {
    List<String> longer = new ArrayList<>(chain);
    longer.add(name);
    return longer;
  }

  private void figure(Figure figure) {
    check(Aspect.MEASURE, isMeasure(figure), measure(figure));
    check(
        Aspect.WHOSE,
        isWhose("of", figure.of()) && isWhose("by", figure.by()),
        "of " + figure.of() + " by " + figure.by());
    check(Aspect.LOW, isBound("low", figure.low()), "" + figure.low());
    check(Aspect.HIGH, isBound("high", figure.high()), "" + figure.high());
    check(Aspect.PERIOD, isPeriod(figure.period()), "" + figure.period());
  }

  private static String measure(Figure figure) {
    return figure.unit() == null ? figure.measure() : figure.measure() + " in " + figure.unit();
  }

  private boolean isMeasure(Figure figure) {
    String unit = fact.value("unit");
    return fact.names("measure").contains(figure.measure())
        && (unit.isEmpty() || unit.equals(figure.unit()));
  }

  private boolean isWhose(String column, @Nullable String ours) {
    return fact.value(column).isEmpty() || (ours != null && isOneOf(fact.names(column), ours));
  }

  private static boolean isOneOf(List<String> names, String ours) {
    return names.stream().anyMatch(n -> Names.same(n, ours));
  }

  private boolean isBound(String column, @Nullable BigDecimal ours) {
    String wanted = fact.value(column);
    return switch (wanted) {
      case "" -> true;
      case "none" -> ours == null;
      default -> ours != null && ours.compareTo(new BigDecimal(wanted)) == 0;
    };
  }

  private boolean isPeriod(@Nullable Period ours) {
    String from = fact.value("from");
    String to = fact.value("to");
    if (from.isEmpty() && !to.isEmpty()) {
      return ours == null || isStateOf(LocalDate.parse(to), ours);
    }
    return ours != null
        && from.equals("" + ours.from())
        && (to.isEmpty() || to.equals("" + ours.to()));
  }

  private static boolean isStateOf(LocalDate day, Period ours) {
    return (ours.from() == null || ours.from().equals(day))
        && (ours.to() == null || ours.to().equals(day));
  }
}
