package org.hearsay.interpret.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.hearsay.interpret.figure.Numeral.Shape;
import org.hearsay.interpret.figure.Piece.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number from the words at a place: "1.2 million", "two hundred and fifty", "half a
 * million", "a dozen", "tens of thousands", "several hundred". Ranges are put together elsewhere.
 */
final class NumberGrammar {

  private final Words words;
  private final int end;

  NumberGrammar(Words words) {
    this(words, words.size());
  }

  /** Reads the words before {@code end} alone. */
  NumberGrammar(Words words, int end) {
    this.words = words;
    this.end = end;
  }

  /** The number that begins at {@code i}, if one does. */
  Optional<Numeral> at(int i) {
    return Optional.ofNullable(read(i));
  }

  private @Nullable Numeral read(int i) {
    if (words.is(i, "a", "an")) {
      return afterArticle(i);
    }
    Piece piece = piece(i);
    if (piece == null) {
      return null;
    }
    if (piece.isClosed()) {
      return closed(i, piece);
    }
    return switch (piece.kind()) {
      case FRACTION -> fraction(i, i, piece);
      case SOME -> some(i, piece);
      case PAIR -> pair(i, i, piece);
      case VAGUE -> vague(i, piece);
      case ORDINAL -> numeral(i, i + 1, piece.value(), Shape.ORDINAL);
      default -> sum(i);
    };
  }

  private @Nullable Piece piece(int i) {
    return i < end ? Pieces.of(words.word(i)).orElse(null) : null;
  }

  private @Nullable Numeral afterArticle(int i) {
    Piece next = piece(i + 1);
    if (next == null || next.isClosed()) {
      return null;
    }
    return switch (next.kind()) {
      case SCALE, DOZEN -> new Sum(words, i + 1, end, BigDecimal.ONE).numeral(i);
      case PAIR -> pair(i, i + 1, next);
      case SOME -> some(i + 1, next);
      case FRACTION -> fraction(i, i + 1, next);
      default -> null;
    };
  }

  private Numeral closed(int i, Piece piece) {
    BigDecimal second = piece.second();
    return second == null
        ? new Numeral(
            i, i + 1, piece.value(), piece.value(), shape(piece.kind()), piece.sign(), piece.tail())
        : range(i, piece, second);
  }

  /** "10-15", "10-15 million"; "3-1" falls and is no range. */
  private Numeral range(int i, Piece piece, BigDecimal second) {
    if (piece.value().compareTo(second) > 0) {
      return new Numeral(i, i + 1, null, null, Shape.UNREADABLE, "", "");
    }
    BigDecimal scale = piece.tail().isEmpty() ? scaleAt(i + 1) : BigDecimal.ONE;
    boolean scaled = !scale.equals(BigDecimal.ONE);
    return new Numeral(
        i,
        scaled ? i + 2 : i + 1,
        piece.value().multiply(scale),
        second.multiply(scale),
        Shape.RANGE,
        piece.sign(),
        piece.tail());
  }

  private BigDecimal scaleAt(int i) {
    Piece next = piece(i);
    return next != null && next.isMultiplier() && !next.isClosed() ? next.value() : BigDecimal.ONE;
  }

  private static Shape shape(Kind kind) {
    return switch (kind) {
      case FRACTION -> Shape.FRACTION;
      case ORDINAL -> Shape.ORDINAL;
      default -> Shape.PLAIN;
    };
  }

  /** "half a million", "three-quarters of a million"; otherwise a part of something. */
  private Numeral fraction(int from, int i, Piece piece) {
    int next = words.is(i + 1, "of") ? i + 2 : i + 1;
    int scale = words.is(next, "a", "an") ? next + 1 : next;
    Piece multiplier = piece(scale);
    if (multiplier != null && multiplier.isMultiplier()) {
      return numeral(from, scale + 1, piece.value().multiply(multiplier.value()), Shape.PLAIN);
    }
    return numeral(from, i + 1, piece.value(), Shape.FRACTION);
  }

  /** "several hundred", "a few dozen"; "several" alone is no number. */
  private @Nullable Numeral some(int i, Piece piece) {
    Piece scale = piece(i + 1);
    if (scale == null || scale.isClosed()) {
      return null;
    }
    int from = words.is(i - 1, "a") ? i - 1 : i;
    if (scale.isMultiplier()) {
      BigDecimal value = piece.value().multiply(scale.value());
      return numeral(from, i + 2, value, Shape.VAGUE);
    }
    return scale.kind() == Kind.VAGUE ? vague(i + 1, scale) : null;
  }

  /** "a couple of", "a pair of", "a couple of hundred"; "the couple" is no number. */
  private @Nullable Numeral pair(int from, int i, Piece piece) {
    int next = words.is(i + 1, "of") ? i + 2 : i + 1;
    Piece scale = piece(next);
    if (scale != null && scale.isMultiplier()) {
      return numeral(from, next + 1, piece.value().multiply(scale.value()), Shape.PAIR);
    }
    return next == i + 2 ? numeral(from, next, piece.value(), Shape.PAIR) : null;
  }

  /** "dozens", "tens of thousands". */
  private @Nullable Numeral vague(int i, Piece piece) {
    if (words.is(i, "scores") && !words.is(i + 1, "of") && words.isVerb(i)) {
      return null;
    }
    Piece scale = words.is(i + 1, "of") ? piece(i + 2) : null;
    if (scale != null && scale.kind() == Kind.VAGUE) {
      BigDecimal unit = scale.value().divide(BigDecimal.valueOf(2));
      return numeral(i, i + 3, piece.value().multiply(unit), Shape.VAGUE);
    }
    return numeral(i, i + 1, piece.value(), Shape.VAGUE);
  }

  private @Nullable Numeral sum(int i) {
    return new Sum(words, i, end, null).numeral(i);
  }

  private static Numeral numeral(int from, int to, BigDecimal value, Shape shape) {
    return new Numeral(from, to, value, value, shape, "", "");
  }
}
