package org.hearsay.interpret.figure;

import java.math.BigDecimal;
import org.hearsay.interpret.figure.Numeral.Shape;
import org.hearsay.interpret.figure.Piece.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The words of one number added and multiplied up from the left: "two hundred and fifty-one
 * thousand", "1.2 million", "two and a half million", "1 200".
 */
final class Sum {

  /** Numbers of more words are no numbers, and would grow without end. */
  private static final int LONGEST = 16;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Words words;
  private final int end;
  private int at;
  private BigDecimal total = BigDecimal.ZERO;
  private @Nullable BigDecimal current;
  private @Nullable Kind last;
  private BigDecimal lastScale = BigDecimal.ZERO;
  private String sign = "";

  /**
   * Starts at {@code at} and stops before {@code end}; {@code current} is what an article before it
   * stands for, or null.
   */
  Sum(Words words, int at, int end, @Nullable BigDecimal current) {
    this.words = words;
    this.end = end;
    this.at = at;
    this.current = current;
    this.last = current == null ? null : Kind.UNIT;
  }

  /** The number, from {@code from} to the last word that could be added. */
  @Nullable Numeral numeral(int from) {
    int start = at;
    while (at < end && at - start < LONGEST && step()) {
      at++;
    }
    if (at == start) {
      return null;
    }
    BigDecimal value = current == null ? total : total.add(current);
    return new Numeral(from, at, value, value, Shape.PLAIN, sign, "");
  }

  private boolean step() {
    Piece piece = Pieces.of(words.word(at)).orElse(null);
    if (piece == null) {
      return joins();
    }
    if (piece.isClosed()) {
      return false;
    }
    boolean added =
        switch (piece.kind()) {
          case DIGITS -> digits(piece);
          case UNIT, TEN -> small(piece);
          case SCALE, DOZEN -> multiply(piece);
          default -> false;
        };
    if (added) {
      last = piece.kind();
    }
    return added;
  }

  private boolean digits(Piece piece) {
    BigDecimal value = piece.value();
    if (last == null) {
      sign = piece.sign();
      current = value;
      return true;
    }
    if (last == Kind.DIGITS && current != null && isThousandsGroup()) {
      current = current.multiply(BigDecimal.valueOf(1000)).add(value);
      return true;
    }
    return after(value);
  }

  /** "1 200": three digits after a blank, where both stand side by side. */
  private boolean isThousandsGroup() {
    return words.text(at).matches("\\p{Nd}{3}")
        && words.text(at - 1).matches("\\p{Nd}{1,3}")
        && words.token(at).span().begin() - words.token(at - 1).span().end() == 1;
  }

  /** "twenty one", "two hundred and twelve". */
  private boolean small(Piece piece) {
    if (last == null) {
      return start(piece.value());
    }
    if (last == Kind.SCALE) {
      return after(piece.value());
    }
    boolean unit = piece.kind() == Kind.UNIT && piece.value().compareTo(BigDecimal.TEN) < 0;
    if (current == null || last != Kind.TEN || !unit) {
      return false;
    }
    current = current.add(piece.value());
    return true;
  }

  private boolean start(BigDecimal value) {
    current = value;
    return true;
  }

  /** "two million three hundred thousand": a smaller part after a scale. */
  private boolean after(BigDecimal value) {
    if (last != Kind.SCALE || value.compareTo(lastScale) >= 0) {
      return false;
    }
    current = current == null ? value : current.add(value);
    return true;
  }

  private boolean multiply(Piece piece) {
    if (piece.kind() == Kind.SCALE && piece.value().compareTo(HUNDRED) > 0) {
      total = total.add(base(piece).multiply(piece.value()));
      current = null;
    } else {
      current = base(piece).multiply(piece.value());
    }
    lastScale = piece.value();
    return true;
  }

  private BigDecimal base(Piece piece) {
    if (current != null) {
      return current;
    }
    if (last != null && total.signum() > 0 && piece.kind() == Kind.SCALE) {
      BigDecimal all = total;
      total = BigDecimal.ZERO;
      return all;
    }
    return BigDecimal.ONE;
  }

  /** "and" inside a number, and "and a half" before a scale or after the whole. */
  private boolean joins() {
    if (!words.is(at, "and") || last == null) {
      return false;
    }
    if (words.is(at + 1, "a") && words.is(at + 2, "half") && last != Kind.SCALE) {
      current = (current == null ? BigDecimal.ZERO : current).add(HALF);
      at += 2;
      return true;
    }
    Piece next = Pieces.of(words.word(at + 1)).orElse(null);
    return last == Kind.SCALE && next != null && isSmall(next) && isWritten(at - 1);
  }

  private static boolean isSmall(Piece piece) {
    boolean small = piece.kind() == Kind.UNIT || piece.kind() == Kind.TEN;
    return small && !piece.isClosed();
  }

  private boolean isWritten(int i) {
    return !Pieces.holdsDigit(words.word(i)) && !Pieces.holdsDigit(words.word(i - 1));
  }
}
