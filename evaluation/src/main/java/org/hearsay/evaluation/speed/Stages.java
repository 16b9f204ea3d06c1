package org.hearsay.evaluation.speed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.claim.Reading;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.read.BareModel;
import org.hearsay.read.Reader;
import org.hearsay.text.Report;

/** Reads texts with the whole pipeline, with the learned reader alone, or with its bare model. */
final class Stages {
  /** Read first and not measured: classes load and the JVM compiles what it finds hot. */
  private static final int WARM_UP = 10;

  private final List<Report> reports;

  Stages(List<String> texts) {
    this.reports = texts.stream().map(Stages::report).toList();
  }

  /** A text as a report, by the way that every text comes in. */
  static Report report(String text) {
    return new Ingest()
        .read(text.getBytes(StandardCharsets.UTF_8), "text", Hints.NONE)
        .filter(Outcome.Read.class::isInstance)
        .map(outcome -> ((Outcome.Read) outcome).report())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("A text could not be read"));
  }

  /** The tokens of all texts, as the reader cuts them. */
  long tokens() {
    try (Reader reader = Reader.open()) {
      return reports.stream().map(reader::read).mapToLong(Stages::tokens).sum();
    }
  }

  private static long tokens(Reading reading) {
    return reading.sentences().stream().mapToLong(sentence -> sentence.tokens().size()).sum();
  }

  /** Everything between a report and its account. */
  Measure pipeline() {
    try (Pipeline pipeline = Pipeline.open()) {
      warmUp().forEach(pipeline::read);
      Meter meter = new Meter();
      reports.forEach(pipeline::read);
      return meter.read("Hearsay", reports.size());
    }
  }

  /** The learned reader without what comes after it. */
  Measure reader() {
    try (Reader reader = Reader.open()) {
      warmUp().forEach(reader::read);
      Meter meter = new Meter();
      reports.forEach(reader::read);
      return meter.read("Hearsay, its learned reader alone", reports.size());
    }
  }

  /** One pass of the model over each window, and nothing before or after it. */
  Measure model() {
    try (BareModel model = new BareModel()) {
      List<BareModel.Windowed> cut =
          reports.stream().map(report -> model.cut(List.of(report))).toList();
      cut.subList(0, warmUp().size()).forEach(model::forward);
      Meter meter = new Meter();
      cut.forEach(model::forward);
      return meter.read("its model alone, once over all", reports.size());
    }
  }

  private List<Report> warmUp() {
    return reports.subList(0, Math.min(WARM_UP, reports.size()));
  }
}
