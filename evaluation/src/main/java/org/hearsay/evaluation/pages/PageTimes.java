package org.hearsay.evaluation.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long a kind of page took each time, and how heavy it was. */
final class PageTimes {
  private static final double NANOS_A_MILLI = 1e6;
  private static final double BYTES_A_KILOBYTE = 1000;
  private static final int OK = 200;

  private final List<Long> nanos = new ArrayList<>();
  private int sent;
  private int bytes;
  private int failures;

  void add(Served.Answer answer) {
    nanos.add(answer.nanos());
    sent = Math.max(sent, answer.sent());
    bytes = Math.max(bytes, answer.bytes());
    failures += answer.status() == OK ? 0 : 1;
  }

  /** How many answers were no page. */
  int failures() {
    return failures;
  }

  /** A row of the table; sizes are those of the heaviest. */
  String row(String name) {
    String told = failures == 0 ? name : name + " (" + failures + " failed)";
    return String.format(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %.0f | %.0f | %.0f |",
        told,
        millis(50),
        millis(95),
        millis(100),
        sent / BYTES_A_KILOBYTE,
        bytes / BYTES_A_KILOBYTE);
  }

  /** Milliseconds that {@code percent} of the times stayed within, by nearest rank. */
  double millis(int percent) {
    List<Long> sorted = nanos.stream().sorted().toList();
    int at = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
    return sorted.get(Math.max(0, at)) / NANOS_A_MILLI;
  }
}
