package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a page shows it.
 *
 * @param measure what is counted
 * @param of whose they are, or null
 * @param low the least that it can mean, or null
 * @param high the most, or null
 * @param qualifier the word that makes it a bound, or "exact"
 * @param unit its unit, or null
 * @param from first day that it counts, or null
 * @param to last day, or null
 * @param kind increment or total, or null
 * @param scope the words that limit it, or null
 * @param words its words
 */
public record Amount(
    String measure,
    @Nullable String of,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    String qualifier,
    @Nullable String unit,
    @Nullable String from,
    @Nullable String to,
    @Nullable String kind,
    @Nullable String scope,
    String words) {

  static Amount of(JsonNode json) {
    return new Amount(
        Shown.text(json, "measure"),
        Shown.orNull(json, "of"),
        Shown.number(json, "low"),
        Shown.number(json, "high"),
        Shown.text(json, "qualifier"),
        Shown.orNull(json, "unit"),
        Shown.orNull(json, "from"),
        Shown.orNull(json, "to"),
        Shown.orNull(json, "kind"),
        Shown.orNull(json, "scope"),
        Shown.text(json, "words"));
  }

  /** The bounds in words: "1,000 or more", "up to 1,610", "about 800". */
  public String bounds(Words words) {
    String unit = this.unit == null ? "" : " " + words.sayOr("unit." + this.unit, this.unit);
    if (low != null && high != null && low.compareTo(high) == 0) {
      boolean exact = qualifier.equals("exact") || qualifier.isEmpty();
      return exact
          ? grouped(low) + unit
          : words.say("amount.about", qualifier, grouped(low) + unit);
    }
    if (low != null && high != null) {
      return words.say("amount.between", grouped(low), grouped(high) + unit);
    }
    if (low != null) {
      return words.say("amount.from", grouped(low) + unit);
    }
    return high == null
        ? words.say("amount.unknown")
        : words.say("amount.to", grouped(high) + unit);
  }

  /** A number with marks between thousands. */
  static String grouped(BigDecimal number) {
    return String.format(java.util.Locale.UK, "%,." + Math.max(0, number.scale()) + "f", number);
  }
}
