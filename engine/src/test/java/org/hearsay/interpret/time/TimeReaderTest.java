package org.hearsay.interpret.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.text.Unread;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The time reader")
class TimeReaderTest {

  /** A Tuesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 8, 13);

  private final TimeReader reader = new TimeReader();

  private Times read(String text) {
    return read(text, PUBLISHED);
  }

  private Times read(String text, @Nullable LocalDate published) {
    return reader.read(Prose.of(text, published));
  }

  /** "words = from..to" of each time, in order. */
  private static List<String> told(Times times) {
    return times.mentions().stream()
        .map(m -> m.span().text() + " = " + days(m.from()) + ".." + days(m.to()))
        .toList();
  }

  private static String days(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  @Nested
  @DisplayName("dates")
  class Dates {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        value = {
          "Troops crossed on 6 August 2024. | 6 August 2024 | 2024-08-06 | 2024-08-06",
          "They met on Eid al-Fitr. | Eid al-Fitr | 2024-04-10 | 2024-04-10",
          "They met on Eid al-Adha 2023. | Eid al-Adha 2023 | 2023-06-28 | 2023-06-28",
          "They fasted in Ramadan 2023. | Ramadan 2023 | 2023-03-23 | 2023-04-20",
          "They met on Christmas Eve. | Christmas Eve | 2023-12-24 | 2023-12-24",
          "Troops crossed on August 6, 2024, at dawn. | August 6, 2024 | 2024-08-06 | 2024-08-06",
          "Troops crossed on the 6th of August. | the 6th of August | 2024-08-06 | 2024-08-06",
          "Troops crossed on Aug. 6 in force. | Aug. 6 | 2024-08-06 | 2024-08-06",
          "Troops crossed on Sept. 12 in force. | Sept. 12 | 2024-09-12 | 2024-09-12",
          "Troops crossed on Tuesday, 6 August, in force. | Tuesday, 6 August | 2024-08-06 | 2024-08-06",
          "Troops crossed on December 28 in force. | December 28 | 2023-12-28 | 2023-12-28",
          "Troops crossed on 13/08/2024 in force. | 13/08/2024 | 2024-08-13 | 2024-08-13",
          "Troops crossed on 08/13/2024 in force. | 08/13/2024 | 2024-08-13 | 2024-08-13",
          "Troops crossed on 05.08.2024 in force. | 05.08.2024 | 2024-08-05 | 2024-08-05",
          "Troops crossed on 2024-08-06 in force. | 2024-08-06 | 2024-08-06 | 2024-08-06",
          "Troops crossed between 5 and 7 August 2024. | between 5 and 7 August 2024 | 2024-08-05 | 2024-08-07",
          "Troops crossed on August 5-7 in force. | August 5-7 | 2024-08-05 | 2024-08-07",
          "Troops crossed in August in force. | August | 2024-08-01 | 2024-08-31",
          "Troops crossed in late February 2022. | late February 2022 | 2022-02-01 | 2022-02-28",
          "Troops crossed in 2014 and left. | 2014 | 2014-01-01 | 2014-12-31",
          "Troops crossed in the 1990s and left. | the 1990s | 1990-01-01 | 1999-12-31",
          "Troops crossed in the summer of 2023. | the summer of 2023 | 2023-06-01 | 2023-08-31",
          "Troops crossed last winter. | last winter | 2023-12-01 | 2024-02-29",
          "Troops fought from 1939 to 1945 there. | from 1939 to 1945 | 1939-01-01 | 1945-12-31",
          "Troops fought in 1939-1945 there. | 1939-1945 | 1939-01-01 | 1945-12-31",
          "Troops fought between March and June 2022. | between March and June 2022 | 2022-03-01 | 2022-06-30",
          "Troops fought from 28 July to 3 August. | from 28 July to 3 August | 2024-07-28 | 2024-08-03",
        })
    void areReadAsTheyAreWritten(String text, String words, LocalDate from, LocalDate to) {
      assertThat(told(read(text))).containsExactly(words + " = " + from + ".." + to);
    }

    @Test
    void thatCanBeTwoDaysAreListed() {
      Times times = read("Troops crossed on 05/08/2024 in force.");
      assertThat(times.mentions()).isEmpty();
      assertThat(times.unresolved())
          .extracting(Unread::reason)
          .containsExactly("\"05/08/2024\" can be read as day and month or as month and day");
    }

    @Test
    void thatAreOnNoCalendarAreListed() {
      assertThat(read("It fell on 31 June 2024.").unresolved())
          .extracting(Unread::reason)
          .containsExactly("\"31 June 2024\" is no day of the calendar");
    }

    @Test
    void withoutYearInAReportOfHistoryAreInTheYearNamedLast() {
      Times times =
          read(
              "War began on 3 May 1911. In 1912 a truce failed. It was renewed on 4 June 1913."
                  + " In 1913 nothing changed. On 8 July the army left.");
      assertThat(told(times)).last().isEqualTo("8 July = 1913-07-08..1913-07-08");
    }
  }

  @Nested
  @DisplayName("a weekday")
  class Weekdays {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        value = {
          "The ministry said Tuesday that it was over. | Tuesday | 2024-08-13",
          "The ministry said on Wednesday that it was over. | Wednesday | 2024-08-07",
          "Troops entered the town last Tuesday. | last Tuesday | 2024-08-06",
          "Troops entered the town last Friday. | last Friday | 2024-08-09",
          "Troops entered the town late on Monday. | late on Monday | 2024-08-12",
          "Troops entered the town on Monday night. | Monday night | 2024-08-12",
          "Leaders will meet on Friday in Vienna. | Friday | 2024-08-16",
          "Leaders are set to meet on Friday in Vienna. | Friday | 2024-08-16",
          "Talks are scheduled for Friday in Vienna. | Friday | 2024-08-16",
          "The new talks begin on Thursday. | Thursday | 2024-08-15",
          "Heavy rain is likely on Thursday. | Thursday | 2024-08-15",
          "An assault before Sunday is highly unlikely. | Sunday | 2024-08-18",
          "Leaders will meet next Monday. | next Monday | 2024-08-19",
          "Troops left this past Sunday. | this past Sunday | 2024-08-11",
          "Troops left on Thursday of last week. | Thursday of last week | 2024-08-08",
          "Troops left on Tue. under fire. | Tue. | 2024-08-13",
        })
    void isDatedByTheConventionOfTheNews(String text, String words, LocalDate day) {
      assertThat(told(read(text))).containsExactly(words + " = " + day + ".." + day);
    }

    @Test
    void withoutADayOfPublicationIsListedWithTheReason() {
      Times times = read("The ministry said Tuesday that it was over.", null);
      assertThat(times.mentions()).isEmpty();
      assertThat(times.unresolved())
          .extracting(Unread::reason)
          .containsExactly("no publication date, so \"Tuesday\" cannot be dated; give --published");
    }

    @Test
    void inTheNameOfAPaperIsNoTime() {
      Times times = read("He told the Sunday Times and the Mail on Sunday about Black Friday.");
      assertThat(times.mentions()).isEmpty();
      assertThat(times.unresolved()).isEmpty();
    }

    @Test
    void inTheGenitiveLeavesTheEndingOut() {
      assertThat(told(read("Monday’s attack hit a school.")))
          .containsExactly("Monday = 2024-08-12..2024-08-12");
    }
  }

  @Nested
  @DisplayName("a time told from publication")
  class Relative {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        value = {
          "Troops left today. | today | 2024-08-13 | 2024-08-13",
          "Troops left yesterday morning. | yesterday morning | 2024-08-12 | 2024-08-12",
          "Troops left this morning. | this morning | 2024-08-13 | 2024-08-13",
          "Troops left last night. | last night | 2024-08-12 | 2024-08-12",
          "Troops left overnight. | overnight | 2024-08-12 | 2024-08-13",
          "Troops left overnight into Monday. | overnight into Monday | 2024-08-11 | 2024-08-12",
          "Troops left last week. | last week | 2024-08-05 | 2024-08-11",
          "Troops left earlier this month. | earlier this month | 2024-08-01 | 2024-08-31",
          "Troops left last year. | last year | 2023-01-01 | 2023-12-31",
          "Troops left over the weekend. | the weekend | 2024-08-10 | 2024-08-11",
          "Troops will leave by the end of the year. | the end of the year | 2024-09-01 | 2024-12-31",
          "It lost 420 soldiers in the past day. | the past day | 2024-08-12 | 2024-08-13",
          "It lost 420 soldiers in the past 24 hours. | the past 24 hours | 2024-08-12 | 2024-08-13",
          "It lost 420 soldiers over the last two weeks. | the last two weeks | 2024-07-30 | 2024-08-13",
          "It lost 420 soldiers three days ago. | three days ago | 2024-08-10 | 2024-08-10",
          "It lost 420 soldiers two years ago. | two years ago | 2022-01-01 | 2022-12-31",
          "They will meet in three days. | three days | 2024-08-16 | 2024-08-16",
        })
    void isCountedFromThatDay(String text, String words, LocalDate from, LocalDate to) {
      assertThat(told(read(text))).containsExactly(words + " = " + from + ".." + to);
    }

    @Test
    void thatIsPastWhenTheSayingIsDatedCountsFromTheSaying() {
      assertThat(
              told(read("The ministry said on Monday that in the past day it lost 40 soldiers.")))
          .containsExactly(
              "Monday = 2024-08-12..2024-08-12", "the past day = 2024-08-11..2024-08-12");
    }

    @Test
    void withAnUnknownCountHasNoBeginning() {
      assertThat(told(read("It lost two towns in recent weeks.")))
          .containsExactly("recent weeks = ..2024-08-13");
    }

    @Test
    void thatIsVagueIsListed() {
      assertThat(read("It lost two towns a few days ago.").unresolved())
          .extracting(u -> u.span().text())
          .containsExactly("a few days ago");
    }
  }

  @Nested
  @DisplayName("a time told from the one before it")
  class Following {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
      "the same day, 2024-08-06",
      "the following day, 2024-08-07",
      "a day earlier, 2024-08-05",
      "two days later, 2024-08-08",
      "the previous day, 2024-08-05",
      "later that day, 2024-08-06",
    })
    void countsFromIt(String words, LocalDate day) {
      String text = "Troops crossed on 6 August. A town fell " + words + ".";
      assertThat(told(read(text))).last().isEqualTo(words + " = " + day + ".." + day);
    }

    @Test
    void isListedWhereThereIsNone() {
      assertThat(read("A town fell the following day.").unresolved())
          .extracting(Unread::reason)
          .containsExactly("no time before it that \"the following day\" could count from");
    }

    @Test
    void countsFromADayAndNotFromAYear() {
      assertThat(told(read("On 6 August it crossed. War began in 2022. It rose the next day.")))
          .last()
          .isEqualTo("the next day = 2024-08-07..2024-08-07");
    }
  }

  @Nested
  @DisplayName("since and until")
  class Open {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        value = {
          "It lost 40 soldiers since Monday. | since Monday | 2024-08-12 | 2024-08-13",
          "It lost 40 soldiers since 6 August. | since 6 August | 2024-08-06 | 2024-08-13",
          "It lost 40 soldiers since last week. | since last week | 2024-08-05 | 2024-08-13",
          "It lost 40 soldiers since 2014. | since 2014 | 2014-01-01 | 2024-08-13",
          "It held out until Monday. | until Monday | | 2024-08-12",
        })
    void haveOneEndInTheWords(String text, String words, @Nullable LocalDate from, LocalDate to) {
      assertThat(told(read(text)))
          .containsExactly(words + " = " + (from == null ? "" : from) + ".." + to);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
        delimiter = '|',
        value = {
          "Over 1,000 soldiers entered the territory last Tuesday. | since the invasion started",
          "Over 1,000 soldiers entered the territory last Tuesday. | since the attack began",
          "The offensive began last Tuesday. | since the start of the offensive",
          "The army launched an incursion last Tuesday. | since the incursion",
          "A storm hit the coast last Tuesday. | since the storm",
          "Nurses walked out last Tuesday. | since the strike began",
          "Rivers burst their banks last Tuesday. | since the flood began",
          "The war broke out on 6 August. | since the war broke out",
          "Troops invaded the valley last Tuesday. | since troops invaded",
        })
    void findTheDayOfAnEventInTheReport(String told, String since) {
      Times times = read(told + " It lost 2,000 people " + since + ".");
      assertThat(told(times)).last().isEqualTo(since + " = 2024-08-06..2024-08-13");
      assertThat(times.mentions())
          .last()
          .extracting(TimeMention::kind)
          .isEqualTo(TimeMention.Kind.SINCE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        value = {
          "Nothing else is known.",
          "The army attacked a port on Friday.",
          "Friday’s attack killed two people.",
          "The two sides entered talks on Friday.",
          "A storm hit the coast on Friday.",
        })
    void areListedWhereTheReportGivesNoDayForTheEvent(String told) {
      Times times = read(told + " It lost 2,000 people since the invasion started.");
      assertThat(times.unresolved())
          .extracting(Unread::reason)
          .containsExactly(
              "the report gives no day for the event in \"since the invasion started\"");
    }

    @Test
    void areNoTimeWhereTheyGiveAReason() {
      Times times = read("It is not confirmed since the town does not release numbers.");
      assertThat(times.mentions()).isEmpty();
      assertThat(times.unresolved()).isEmpty();
    }

    @Test
    void canCountFromTheTimeBefore() {
      assertThat(told(read("Troops crossed on 6 August. Towns have fallen since then.")))
          .last()
          .isEqualTo("since then = 2024-08-06..2024-08-13");
    }
  }

  @Nested
  @DisplayName("a length of time")
  class Lengths {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        value = {
          "They fought for three days. | three days | DURATION",
          "It takes weeks to clear. | weeks | DURATION",
          "A three-day truce held. | three-day | DURATION",
          "They fought for more than two years. | two years | DURATION",
          "Shells fall every night. | every night | SET",
          "Shells fall daily. | daily | SET",
          "They rest on Sundays. | Sundays | SET",
        })
    void hasNoDays(String text, String words, TimeMention.Kind kind) {
      assertThat(read(text).mentions())
          .singleElement()
          .satisfies(m -> assertThat(m.span().text()).isEqualTo(words))
          .satisfies(m -> assertThat(m.kind()).isEqualTo(kind))
          .satisfies(m -> assertThat(m.isDated()).isFalse());
    }
  }

  @ParameterizedTest(name = "no time: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "He may leave.",
        "They march on the city.",
        "Theresa May spoke.",
        "A second unit arrived.",
        "It killed 1945 people.",
        "The fall of Kabul was quick.",
        "A 20-year-old soldier left.",
        "He sat near the sun.",
        "Russia Today wrote of it.",
        "The paper Aden Today wrote of it.",
        "He told the weekly Kompas of it.",
        "The Daily Mail wrote of it.",
        "A man 20 years old left.",
      })
  void doesNotTakeOtherWordsForTimes(String text) {
    Times times = read(text);
    assertThat(times.mentions()).isEmpty();
    assertThat(times.unresolved()).isEmpty();
  }

  @Test
  @DisplayName("lists a feast whose day the calendar does not tell")
  void listsMovingFeasts() {
    assertThat(read("They met before Eid.").unresolved())
        .extracting(Unread::reason)
        .containsExactly(
            "the day of \"Eid\" moves from year to year, and the report does not tell it");
  }
}
