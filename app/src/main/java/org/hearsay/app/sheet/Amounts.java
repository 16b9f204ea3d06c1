package org.hearsay.app.sheet;

import java.math.BigDecimal;
import org.hearsay.claim.Check;
import org.hearsay.claim.Figure;
import org.jspecify.annotations.Nullable;

/** A figure's bounds in words: "420", "2,000 or more", "24 or more (“dozens”)", "up to 1,610". */
final class Amounts {
  private Amounts() {}

  static String of(Figure figure) {
    return of(figure.low(), figure.high(), figure.unit(), figure.qualifier());
  }

  static String of(
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      @Nullable String unit,
      String qualifier) {
    return bounds(low, high, unit(unit)) + asWritten(low, qualifier);
  }

  /** What the parts add up to: "its parts add up to 41: they do not agree". */
  static String of(Check check) {
    String sum = "its parts add up to " + bounds(check.low(), check.high(), "");
    return check.agrees() ? sum : sum + ": they do not agree";
  }

  private static String bounds(@Nullable BigDecimal low, @Nullable BigDecimal high, String unit) {
    if (low == null) {
      return high == null ? "no number known" : "up to " + grouped(high) + unit;
    }
    if (high == null) {
      return grouped(low) + unit + " or more";
    }
    boolean one = low.compareTo(high) == 0;
    return (one ? grouped(low) : grouped(low) + "–" + grouped(high)) + unit;
  }

  private static String unit(@Nullable String unit) {
    if (unit == null) {
      return "";
    }
    return switch (unit) {
      case "percent" -> " %";
      case "km2" -> " km²";
      default -> " " + Plain.line(unit);
    };
  }

  /** The word that makes it a bound, where the bound does not already say it. */
  private static String asWritten(@Nullable BigDecimal low, String word) {
    boolean said = word.equals("exact") || word.isBlank() || (low == null && word.equals("up to"));
    return said ? "" : " (“" + Plain.line(word) + "”)";
  }

  /** With a comma between thousands, and without needless zeros. */
  static String grouped(BigDecimal number) {
    String plain = number.stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    return plain.substring(0, point).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",")
        + plain.substring(point);
  }
}
