package org.hearsay.evaluation.speed;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.text.Report;

/** Reads longer and longer texts, to show how time grows with length. */
final class Growth {
  private static final int SHORTEST = 312_500;
  private static final int DOUBLINGS = 4;

  /** A paragraph of what reports hold; numbered, so that no two are the same. */
  private static final String PARAGRAPH =
      """
      The governor of district %1$d said on Tuesday that at least %1$d houses had been flooded, \
      citing the emergency service. "We expect the water to fall by Friday," she said. \
      A spokesman for the army denied that the road to town %1$d was closed.

      """;

  private Growth() {}

  /** Texts of about 0.3, 0.6, 1.25, 2.5 and 5 million bytes, each read once. */
  static List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    try (Pipeline pipeline = Pipeline.open()) {
      pipeline.read(Stages.report(text(SHORTEST / 4)));
      for (int i = 0; i <= DOUBLINGS; i++) {
        Report report = Stages.report(text(SHORTEST << i));
        Meter meter = new Meter();
        pipeline.read(report);
        measures.add(meter.read(report.text().length() + " characters", 1));
      }
    }
    return measures;
  }

  /** A text of at least {@code length} characters. */
  static String text(int length) {
    StringBuilder text = new StringBuilder(length + PARAGRAPH.length());
    for (int i = 1; text.length() < length; i++) {
      text.append(PARAGRAPH.formatted(i));
    }
    return text.toString();
  }
}
