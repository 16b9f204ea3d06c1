package org.hearsay.ingest;

import org.hearsay.text.Report;
import org.jsoup.Jsoup;

/** A web page as a report. */
final class Page {

  private Page() {}

  /** The report on the page in {@code bytes}. */
  static Report read(byte[] bytes, String name, Hints hints) throws Unreadable {
    String text = text(Decoder.text(bytes, name));
    Report report = Assembly.report(text, Known.of(hints));
    if (report.blocks().isEmpty()) {
      throw new Unreadable(name + " holds no article text; save the article itself as text");
    }
    return report;
  }

  /** The words of {@code markup}, paragraphs apart by an empty line. */
  static String text(String markup) {
    return Jsoup.parse(markup).wholeText().strip();
  }
}
