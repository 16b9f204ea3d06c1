package org.hearsay.interpret.figure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.hearsay.interpret.figure.Piece.Kind;

/** Number words tied by hyphens: "twenty-one", "half-million", "two-thirds", "five-strong". */
final class Hyphenated {

  private Hyphenated() {}

  static Optional<Piece> read(String word, Map<String, Piece> known) {
    String[] parts = word.split("[-–]", -1);
    Piece first = parts.length < 2 ? null : known.get(parts[0]);
    if (first == null || !startsCompound(first)) {
      return Optional.empty();
    }
    BigDecimal value = first.value();
    Kind kind = first.kind() == Kind.FRACTION ? Kind.DIGITS : first.kind();
    int i = 1;
    for (; i < parts.length; i++) {
      Piece next = known.get(parts[i]);
      if (next == null) {
        break;
      }
      if (next.kind() == Kind.ORDINAL && first.kind() == Kind.TEN) {
        value = value.add(next.value());
        kind = Kind.ORDINAL;
      } else if (next.isMultiplier() || next.kind() == Kind.FRACTION) {
        value = value.multiply(next.value());
        kind = next.kind() == Kind.FRACTION ? Kind.FRACTION : Kind.DIGITS;
      } else if (next.kind() == Kind.UNIT && first.kind() == Kind.TEN) {
        value = value.add(next.value());
        kind = Kind.UNIT;
      } else {
        break;
      }
    }
    String tail = String.join("-", Arrays.asList(parts).subList(i, parts.length));
    return Optional.of(new Piece(kind, value, null, "", tail));
  }

  private static boolean startsCompound(Piece piece) {
    return piece.kind() == Kind.UNIT
        || piece.kind() == Kind.TEN
        || piece.kind() == Kind.FRACTION
        || piece.isMultiplier();
  }
}
