package org.hearsay.evaluation.lineage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.claim.Precision;
import org.hearsay.claim.Reading;
import org.hearsay.claim.When;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** The day on which a claim of a digest was made, by the plain words of its sentence. */
final class SaidDay {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!since )(?<!began on )\\b(\\d{1,2}) (January|February|March|April|May|June|July|August"
              + "|September|October|November|December)\\b(?! 2024)");
  private static final Pattern WEEKDAY =
      Pattern.compile("\\bon (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");
  private static final Pattern DAY_BEFORE =
      Pattern.compile("(?i)\\b(a|the) day (earlier|before)\\b");

  private SaidDay() {}

  /** A date, a weekday or "a day earlier" in the sentence, or else the day of publication. */
  static @Nullable LocalDate of(Reading reading, Span span) {
    LocalDate published = reading.report().published();
    if (published == null) {
      return null;
    }
    return in(sentence(reading, span), published);
  }

  /** The sentence that {@code span} begins in. */
  static String sentence(Reading reading, Span span) {
    return reading.sentences().stream()
        .map(Sentence::span)
        .filter(span::overlaps)
        .map(Span::text)
        .findFirst()
        .orElse(span.text());
  }

  /** The dates that a claim itself names. */
  static List<When> named(Reading reading, Span span) {
    LocalDate published = reading.report().published();
    if (published == null || !DATE.matcher(span.text()).find()) {
      return List.of();
    }
    LocalDate day = in(span.text(), published);
    return List.of(new When(span, day, day, Precision.DAY));
  }

  static LocalDate in(String sentence, LocalDate published) {
    Matcher date = DATE.matcher(sentence);
    if (date.find()) {
      Month month = Month.valueOf(date.group(2).toUpperCase(Locale.ROOT));
      LocalDate day = published.withDayOfMonth(1).withMonth(month.getValue());
      return day.withDayOfMonth(Integer.parseInt(date.group(1)));
    }
    Matcher weekday = WEEKDAY.matcher(sentence);
    if (weekday.find()) {
      DayOfWeek day = DayOfWeek.valueOf(weekday.group(1).toUpperCase(Locale.ROOT));
      return published.with(TemporalAdjusters.previousOrSame(day));
    }
    return DAY_BEFORE.matcher(sentence).find() ? published.minusDays(1) : published;
  }
}
