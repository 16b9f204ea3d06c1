package org.hearsay.interpret.time;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.claim.Reading;
import org.hearsay.text.Report;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times that a report speaks of and places them on the calendar.
 *
 * <p>Times are read from the words by the patterns of patterns.tsv, without the learned reader's
 * marks. They count from the day of publication; in a report of history, or in one without a day of
 * publication, dates without a year are in the year named last, and what other reports tell from
 * publication is told from the time before. A time told by an event ("since the invasion started")
 * has the day that the report itself gives for that event. What cannot be dated is listed with the
 * reason.
 *
 * <pre>{@code
 * Times times = new TimeReader().read(reading);
 * times.within(claimSpan).forEach(time -> System.out.println(time.from()));
 * }</pre>
 */
public final class TimeReader {

  /** So many years written out, and so large a part of them past, make a report one of history. */
  private static final int MANY = 4;

  private static final double MOST = 0.75;

  /** A report of the news names "Tuesday" and "today" more often than one time in so many years. */
  private static final int FEW = 4;

  /** Meanings that count from the day of writing. */
  private static final Set<String> FROM_NOW =
      Set.of("past", "recent", "ago", "unitShifted", "monthShifted", "seasonShifted", "lastNight");

  private final TimeWords words = new TimeWords();
  private final TimePatterns patterns = new TimePatterns();
  private final EventFamilies families = new EventFamilies();
  private final EventClauses clauses = new EventClauses(families);

  /** Reads the times of one report. */
  public Times read(Reading reading) {
    List<Line> lines = new ArrayList<>();
    List<List<Match>> matches = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      Line line = Line.of(i, reading.sentences().get(i), words);
      lines.add(line);
      matches.add(patterns.in(line));
    }
    Report report = reading.report();
    boolean ofHistory = isOfHistory(report, matches);
    int[] years = years(matches);
    Integer firstYear = years.length == 0 ? null : years[0];
    Story story = new Story(report.published(), ofHistory, firstYear);
    Reckoning reckoning = new Reckoning(report, story, families);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      reckoning.read(line, Joiner.join(line, matches.get(i)), clauses.in(line));
    }
    return reckoning.times();
  }

  private static boolean isOfHistory(Report report, List<List<Match>> matches) {
    @Nullable Integer now = report.published() == null ? null : report.published().getYear();
    int[] years = years(matches);
    if (now == null || years.length < MANY) {
      return false;
    }
    long past = IntStream.of(years).filter(year -> year < now).count();
    long ofNow = matches.stream().flatMap(List::stream).filter(TimeReader::isOfTheNews).count();
    return past >= MOST * years.length && ofNow * FEW <= years.length;
  }

  /** "Tuesday", "today", "last week", "in the past day". */
  private static boolean isOfTheNews(Match match) {
    boolean bare = match.has(Category.WEEKDAY) && !match.has(Category.MONTH);
    boolean now = FROM_NOW.contains(match.pattern().meaningName());
    return bare || now || match.has(Category.DAYWORD);
  }

  private static int[] years(List<List<Match>> matches) {
    return matches.stream()
        .flatMap(List::stream)
        .map(match -> match.number(Category.YEAR))
        .filter(OptionalInt::isPresent)
        .mapToInt(OptionalInt::getAsInt)
        .toArray();
  }
}
