package org.hearsay.corroborate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Words are those that two patterns tell, which are slower. */
class TextWordsPropertyTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)?");
  private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[,.](?=\\d{3}(?!\\d))");

  @Property(tries = 2_000)
  void wordsAreThoseOfThePatterns(@ForAll("texts") String text) {
    String small = GROUPED.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);

    assertThat(TextWords.of(text))
        .isEqualTo(WORD.matcher(small).results().map(found -> found.group()).toList());
  }

  @Example
  void thousandsAreOneWordAndAnEndingBelongsToItsWord() {
    assertThat(TextWords.of("It's 1,610.5 km², the mayor’s 12,34 of 1.000.000."))
        .isEqualTo(
            List.of("it's", "1610", "5", "km²", "the", "mayor’s", "12", "34", "of", "1000000"));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> odd = Arbitraries.strings().ofMaxLength(3);
    Arbitrary<String> usual =
        Arbitraries.of(
            "1", "23", "000", ",", ".", "'", "’", " ", "a", "É", "ß", "İ", "½", "s", "𝒳");
    return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, usual), net.jqwik.api.Tuple.of(1, odd))
        .list()
        .ofMaxSize(16)
        .map(parts -> String.join("", parts));
  }
}
