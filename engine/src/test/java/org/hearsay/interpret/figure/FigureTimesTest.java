package org.hearsay.interpret.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.claim.FigureKind.INCREMENT;
import static org.hearsay.claim.FigureKind.TOTAL;

import java.time.LocalDate;
import org.hearsay.claim.Figure;
import org.junit.jupiter.api.Test;

class FigureTimesTest {

  private static Figure figure(String sentence, int index) {
    return Parsed.read(sentence).all().get(index);
  }

  @Test
  void thePastDayIsAnIncrement() {
    Figure figure = figure("Ukraine lost 420 soldiers in the past day.", 0);

    assertThat(figure.kind()).isEqualTo(INCREMENT);
    assertThat(figure.period().text()).contains("past day");
    assertThat(figure.period().to()).isEqualTo(Parsed.PUBLISHED);
  }

  @Test
  void sinceADayIsATotalUntilThePublication() {
    String sentence =
        "The ministry said that in the past day, Ukraine lost 420 soldiers and said it had lost"
            + " over 2,000 since Thursday.";

    assertThat(figure(sentence, 0).kind()).isEqualTo(INCREMENT);
    assertThat(figure(sentence, 1).kind()).isEqualTo(TOTAL);
    assertThat(figure(sentence, 1).period().from()).isEqualTo(LocalDate.of(2024, 8, 8));
    assertThat(figure(sentence, 1).period().to()).isEqualTo(Parsed.PUBLISHED);
  }

  @Test
  void aListSharesTheTimeThatEndsIt() {
    String sentence = "Russia has lost 120 soldiers, 8 tanks and about 30 vehicles since Sunday.";

    assertThat(Parsed.read(sentence).all())
        .allSatisfy(
            figure -> {
              assertThat(figure.kind()).isEqualTo(TOTAL);
              assertThat(figure.period().from()).isEqualTo(LocalDate.of(2024, 8, 11));
            });
  }

  @Test
  void soFarAndInAllAndTheTollAreTotals() {
    assertThat(figure("More than 121,000 residents have been evacuated so far.", 0).kind())
        .isEqualTo(TOTAL);
    assertThat(figure("In all, 700 soldiers surrendered.", 0).kind()).isEqualTo(TOTAL);
    assertThat(figure("The death toll rose to 53, the governor said.", 0).kind()).isEqualTo(TOTAL);
  }

  @Test
  void anotherIsAnIncrementAndTheTotalATotal() {
    String sentence = "Another 15 bodies were found on Monday, bringing the total to 140.";

    assertThat(figure(sentence, 0).kind()).isEqualTo(INCREMENT);
    assertThat(figure(sentence, 0).period().from()).isEqualTo(LocalDate.of(2024, 8, 12));
    assertThat(figure(sentence, 1).kind()).isEqualTo(TOTAL);
  }

  @Test
  void withoutWordsForItNeitherKindNorPeriodIsGuessed() {
    Figure figure = figure("The army confirmed the loss of 40 tanks.", 0);

    assertThat(figure.kind()).isNull();
    assertThat(figure.period()).isNull();
  }
}
