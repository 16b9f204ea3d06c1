package org.hearsay.interpret.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the words of a report of Tuesday, 13 August 2024, and on one of history. */
@DisplayName("A time expression")
class TimeExpressionTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 8, 13);

  private final TimeReader reader = new TimeReader();

  /** "words TYPE value" of each, in order. */
  private List<String> told(String text) {
    return reader.read(Prose.of(text, PUBLISHED)).expressions().stream()
        .map(e -> e.span().text() + " " + e.timex().type() + " " + e.timex().value())
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "They left on 6 August 2024. | 6 August 2024 DATE 2024-08-06",
        "They left in August 2024. | August 2024 DATE 2024-08",
        "They left in 2022. | 2022 DATE 2022",
        "They left at the end of 2022. | the end of 2022 DATE 2022",
        "They left in the 1990s. | the 1990s DATE 199",
        "They left in the 19th century. | the 19th century DATE 18",
        "They left in the summer of 2023. | the summer of 2023 DATE 2023-SU",
        "They left last winter. | last winter DATE 2023-WI",
        "Sales rose in the third quarter of 2023. | the third quarter of 2023 DATE 2023-Q3",
        "They left in the second half of 2023. | the second half of 2023 DATE 2023-H2",
        "They left last week. | last week DATE 2024-W32",
        "They left over the weekend. | the weekend DATE 2024-W32-WE",
        "They left yesterday. | yesterday DATE 2024-08-12",
        "They left on Friday. | Friday DATE 2024-08-09",
        "They left in nineteen ninety six. | nineteen ninety six DATE 1996",
        "They came in 490 BC. | 490 BC DATE BC0490",
        "They came in the 470s BC. | the 470s BC DATE BC047",
        "They came in the 5th century BC. | the 5th century BC DATE BC04",
        "They left two years ago. | two years ago DATE 2022",
        "They left last night. | last night TIME 2024-08-12TNI",
        "They left on Monday morning. | Monday morning TIME 2024-08-12TMO",
        "They left on the night of 6 August. | the night of 6 August TIME 2024-08-06TNI",
        "They left at 10 pm Monday. | 10 pm Monday TIME 2024-08-12T22:00",
        "They fought for three days. | three days DURATION P3D",
        "They fought for more than two years. | more than two years DURATION P2Y",
        "They fought for several months. | several months DURATION PXM",
        "They fought for 2 1/2 hours. | 2 1/2 hours DURATION PT2H30M",
        "A three-day truce held. | three-day DURATION P3D",
        "The year-long siege ended. | year-long DURATION P1Y",
        "They shelled it every day. | every day SET P1D",
        "They rest on Sundays. | Sundays SET XXXX-WXX-7",
        "They march each July. | each July SET XXXX-07",
        "They fight now. | now DATE PRESENT_REF",
        "They recently fought. | recently DATE PAST_REF",
        "They will fight in the future. | the future DATE FUTURE_REF",
        "They left a few days ago. | a few days ago DATE PAST_REF",
      })
  void hasATypeAndAValue(String text, String told) {
    assertThat(told(text)).containsExactly(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "It lasted from 5 to 7 August 2024. | 5 DATE 2024-08-05 | 7 August 2024 DATE 2024-08-07",
        "It lasted from 1939 to 1945. | 1939 DATE 1939 | 1945 DATE 1945",
        "It lasted until the 1939-45 war. | 1939 DATE 1939 | 45 DATE 1945",
        "It lasted from March to June 2022. | March DATE 2022-03 | June 2022 DATE 2022-06",
        "It fell in April and June 2021. | April DATE 2021-04 | June 2021 DATE 2021-06",
        "It lasted from 499 to 494 BC. | 499 DATE BC0499 | 494 BC DATE BC0494",
      })
  void isToldForEachPieceOfARange(String text, String first, String second) {
    assertThat(told(text)).containsExactly(first, second);
  }

  @Test
  void isNotWrittenTwiceForWhatAClaimTakesAsOnePeriod() {
    Times times = reader.read(Prose.of("It lost 40 soldiers since Monday.", PUBLISHED));

    assertThat(times.mentions()).extracting(m -> m.span().text()).containsExactly("since Monday");
    assertThat(times.expressions()).extracting(e -> e.span().text()).containsExactly("Monday");
  }

  @Test
  void withoutDaysIsGivenToNoClaim() {
    Times times = reader.read(Prose.of("They now fight at 10:30.", PUBLISHED));

    assertThat(times.expressions()).hasSize(2);
    assertThat(times.mentions()).isEmpty();
    assertThat(times.unresolved()).isEmpty();
  }

  @Nested
  @DisplayName("in a report of business")
  class OfBusiness {

    @Test
    void aYearEarlierIsTheSameQuarterOfTheYearBefore() {
      assertThat(told("Profit rose in the third quarter of 2023. It was lower a year earlier."))
          .last()
          .isEqualTo("a year earlier DATE 2022-Q3");
    }
  }

  @Nested
  @DisplayName("in a report of history")
  class OfHistory {

    private static final String BEFORE =
        "War broke out on 3 May 1911. In 1912 a truce failed. In 1913 nothing changed. On 8"
            + " November 1914 the army left. ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        value = {
          "On 8 December it came back. | 8 December DATE 1914-12-08",
          "In January it came back. | January DATE 1915-01",
          "The next day it came back. | The next day DATE 1914-11-09",
          "Two weeks later it came back. | Two weeks later DATE 1914-W47",
          "Later that year it came back. | Later that year DATE 1914",
          "In May of the same year it came back. | May of the same year DATE 1914-05",
          "It is remembered today. | today DATE PRESENT_REF",
          "They held for the next two years. | the next two years DURATION P2Y",
        })
    void isToldFromTheTimeBefore(String text, String told) {
      assertThat(told(BEFORE + text)).last().isEqualTo(told);
    }

    @Test
    void thatIsNamedInPassingDoesNotMoveTheStory() {
      assertThat(told(BEFORE + "The 1955 treaty is another matter. In December it came back."))
          .last()
          .isEqualTo("December DATE 1914-12");
    }
  }
}
