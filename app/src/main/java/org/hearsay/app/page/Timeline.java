package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many claims were published when, as a histogram, and the moments that one can go back to. A
 * bar is a day, a week where there would be too many days, or else a month.
 *
 * @param bars the bars, oldest first; a time without claims has none
 * @param steps the moments, oldest first, now at the end
 * @param from the first day
 * @param to the last day
 */
public record Timeline(List<Bar> bars, List<Step> steps, String from, String to) {
  /** Width of the drawing. */
  public static final int WIDTH = 900;

  /** Its height. */
  public static final int HEIGHT = 64;

  private static final int MOST = 130;
  private static final int LEAST = 3;
  private static final int WIDEST = 24;

  /**
   * One bar.
   *
   * @param day its last day
   * @param label its time and how many claims
   * @param x where it is
   * @param width how wide
   * @param height how high
   * @param address the view as reported by its last day
   * @param isOn whether the view has these claims
   */
  public record Bar(
      String day,
      String label,
      double x,
      double width,
      double height,
      String address,
      boolean isOn) {}

  /**
   * A moment to go to.
   *
   * @param day the day, or nothing for now
   * @param label what it is, and how many claims were published then
   * @param isHere whether the view is as of then
   */
  public record Step(String day, String label, boolean isHere) {}

  /** How long a bar lasts. */
  private enum Span {
    DAY,
    WEEK,
    MONTH;

    static Span of(long days) {
      return days <= MOST ? DAY : days <= MOST * 7L ? WEEK : MONTH;
    }

    LocalDate last(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
      };
    }

    long between(LocalDate first, LocalDate day) {
      return switch (this) {
        case DAY -> ChronoUnit.DAYS.between(first, day);
        case WEEK -> ChronoUnit.DAYS.between(last(first), last(day)) / 7;
        case MONTH -> ChronoUnit.MONTHS.between(first.withDayOfMonth(1), day.withDayOfMonth(1));
      };
    }
  }

  /** Copies the lists. */
  public Timeline {
    bars = List.copyOf(bars);
    steps = List.copyOf(steps);
  }

  /**
   * That of the claims that {@code view} asks for.
   *
   * @param here the page, which each moment is one of
   */
  static Timeline of(Source source, Words words, Address view, Address here) {
    Address asked = view.with("frame", null).with("reported_by", null).with("limit", "1000");
    TreeMap<LocalDate, Long> days = new TreeMap<>();
    for (JsonNode row : Answers.of(source, "/days", asked.asked()).path("rows")) {
      @Nullable LocalDate day = day(row.path("name").asText());
      if (day != null) {
        days.put(day, row.path("claims").asLong());
      }
    }
    return days.isEmpty()
        ? new Timeline(List.of(), List.of(), "", "")
        : of(words, here, days, here.value("reported_by"));
  }

  private static Timeline of(
      Words words, Address here, TreeMap<LocalDate, Long> days, @Nullable String until) {
    LocalDate first = days.firstKey();
    Span span = Span.of(ChronoUnit.DAYS.between(first, days.lastKey()));
    TreeMap<LocalDate, Long> sums = new TreeMap<>();
    days.forEach((day, claims) -> sums.merge(span.last(day), claims, Long::sum));
    long most = sums.values().stream().mapToLong(Long::longValue).max().orElse(1);
    double step = Math.min(WIDEST, WIDTH / (double) (span.between(first, days.lastKey()) + 1));
    List<Bar> bars = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    for (Map.Entry<LocalDate, Long> sum : sums.entrySet()) {
      String day = sum.getKey().toString();
      String label =
          words.say(
              span == Span.DAY ? "time.day" : span == Span.WEEK ? "time.week" : "time.month",
              words.when(day),
              words.counted("claims", sum.getValue()));
      bars.add(
          new Bar(
              day,
              label,
              span.between(first, sum.getKey()) * step,
              Math.max(2, step - 1.5),
              Math.max(LEAST, (HEIGHT - 6.0) * sum.getValue() / most),
              here.with("reported_by", day).toString(),
              until == null || day.compareTo(until) <= 0));
      steps.add(new Step(day, label, day.equals(until)));
    }
    return new Timeline(
        bars,
        withHere(words, steps, until),
        words.when(first.toString()),
        words.when(days.lastKey().toString()));
  }

  /** Now at the end, and where the view is, though no bar ends then. */
  private static List<Step> withHere(Words words, List<Step> steps, @Nullable String until) {
    List<Step> all = new ArrayList<>(steps);
    if (until != null && steps.stream().noneMatch(Step::isHere)) {
      long before = steps.stream().filter(step -> step.day().compareTo(until) < 0).count();
      all.add((int) before, new Step(until, words.when(until), true));
    }
    all.add(new Step("", words.say("time.now"), until == null));
    return all;
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException none) {
      return null;
    }
  }
}
