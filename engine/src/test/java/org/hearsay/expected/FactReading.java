package org.hearsay.expected;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.Account;
import org.hearsay.claim.Claim;
import org.hearsay.text.Span;

/**
 * What an account gets wrong of one fact.
 *
 * @param fact what should be read
 * @param wrong for each aspect that the fact states and that is wrong, what was read in its place
 */
record FactReading(Fact fact, Map<Aspect, String> wrong) {

  /** Compares with the claim and the figure that fit the fact best. */
  static FactReading of(Fact fact, Account account) {
    return account.claims().stream()
        .filter(c -> content(c).contains(fact.value("has")))
        .flatMap(c -> candidates(fact, c))
        .min(Comparator.comparingInt(r -> r.wrong().size()))
        .orElseGet(() -> missing(fact));
  }

  /** Whether all that the fact states was read. */
  boolean right() {
    return wrong.isEmpty();
  }

  /** Whether {@code aspect} is stated and was read. */
  boolean right(Aspect aspect) {
    return aspect.isStatedBy(fact) && !wrong.containsKey(aspect);
  }

  /** The text, and each miss as what was expected against what was read. */
  String told() {
    String misses =
        wrong.entrySet().stream()
            .map(
                e ->
                    "\n      "
                        + e.getKey()
                        + ": "
                        + e.getKey().wanted(fact)
                        + " <> "
                        + e.getValue())
            .collect(Collectors.joining());
    return "  " + fact.value("fact") + " " + fact.value("text") + misses;
  }

  private static FactReading missing(Fact fact) {
    Map<Aspect, String> wrong = new EnumMap<>(Aspect.class);
    Stream.of(Aspect.values())
        .filter(a -> a.isStatedBy(fact))
        .forEach(a -> wrong.put(a, "no claim"));
    return new FactReading(fact, wrong);
  }

  private static Stream<FactReading> candidates(Fact fact, Claim claim) {
    if (!fact.hasFigure() || claim.figures().isEmpty()) {
      return Stream.of(new FactReading(fact, FactFaults.of(fact, claim, null)));
    }
    return claim.figures().stream().map(f -> new FactReading(fact, FactFaults.of(fact, claim, f)));
  }

  private static String content(Claim claim) {
    return claim.content().stream().map(Span::text).collect(Collectors.joining(" "));
  }
}
