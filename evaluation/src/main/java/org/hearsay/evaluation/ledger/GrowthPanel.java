package org.hearsay.evaluation.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One chart of a picture of growth: lines from a scale that begins at nothing, each with its name
 * and its last value at its end.
 *
 * @param what what is measured
 * @param top where it begins in the picture
 * @param height how high it is
 * @param width how wide it is
 * @param most how many claims the right end stands for
 * @param lines its lines
 */
record GrowthPanel(String what, int top, int height, int width, int most, List<Line> lines) {
  private static final int LEFT = 66;
  private static final int RIGHT = 150;
  private static final int ABOVE = 26;
  private static final int BELOW = 30;

  /** Names closer to each other than this would touch. */
  private static final double NAME = 15;

  private static final int TICKS_ACROSS = 6;
  private static final int TICKS_UP = 4;

  /** A database and its points, in order. */
  record Line(String name, List<Point> points) {
    private double last() {
      return points.get(points.size() - 1).value();
    }
  }

  /** A value at a number of claims. */
  record Point(int claims, double value) {}

  String svg() {
    double step = step(largest() / TICKS_UP);
    double ceiling = Math.ceil(largest() / step) * step;
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<g class=\"panel\">\n<text class=\"what\" x=\"16\" y=\"%d\">%s</text>\n"
            .formatted(top + 10, what));
    svg.append(grid(step, ceiling));
    double[] names = names(ceiling);
    for (int i = 0; i < lines.size(); i++) {
      svg.append(line(i, ceiling, names[i]));
    }
    return svg.append("</g>\n").toString();
  }

  private double largest() {
    return lines.stream()
        .flatMap(line -> line.points().stream())
        .mapToDouble(Point::value)
        .max()
        .orElse(1);
  }

  /** The next of 1, 2 and 5 times a power of ten that is no less. */
  static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    double times = least / power;
    return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
  }

  private String grid(double step, double ceiling) {
    StringBuilder grid = new StringBuilder("<g class=\"grid\">\n");
    for (int i = 0; i * step <= ceiling * 1.0001; i++) {
      double y = y(i * step, ceiling);
      grid.append(
          String.format(
              Locale.ROOT,
              "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/><text x=\"%d\" y=\"%.1f\""
                  + " text-anchor=\"end\">%s</text>\n",
              LEFT,
              width - RIGHT,
              y,
              y,
              LEFT - 8,
              y + 4,
              number(i * step)));
    }
    int across = (int) Math.max(1, step((double) most / TICKS_ACROSS));
    for (int claims = 0; claims <= most; claims += across) {
      grid.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,d</text>\n",
              x(claims),
              top + height - BELOW + 17,
              claims));
    }
    return grid.append("</g>\n").toString();
  }

  private String line(int look, double ceiling, double name) {
    Line line = lines.get(look);
    String path =
        line.points().stream()
            .map(point -> at(point, ceiling))
            .collect(Collectors.joining("L", "M", ""));
    String dots =
        line.points().stream()
            .map(
                point ->
                    String.format(
                        Locale.ROOT,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\"><title>%s, %,d claims: %s</title></circle>",
                        x(point.claims()),
                        y(point.value(), ceiling),
                        line.name(),
                        point.claims(),
                        number(point.value())))
            .collect(Collectors.joining("\n"));
    return String.format(
        Locale.ROOT,
        "<g class=\"line s%d\">\n<path d=\"%s\"/>\n%s\n<text x=\"%d\" y=\"%.1f\">%s %s</text>\n</g>\n",
        look,
        path,
        dots,
        width - RIGHT + 10,
        name + 4,
        line.name(),
        number(line.last()));
  }

  /** Where the names stand: at the ends of their lines, but no two on one another. */
  private double[] names(double ceiling) {
    List<Integer> down = new ArrayList<>();
    double[] names = new double[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      names[i] = y(lines.get(i).last(), ceiling);
      down.add(i);
    }
    down.sort(Comparator.comparingDouble(i -> names[i]));
    for (int i = 1; i < down.size(); i++) {
      names[down.get(i)] = Math.max(names[down.get(i)], names[down.get(i - 1)] + NAME);
    }
    return names;
  }

  private String at(Point point, double ceiling) {
    return String.format(Locale.ROOT, "%.1f %.1f", x(point.claims()), y(point.value(), ceiling));
  }

  private double x(int claims) {
    return LEFT + (double) (width - RIGHT - LEFT) * claims / most;
  }

  private double y(double value, double ceiling) {
    int room = height - ABOVE - BELOW;
    return top + ABOVE + room - room * value / ceiling;
  }

  private static String number(double value) {
    return value >= 100 || value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.1f", value);
  }
}
