package org.hearsay.evaluation.muc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class MentionsTest {
  private static final String TEXT =
      "Twelve armed men took 30 peasants. Later, some of the peasants, 25 by one count, and"
          + " twenty-one other unarmed peasants returned; two soldiers and a dozen dogs did not.";

  @Test
  void aNumberStandsWithADescriptionAFewWordsBefore() {
    assertThat(numbers("30", "PEASANTS")).containsExactly("30");
    assertThat(numbers("21", "PEASANTS")).containsExactly("TWENTY-ONE");
    assertThat(numbers("12", "ARMED MEN", "MEN")).containsExactly("TWELVE");
    assertThat(numbers("2-", "SOLDIERS")).containsExactly("TWO");
    assertThat(numbers("12", "DOGS")).containsExactly("DOZEN");
  }

  @Test
  void aNumberThatTheKeyDoesNotGiveIsNotAskedFor() {
    assertThat(numbers("29", "PEASANTS")).isEmpty();
  }

  @Test
  void marksAndOtherNumbersPartThem() {
    assertThat(numbers("25", "PEASANTS")).isEmpty();
    assertThat(numbers("1", "PEASANTS")).isEmpty();
  }

  private static List<String> numbers(String fill, String... descriptions) {
    Target target = new Target("T", Amount.all(fill), List.of(descriptions));
    return new Mentions(TEXT).numbersOf(target).stream().map(Span::text).toList();
  }
}
