package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.text.Report;

/** The words in which the tests of this package speak of reports. */
final class Reports {

  private Reports() {}

  /** The report in a plain {@code text}. */
  static Report ofText(String text) {
    return only(read(text, "report.txt", Hints.NONE));
  }

  /** The report on a page of {@code markup}. */
  static Report ofPage(String markup) {
    return only(read(markup, "page.html", Hints.NONE));
  }

  /** The report in one {@code json} object. */
  static Report ofJson(String json) {
    return only(read(json, "articles.jsonl", Hints.NONE));
  }

  /** What became of {@code text} called {@code name}. */
  static List<Outcome> read(String text, String name, Hints hints) {
    return new Ingest().read(text.getBytes(StandardCharsets.UTF_8), name, hints).toList();
  }

  /** The one report among {@code outcomes}. */
  static Report only(List<Outcome> outcomes) {
    assertThat(outcomes).singleElement().isInstanceOf(Outcome.Read.class);
    return ((Outcome.Read) outcomes.get(0)).report();
  }

  /** The sentence with which the only one of {@code outcomes} failed. */
  static String error(List<Outcome> outcomes) {
    assertThat(outcomes).singleElement().isInstanceOf(Outcome.Failed.class);
    return ((Outcome.Failed) outcomes.get(0)).error();
  }

  /** The blocks of {@code report} as "KIND: words", on one line each. */
  static List<String> blocks(Report report) {
    return report.blocks().stream()
        .map(block -> block.kind() + ": " + Paragraph.oneLine(block.span().text()))
        .toList();
  }
}
