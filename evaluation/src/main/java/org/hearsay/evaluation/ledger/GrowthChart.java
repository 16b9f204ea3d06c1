package org.hearsay.evaluation.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.hearsay.evaluation.ledger.GrowthPanel.Line;
import org.hearsay.evaluation.ledger.GrowthPanel.Point;

/**
 * Rows of growth as a picture of its own (SVG): how fast a ledger takes claims, how large it is and
 * how fast it answers, each against the number of its claims, one line a database.
 */
record GrowthChart(List<Growth> rows) {
  private static final int WIDTH = 720;
  private static final int HEADING = 58;
  private static final int PANEL = 200;
  private static final int FOOT = 34;

  private static final String STYLE =
      "text{font-family:system-ui,sans-serif;font-size:12px;fill:#555}"
          + ".paper{fill:#fff}.heading{font-size:18px;font-weight:600;fill:#1c1c1c}"
          + ".what{font-size:13px;font-weight:600;fill:#1c1c1c}"
          + ".grid line{stroke:#ddd}.line path{fill:none;stroke-width:2}"
          + ".s0{color:#0b57a4}.s1{color:#a63d00}.s1 path{stroke-dasharray:7 4}"
          + ".line path{stroke:currentColor}.line circle{fill:currentColor}"
          + ".line text{fill:currentColor;font-weight:600}";

  /** One thing that is measured. */
  private record Measure(String what, ToDoubleFunction<Growth> value) {}

  /** By the processor's time where all rows have it: the clock also tells of other programs. */
  private List<Measure> measures() {
    boolean work = rows.stream().allMatch(Growth::showsWork);
    return List.of(
        work
            ? new Measure("Claims taken a second of the processor", Growth::aWorkSecond)
            : new Measure("Claims taken a second, by the clock", Growth::aSecond),
        new Measure("Bytes on disk a claim", Growth::bytesAClaim),
        work
            ? new Measure(
                "Slowest of eight questions, milliseconds of the processor, 95th percentile",
                Growth::slowestWork)
            : new Measure(
                "Slowest of eight questions, milliseconds by the clock, 95th percentile",
                Growth::slowest));
  }

  /** The picture. */
  String svg() {
    List<Measure> measures = measures();
    int height = HEADING + measures.size() * PANEL + FOOT;
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
                + " height=\"%d\" role=\"img\">\n<title>%s</title>\n<style>%s</style>\n"
                + "<rect class=\"paper\" width=\"%d\" height=\"%d\"/>\n"
                + "<text class=\"heading\" x=\"16\" y=\"32\">%s</text>\n",
            WIDTH,
            height,
            WIDTH,
            height,
            title(),
            STYLE,
            WIDTH,
            height,
            title()));
    for (int i = 0; i < measures.size(); i++) {
      svg.append(panel(measures.get(i), HEADING + i * PANEL).svg());
    }
    return svg.append(foot(height)).append("</svg>\n").toString();
  }

  private String title() {
    return String.format(
        Locale.ROOT, "A ledger of made-up reports that grows to %,d claims", mostClaims());
  }

  private int mostClaims() {
    return rows.stream().mapToInt(Growth::claims).max().orElse(1);
  }

  private GrowthPanel panel(Measure measure, int top) {
    Map<String, List<Point>> points = new LinkedHashMap<>();
    rows.stream()
        .sorted(Comparator.comparingInt(Growth::claims))
        .forEach(
            row ->
                points
                    .computeIfAbsent(row.database(), any -> new ArrayList<>())
                    .add(new Point(row.claims(), measure.value().applyAsDouble(row))));
    List<Line> lines = new ArrayList<>();
    points.forEach((database, its) -> lines.add(new Line(database, its)));
    lines.sort(Comparator.comparing(Line::name).reversed());
    return new GrowthPanel(measure.what(), top, PANEL, WIDTH, mostClaims(), lines);
  }

  private String foot(int height) {
    return "<text x=\"16\" y=\"%d\">%s</text>\n"
        .formatted(
            height - 12,
            "Across: claims in the ledger. Measured by hearsay eval ledger --rows --chart.");
  }
}
