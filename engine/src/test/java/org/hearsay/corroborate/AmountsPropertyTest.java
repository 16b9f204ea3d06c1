package org.hearsay.corroborate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.hearsay.corroborate.Amounts.Amount;

/** What is kept of a number says the same as comparing the numbers themselves. */
class AmountsPropertyTest {

  @Property
  void aNumberIsLikeWhatItIsRoundedOrCutTo(
      @ForAll @LongRange(min = -20, max = 9_999_999) long unscaled,
      @ForAll @IntRange(max = 2) int scale,
      @ForAll @IntRange(min = 1, max = 8) int digits,
      @ForAll boolean cut) {
    BigDecimal fine = BigDecimal.valueOf(unscaled, scale);
    BigDecimal coarse =
        fine.round(new MathContext(digits, cut ? RoundingMode.DOWN : RoundingMode.HALF_UP));

    check(fine, coarse);
  }

  @Property
  void twoNumbersAreAlikeOnlySo(
      @ForAll @IntRange(max = 2_000) int one, @ForAll @IntRange(max = 2_000) int other) {
    check(BigDecimal.valueOf(one), BigDecimal.valueOf(other));
  }

  private static void check(BigDecimal one, BigDecimal other) {
    boolean expected = one.compareTo(other) == 0 || becomes(one, other) || becomes(other, one);

    assertThat(Amount.of(one).isLike(Amount.of(other))).isEqualTo(expected);
    assertThat(Amount.of(other).isLike(Amount.of(one))).isEqualTo(expected);
    assertThat(Amount.of(one).isEqual(Amount.of(other))).isEqualTo(one.compareTo(other) == 0);
  }

  private static boolean becomes(BigDecimal fine, BigDecimal coarse) {
    return fine.signum() > 0
        && coarse.signum() > 0
        && IntStream.range(2, Math.max(2, fine.precision()))
            .boxed()
            .flatMap(
                digits ->
                    Stream.of(RoundingMode.DOWN, RoundingMode.HALF_UP)
                        .map(mode -> fine.round(new MathContext(digits, mode))))
            .anyMatch(rounded -> rounded.compareTo(coarse) == 0);
  }
}
