package org.hearsay.evaluation.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.claim.Figure;
import org.hearsay.claim.lineage.Lineage;
import org.hearsay.claim.lineage.SameClaim;
import org.hearsay.claim.lineage.Telling;
import org.hearsay.text.Span;

/**
 * Which of our tellings are which claims of the gold.
 *
 * <p>A claim with a number is a telling of that number in the same words, or in words that overlap
 * with its; one without is the telling without a number that overlaps most with it.
 */
final class Matches {
  private final Gold gold;
  private final Map<String, List<Telling>> byReport = new LinkedHashMap<>();
  private final Map<String, Telling> byClaim = new LinkedHashMap<>();

  Matches(Gold gold, Lineage lineage) {
    this.gold = gold;
    for (SameClaim claim : lineage.claims()) {
      for (Telling telling : claim.tellings()) {
        byReport.computeIfAbsent(telling.source().key(), r -> new ArrayList<>()).add(telling);
      }
    }
    gold.rows("claims")
        .forEach(c -> match(c).ifPresent(t -> byClaim.put(c.path("id").asText(), t)));
  }

  /** Our telling of a claim of the gold, if it was read. */
  Optional<Telling> of(String claim) {
    return Optional.ofNullable(byClaim.get(claim));
  }

  private Optional<Telling> match(JsonNode claim) {
    String report = gold.key(claim.path("digest").asText());
    int from = gold.offset(claim, 0);
    int to = gold.offset(claim, 1);
    boolean numbered = claim.has("low") || claim.has("high");
    return byReport.getOrDefault(report, List.of()).stream()
        .filter(telling -> numbered ? names(telling, claim) : telling.figure() == null)
        .filter(telling -> shared(telling, from, to) > 0)
        .min(
            Comparator.comparingInt((Telling t) -> inside(t, from, to) ? 0 : 1)
                .thenComparingInt(t -> -shared(t, from, to))
                .thenComparing(Telling::id));
  }

  private static boolean inside(Telling telling, int from, int to) {
    Figure figure = telling.figure();
    return figure == null || (figure.span().begin() >= from && figure.span().end() <= to);
  }

  private static boolean names(Telling telling, JsonNode claim) {
    Figure figure = telling.figure();
    if (figure == null) {
      return false;
    }
    BigDecimal ours = figure.low() == null ? figure.high() : figure.low();
    JsonNode value = claim.path("low").isNumber() ? claim.path("low") : claim.path("high");
    return ours != null && ours.compareTo(value.decimalValue()) == 0;
  }

  private static int shared(Telling telling, int from, int to) {
    int shared = 0;
    for (Span span : telling.claim().content()) {
      shared += Math.max(0, Math.min(to, span.end()) - Math.max(from, span.begin()));
    }
    return shared;
  }
}
