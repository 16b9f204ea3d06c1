package org.hearsay.interpret.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.hearsay.claim.Reading;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

class TimeReaderPropertyTest {

  private static final LocalDate START = LocalDate.of(2023, 12, 20);

  private final TimeReader reader = new TimeReader();

  /** Texts of words that the patterns know, numbers, marks, and any other characters. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> timely =
        Arbitraries.of(
            "Monday",
            "last",
            "the",
            "of",
            "since",
            "until",
            "between",
            "and",
            "to",
            "from",
            "13",
            "31",
            "February",
            "May",
            "Aug.",
            "2024",
            "99999",
            "0",
            "1,000",
            "past",
            "two",
            "days",
            "weeks",
            "ago",
            "earlier",
            "same",
            "day",
            "next",
            "year",
            "decades",
            "centuries",
            "invasion",
            "started",
            "overnight",
            "the 1990s",
            "2024-02-30",
            "31/12/2023",
            "5-7",
            "1939-45",
            "mid-May",
            "nineteen",
            "ninety",
            "490",
            "BC",
            "a",
            "half",
            "quarter",
            "third",
            "10:30",
            "p.m.",
            "summer",
            "night",
            "morning",
            "later",
            "that",
            "every",
            "century",
            "May-25",
            "2022-24",
            "three-day",
            "said",
            "will",
            "on",
            ",",
            "(",
            ")",
            "–",
            ".");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(6);
    return Arbitraries.frequencyOf(Tuple.of(8, timely), Tuple.of(1, any))
        .list()
        .ofMaxSize(30)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 300)
  void readsAnyTextWithExactSpansAndDaysInOrder(@ForAll("texts") String text) {
    Times times = reader.read(Prose.of(text, START));
    for (TimeMention mention : times.mentions()) {
      Span span = mention.span();
      assertThat(text.substring(span.begin(), span.end())).isEqualTo(span.text());
      if (mention.from() != null && mention.to() != null) {
        assertThat(mention.from()).isBeforeOrEqualTo(mention.to());
      }
    }
  }

  @Property(tries = 300)
  void findsTimesThatDoNotOverlapInTheOrderOfTheText(@ForAll("texts") String text) {
    List<TimeMention> mentions = reader.read(Prose.of(text, START)).mentions();
    for (int i = 1; i < mentions.size(); i++) {
      assertThat(mentions.get(i - 1).span().end())
          .isLessThanOrEqualTo(mentions.get(i).span().begin());
    }
  }

  @Property(tries = 300)
  void findsExpressionsWithExactSpansThatDoNotOverlap(@ForAll("texts") String text) {
    int end = 0;
    for (TimeExpression expression : reader.read(Prose.of(text, START)).expressions()) {
      Span span = expression.span();
      assertThat(text.substring(span.begin(), span.end())).isEqualTo(span.text());
      assertThat(span.begin()).isGreaterThanOrEqualTo(end);
      end = span.end();
    }
  }

  @Property(tries = 300)
  void readsADateBackHoweverItIsWritten(
      @ForAll @IntRange(max = 60_000) int later, @ForAll("formats") String format) {
    LocalDate day = LocalDate.of(1870, 1, 1).plusDays(later);
    String written = day.format(DateTimeFormatter.ofPattern(format, Locale.ENGLISH));
    String text = "The army entered the town on " + written + " in force.";
    assertThat(only(text, START)).isEqualTo(day);
    assertThat(reader.read(Prose.of(text, START)).expressions())
        .extracting(TimeExpression::timex)
        .containsExactly(Timex.day(day));
  }

  @Provide
  Arbitrary<String> formats() {
    return Arbitraries.of(
        "d MMMM yyyy",
        "d MMMM, yyyy",
        "MMMM d, yyyy",
        "MMMM d yyyy",
        "EEEE, d MMMM yyyy",
        "EEEE, MMMM d, yyyy",
        "'the' d 'of' MMMM yyyy",
        "yyyy-MM-dd",
        "dd.MM.yyyy");
  }

  /** Found by the property above: one opener inside another's clause. */
  @Example
  void aSecondSinceEndsTheClauseOfTheFirst() {
    findsTimesThatDoNotOverlapInTheOrderOfTheText("since since invasion last Monday");
    findsTimesThatDoNotOverlapInTheOrderOfTheText("since invasion since started last Monday");
  }

  @Property(tries = 300)
  void readsTheSameTextTheSame(@ForAll("texts") String text) {
    assertThat(reader.read(Prose.of(text, START)))
        .isEqualTo(new TimeReader().read(Prose.of(text, START)));
  }

  @Property(tries = 300)
  void datesNothingRelativeWithoutADayOfPublication(@ForAll DayOfWeek day) {
    Times times = reader.read(Prose.of("It fell on " + name(day) + ".", null));
    assertThat(times.mentions()).isEmpty();
    assertThat(times.unresolved()).hasSize(1);
  }

  @Property(tries = 300)
  void survivesATreeOfAnyShape(
      @ForAll("texts") String text, @ForAll List<@IntRange(min = -2, max = 40) Integer> heads) {
    Reading plain = Prose.of(text, START);
    List<Sentence> bent = plain.sentences().stream().map(s -> bend(s, heads)).toList();
    Reading reading = new Reading(plain.report(), bent, List.of(), List.of(), List.of());
    Times times = reader.read(reading);
    for (Sentence sentence : bent) {
      Span cue = sentence.tokens().get(0).span();
      assertThat(times.saidOn(sentence, cue, List.of())).isNotNull();
    }
  }

  @Property(tries = 300)
  void datesABareWeekdayAsTheLastUpToPublication(
      @ForAll @IntRange(max = 400) int later, @ForAll DayOfWeek day) {
    LocalDate published = START.plusDays(later);
    LocalDate read = only("The ministry said it on " + name(day) + ".", published);
    assertThat(read.getDayOfWeek()).isEqualTo(day);
    assertThat(ChronoUnit.DAYS.between(read, published)).isBetween(0L, 6L);
  }

  @Property(tries = 300)
  void datesAWeekdayWithAVerbOfTheFutureAsTheNextFromPublication(
      @ForAll @IntRange(max = 400) int later, @ForAll DayOfWeek day) {
    LocalDate published = START.plusDays(later);
    LocalDate read = only("The ministers will decide on " + name(day) + ".", published);
    assertThat(read.getDayOfWeek()).isEqualTo(day);
    assertThat(ChronoUnit.DAYS.between(published, read)).isBetween(0L, 6L);
  }

  @Property(tries = 300)
  void datesLastWeekdayInTheWeekBeforeThatOfPublication(
      @ForAll @IntRange(max = 400) int later, @ForAll DayOfWeek day) {
    LocalDate published = START.plusDays(later);
    LocalDate read = only("The army entered the town last " + name(day) + ".", published);
    LocalDate monday = published.minusDays(published.getDayOfWeek().getValue() - 1L);
    assertThat(read.getDayOfWeek()).isEqualTo(day);
    assertThat(read).isBetween(monday.minusDays(7), monday.minusDays(1));
  }

  private LocalDate only(String text, LocalDate published) {
    List<TimeMention> mentions = reader.read(Prose.of(text, published)).mentions();
    assertThat(mentions).hasSize(1);
    assertThat(mentions.get(0).from()).isNotNull().isEqualTo(mentions.get(0).to());
    return Objects.requireNonNull(mentions.get(0).from());
  }

  private static Sentence bend(Sentence sentence, List<Integer> heads) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      int head = heads.isEmpty() ? -1 : heads.get(i % heads.size());
      tokens.add(new Token(token.span(), token.tag(), head, i % 3 == 0 ? "conj" : "nmod"));
    }
    return new Sentence(sentence.span(), sentence.block(), sentence.kind(), tokens);
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
