package org.hearsay.evaluation.replay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Editions as the pages and feeds that outlets publish. */
final class Markup {
  private static final Instant DAY = Instant.parse("2024-08-06T00:00:00Z");
  private static final Duration LONG = Duration.ofDays(1);

  private Markup() {}

  /** The page of {@code edition}, with what outlets put around a text. */
  static byte[] page(Edition edition, String outlet) {
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
        .append(escaped(edition.headline()))
        .append(" | ")
        .append(escaped(outlet))
        .append("</title><meta property=\"og:site_name\" content=\"")
        .append(escaped(outlet))
        .append("\"><meta property=\"article:published_time\" content=\"")
        .append(moment(edition.first()))
        .append("\"></head><body><nav><a href=\"/\">Home</a> <a href=\"/feed\">Feed</a></nav>")
        .append("<article><h1>")
        .append(escaped(edition.headline()))
        .append("</h1>");
    edition
        .paragraphs()
        .forEach(paragraph -> page.append("<p>").append(escaped(paragraph)).append("</p>\n"));
    page.append("</article><footer><p>All rights reserved.</p></footer></body></html>\n");
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** An Atom feed of {@code editions}, the newest first. */
  static byte[] feed(String outlet, String address, List<Edition> editions) {
    StringBuilder feed = new StringBuilder();
    feed.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        .append("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>")
        .append(escaped(outlet))
        .append("</title><id>")
        .append(address)
        .append("/feed</id>\n");
    for (Edition edition : editions) {
      String link = address + path(edition.report());
      feed.append("<entry><title>")
          .append(escaped(edition.headline()))
          .append("</title><id>")
          .append(link)
          .append("</id><link href=\"")
          .append(link)
          .append("\"/><published>")
          .append(moment(edition.first()))
          .append("</published><updated>")
          .append(moment(edition.at()))
          .append("</updated></entry>\n");
    }
    return feed.append("</feed>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Where the page of a report is. */
  static String path(int report) {
    return "/report/" + report;
  }

  /** A moment of the day that is played; to the nanosecond, so that no two editions share it. */
  static Instant moment(double share) {
    return DAY.plusNanos((long) (LONG.toNanos() * share));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
