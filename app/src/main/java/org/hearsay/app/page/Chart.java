package org.hearsay.app.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Figures that count the same thing, drawn against time: one step line a claimant, each figure with
 * a bar for its bounds exactly as claimed. There is no line that joins claimants.
 *
 * @param lines one a claimant
 * @param days marks of the axis of time
 * @param values marks of the axis of numbers
 */
public record Chart(List<Line> lines, List<Tick> days, List<Tick> values) {
  /** Width of the drawing. */
  public static final int WIDTH = 860;

  /** Its height. */
  public static final int HEIGHT = 400;

  /** How much of the width is left to the names. */
  public static final int RIGHT = 210;

  private static final int LEFT = 62;
  private static final int TOP = 18;
  private static final int BOTTOM = 34;
  private static final int LOOKS = 8;
  private static final int LABEL = 15;
  private static final int ARROW = 16;

  /**
   * A claimant's line.
   *
   * @param name who
   * @param look number of the look that the style sheet gives it
   * @param path the steps, as SVG has it
   * @param marks its figures
   * @param labelX where its label is
   * @param labelY where its label is
   * @param lastX where the line ends
   * @param lastY where the line ends
   */
  public record Line(
      String name,
      int look,
      String path,
      List<Mark> marks,
      double labelX,
      double labelY,
      double lastX,
      double lastY) {}

  /**
   * One figure.
   *
   * @param x where it is
   * @param y where the number is that the words give
   * @param top where its bar ends above
   * @param bottom where it ends below
   * @param openAbove whether no most is claimed
   * @param openBelow whether no least is claimed
   * @param says what it says, in words
   * @param address its claim
   */
  public record Mark(
      double x,
      double y,
      double top,
      double bottom,
      boolean openAbove,
      boolean openBelow,
      String says,
      String address) {}

  /**
   * A mark of an axis.
   *
   * @param at where
   * @param label what it stands for
   */
  public record Tick(double at, String label) {}

  /** Of the claimants of a group; nothing where no figure has a number and a day. */
  static @Nullable Chart of(Words words, List<FigureGroup.Claimant> claimants) {
    List<FigureGroup.Row> rows =
        claimants.stream().flatMap(each -> each.figures().stream()).filter(Chart::isDrawn).toList();
    if (rows.isEmpty()) {
      return null;
    }
    LocalDate first = rows.stream().map(Chart::day).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = rows.stream().map(Chart::day).max(LocalDate::compareTo).orElseThrow();
    double most = rows.stream().mapToDouble(row -> number(row).doubleValue()).max().orElseThrow();
    Scale scale = new Scale(first, Math.max(1, ChronoUnit.DAYS.between(first, last)), round(most));
    List<Line> lines = new ArrayList<>();
    for (FigureGroup.Claimant claimant : claimants) {
      List<FigureGroup.Row> drawn = claimant.figures().stream().filter(Chart::isDrawn).toList();
      if (!drawn.isEmpty()) {
        lines.add(line(words, claimant.name(), Math.min(lines.size(), LOOKS), drawn, scale));
      }
    }
    return new Chart(apart(lines), scale.days(words), scale.values());
  }

  private static boolean isDrawn(FigureGroup.Row row) {
    return row.amount().low() != null || row.amount().high() != null;
  }

  private static LocalDate day(FigureGroup.Row row) {
    return LocalDate.parse(row.day());
  }

  /** The number that the words give: the floor, or where there is none the ceiling. */
  private static BigDecimal number(FigureGroup.Row row) {
    BigDecimal low = row.amount().low();
    BigDecimal high = row.amount().high();
    return high != null ? high : low != null ? low : BigDecimal.ZERO;
  }

  private static Line line(
      Words words, String name, int look, List<FigureGroup.Row> rows, Scale scale) {
    List<Mark> marks = new ArrayList<>();
    StringBuilder path = new StringBuilder();
    for (FigureGroup.Row row : rows) {
      Mark mark = mark(words, name, row, scale);
      path.append(marks.isEmpty() ? "M" : "H")
          .append(marks.isEmpty() ? at(mark.x()) + " " + at(mark.y()) : at(mark.x()))
          .append(marks.isEmpty() ? "" : "V" + at(mark.y()));
      marks.add(mark);
    }
    Mark last = marks.get(marks.size() - 1);
    return new Line(
        name, look, path.toString(), marks, WIDTH - RIGHT + 14, last.y(), last.x(), last.y());
  }

  private static Mark mark(Words words, String name, FigureGroup.Row row, Scale scale) {
    BigDecimal low = row.amount().low();
    BigDecimal high = row.amount().high();
    double y = scale.y(number(row).doubleValue());
    return new Mark(
        scale.x(day(row)),
        y,
        high == null ? y - ARROW : scale.y(high.doubleValue()),
        low == null ? y + ARROW : scale.y(low.doubleValue()),
        high == null,
        low == null,
        words.say(
            "chart.says", name, row.amount().bounds(words), words.when(row.day()), row.outlet()),
        row.address());
  }

  /** Labels so far from each other that each can be read. */
  private static List<Line> apart(List<Line> lines) {
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort((one, other) -> Double.compare(one.labelY(), other.labelY()));
    double least = TOP;
    for (int i = 0; i < sorted.size(); i++) {
      Line line = sorted.get(i);
      double y = Math.max(least, line.labelY());
      least = y + LABEL;
      sorted.set(
          i,
          new Line(
              line.name(),
              line.look(),
              line.path(),
              line.marks(),
              line.labelX(),
              y,
              line.lastX(),
              line.lastY()));
    }
    return sorted;
  }

  /** The least of 1, 2, 2.5, 5 times a power of ten that is not less. */
  private static double round(double most) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, most))));
    for (double step : new double[] {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10}) {
      if (step * power >= most) {
        return step * power;
      }
    }
    return 10 * power;
  }

  private static String at(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }

  /** Where days and numbers are. */
  private record Scale(LocalDate first, long days, double most) {
    private static final int TICKS = 5;

    double x(LocalDate day) {
      double share = ChronoUnit.DAYS.between(first, day) / (double) days;
      return LEFT + share * (WIDTH - LEFT - RIGHT);
    }

    double y(double number) {
      return HEIGHT - BOTTOM - number / most * (HEIGHT - TOP - BOTTOM);
    }

    List<Tick> days(Words words) {
      List<Tick> ticks = new ArrayList<>();
      long step = Math.max(1, (days + TICKS - 1) / TICKS);
      for (long day = 0; day <= days; day += step) {
        LocalDate date = first.plusDays(day);
        ticks.add(new Tick(x(date), words.shortDay(date)));
      }
      return ticks;
    }

    List<Tick> values() {
      List<Tick> ticks = new ArrayList<>();
      for (int i = 0; i <= TICKS; i++) {
        BigDecimal value = BigDecimal.valueOf(most * i / TICKS).stripTrailingZeros();
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        ticks.add(new Tick(y(value.doubleValue()), Amount.grouped(plain)));
      }
      return ticks;
    }
  }
}
