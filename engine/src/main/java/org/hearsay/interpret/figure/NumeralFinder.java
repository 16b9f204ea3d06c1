package org.hearsay.interpret.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.interpret.figure.Numeral.Shape;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a sentence in order, with ranges put together. */
final class NumeralFinder {

  private static final int CHANGE_REACH = 4;
  private static final int LONGEST = 16;

  private final Words words;
  private final NumberGrammar grammar;

  NumeralFinder(Words words) {
    this.words = words;
    this.grammar = new NumberGrammar(words);
  }

  /** Every number, the unreadable among them, none overlapping another. */
  List<Numeral> all() {
    List<Numeral> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Numeral> numeral = at(i);
      numeral.ifPresent(found::add);
      i = numeral.map(Numeral::to).orElse(i + 1);
    }
    return found;
  }

  private Optional<Numeral> at(int i) {
    Optional<Numeral> plain = between(i).or(() -> grammar.at(i));
    if (plain.isPresent()) {
      return plain.map(this::ranged).map(this::withSign);
    }
    return Pieces.holdsDigit(words.word(i)) ? Optional.of(unreadable(i)) : Optional.empty();
  }

  /**
   * "between two hundred and twelve and three hundred": of the places where "and" can part the two
   * numbers, the one that leaves no word of them over.
   */
  private Optional<Numeral> between(int i) {
    int last = words.is(i - 1, "between") ? Math.min(words.size(), i + LONGEST) : i;
    return IntStream.range(i + 1, Math.max(i + 1, last))
        .filter(and -> words.is(and, "and"))
        .mapToObj(and -> parted(i, and))
        .flatMap(Optional::stream)
        .reduce((one, other) -> other.to() > one.to() ? other : one);
  }

  private Optional<Numeral> parted(int i, int and) {
    Optional<Numeral> first = new NumberGrammar(words, and).at(i);
    return first
        .filter(low -> Units.skip(words, low.to()) == and && low.tail().isEmpty())
        .map(low -> ranged(low))
        .filter(range -> range.is(Shape.RANGE));
  }

  private static Numeral unreadable(int i) {
    return new Numeral(i, i + 1, null, null, Shape.UNREADABLE, "", "");
  }

  /** A sign in a token of its own: "$ 3bn". */
  private Numeral withSign(Numeral numeral) {
    int before = numeral.from() - 1;
    if (numeral.sign().isEmpty() && Units.isSign(words.word(before))) {
      return numeral.from(before).signed(words.word(before));
    }
    return numeral;
  }

  private Numeral ranged(Numeral first) {
    if (!first.is(Shape.PLAIN) || !first.tail().isEmpty()) {
      return first;
    }
    int link = Units.skip(words, first.to());
    if (!links(link, first)) {
      return first;
    }
    int next = Units.isSign(words.word(link + 1)) ? link + 2 : link + 1;
    return grammar.at(next).map(second -> join(first, second)).orElse(first);
  }

  private boolean links(int link, Numeral first) {
    int before = Units.isSign(words.word(first.from() - 1)) ? first.from() - 2 : first.from() - 1;
    if (words.is(link, "and")) {
      return words.is(before, "between");
    }
    return words.is(link, "to", "-", "–", "—", "or", "and/or") && !isChange(before);
  }

  /** "rose from 41 to 53" tells two numbers. */
  private boolean isChange(int before) {
    if (!words.is(before, "from")) {
      return false;
    }
    for (int i = before - 1; i >= Math.max(0, before - CHANGE_REACH); i--) {
      if (Lists.CHANGES.hold(words.word(i))) {
        return true;
      }
    }
    return false;
  }

  private Numeral join(Numeral first, Numeral second) {
    BigDecimal low = lowEnd(first, second);
    BigDecimal high = second.high();
    if (low == null || high == null || !second.is(Shape.PLAIN) || low.compareTo(high) >= 0) {
      return first;
    }
    return new Numeral(
        first.from(), second.to(), low, high, Shape.RANGE, first.sign(), second.tail());
  }

  /** "10 to 15 million" begins at ten million. */
  private @Nullable BigDecimal lowEnd(Numeral first, Numeral second) {
    Optional<Piece> scale = Pieces.of(words.word(second.to() - 1));
    boolean bare = first.to() - first.from() == 1;
    if (!bare || scale.isEmpty() || !scale.get().isMultiplier() || second.high() == null) {
      return first.low();
    }
    BigDecimal value = scale.get().value();
    BigDecimal scaled = first.low() == null ? null : first.low().multiply(value);
    return scaled != null && scaled.compareTo(second.high()) < 0 ? scaled : first.low();
  }
}
