package org.hearsay.app.web;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a server did and how large its ledger is, as Prometheus reads it. No text of a report, no
 * name and no question is in it.
 */
final class Metrics {
  /** The media type of {@link #text}. */
  static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter requests =
      Counter.builder()
          .name("hearsay_http_requests_total")
          .help("Requests that were answered.")
          .labelNames("method", "route", "status")
          .register(registry);
  private final Histogram durations =
      Histogram.builder()
          .name("hearsay_http_request_duration_seconds")
          .help("How long answers took.")
          .classicOnly()
          .labelNames("route")
          .register(registry);

  /**
   * @param ledger gives how much of what the ledger holds, by name; nothing where it cannot be
   *     asked
   */
  Metrics(Supplier<Map<String, Long>> ledger) {
    JvmMetrics.builder().register(registry);
    GaugeWithCallback.builder()
        .name("hearsay_ledger_rows")
        .help("What the ledger holds: reports, recordings, claims.")
        .labelNames("what")
        .callback(gauge -> ledger.get().forEach((what, count) -> gauge.call((double) count, what)))
        .register(registry);
  }

  /** Counts one answer. */
  void count(Answered answered) {
    requests
        .labelValues(answered.method(), answered.route(), Integer.toString(answered.status()))
        .inc();
    durations.labelValues(answered.route()).observe(answered.millis() / 1000);
  }

  /** All of it, in Prometheus's text format. */
  String text() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PrometheusTextFormatWriter.create().write(out, registry.scrape());
    } catch (IOException impossible) { // a ByteArrayOutputStream throws none
      throw new UncheckedIOException(impossible);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
