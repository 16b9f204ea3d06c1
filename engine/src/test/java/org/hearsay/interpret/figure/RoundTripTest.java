package org.hearsay.interpret.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.hearsay.claim.Figure;
import org.hearsay.interpret.figure.Bounds.Effect;
import org.hearsay.interpret.lexicon.Table;

/** A bound that is written in words is read back as the same bound, for every row of qualifiers. */
class RoundTripTest {

  /** How a person writes a number. */
  private enum Style {
    DIGITS,
    WORDS,
    CAPITALS
  }

  @Provide
  Arbitrary<Table.Row> qualifiers() {
    return Arbitraries.of(Table.beside(Qualifiers.class, "qualifiers.csv").rows());
  }

  @Property(tries = 250)
  void everyQualifierGivesItsReading(
      @ForAll("qualifiers") Table.Row row,
      @ForAll @LongRange(min = 2, max = 9_999_999) long n,
      @ForAll Style style) {
    boolean before = row.cell(1).equals("before");
    String number = written(n, style);
    String phrase = tagged(row.cell(0), style);
    Figure figure = read(before ? phrase + " " + number : number + " " + phrase);
    Effect effect = Effect.valueOf(row.cell(2).toUpperCase(Locale.ROOT));

    assertThat(figure.low()).isEqualTo(effect == Effect.CEILING ? null : BigDecimal.valueOf(n));
    assertThat(figure.high()).isEqualTo(effect == Effect.FLOOR ? null : BigDecimal.valueOf(n));
    boolean none = effect == Effect.EXACT || effect == Effect.NONE;
    assertThat(figure.qualifier()).isEqualTo(none ? "exact" : row.cell(0));
  }

  @Property(tries = 100)
  void aRangeKeepsBothEnds(
      @ForAll @IntRange(min = 2, max = 500_000) int low,
      @ForAll @IntRange(min = 1, max = 400_000) int more,
      @ForAll Style style) {
    // "Between two and sixteen hundred" means hundreds at both ends: words alone do not tell.
    Assume.that(style == Style.DIGITS || (low + more) % 100 != 0);
    String range =
        "between/IN " + written(low, style) + " and/CC " + written((long) low + more, style);

    Figure figure = read(range);

    assertThat(figure.low()).isEqualTo(BigDecimal.valueOf(low));
    assertThat(figure.high()).isEqualTo(BigDecimal.valueOf((long) low + more));
  }

  private static Figure read(String amount) {
    List<Figure> figures =
        Parsed.tagged("Rebels/NNS captured/VBD " + amount + " soldiers/NNS ./.").all();
    assertThat(figures).as(amount).hasSize(1);
    return figures.get(0);
  }

  private static String written(long n, Style style) {
    return style == Style.DIGITS
        ? String.format(Locale.ROOT, "%,d/CD", n)
        : cased(Spelled.words(n), style, "/CD");
  }

  private static String tagged(String phrase, Style style) {
    return cased(phrase, style, "/IN");
  }

  private static String cased(String words, Style style, String tag) {
    String cased = style == Style.CAPITALS ? words.toUpperCase(Locale.ROOT) : words;
    return Stream.of(cased.split(" ")).map(w -> w + tag).collect(Collectors.joining(" "));
  }
}
