package org.hearsay.evaluation.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Scrolls through a page as somebody with a wheel does, and lists what kept the browser busy for
 * longer than 50 ms: the long tasks of the W3C's Long Tasks API.
 */
final class Scrolling {
  private static final int STEPS = 120;
  private static final int STEP = 600;
  private static final long PAUSE_MILLIS = 50;
  private static final long LOADING_MILLIS = 4_000;
  private static final String WATCH =
      "window.longTasks = [];"
          + "new PerformanceObserver(list => list.getEntries().forEach(task =>"
          + " longTasks.push([task.startTime, task.duration])))"
          + ".observe({type: 'longtask', buffered: true});";

  private final PrintStream out;

  Scrolling(PrintStream out) {
    this.out = out;
  }

  /** Whether the page could be opened and scrolled through; what it took is printed. */
  boolean through(String address) throws IOException, InterruptedException {
    try (Chromium chromium = Chromium.start()) {
      chromium.send("Page.enable", Map.of());
      chromium.send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
      chromium.send("Page.navigate", Map.of("url", address));
      Thread.sleep(LOADING_MILLIS);
      double loaded = chromium.value("performance.now()").asDouble();
      double height = chromium.value("document.documentElement.scrollHeight").asDouble();
      for (int i = 0; i < STEPS; i++) {
        chromium.send(
            "Input.dispatchMouseEvent",
            Map.of("type", "mouseWheel", "x", 400, "y", 400, "deltaX", 0, "deltaY", STEP));
        Thread.sleep(PAUSE_MILLIS);
      }
      double reached = chromium.value("window.scrollY").asDouble();
      print(chromium.value("window.longTasks"), loaded, height, reached);
      return reached > 0;
    }
  }

  private void print(JsonNode tasks, double loaded, double height, double reached) {
    List<Double> loading = new ArrayList<>();
    List<Double> scrolling = new ArrayList<>();
    tasks.forEach(
        task ->
            (task.get(0).asDouble() < loaded ? loading : scrolling).add(task.get(1).asDouble()));
    out.printf(
        Locale.ROOT,
        "%nIn Chromium: %,.0f pixels high, scrolled to %,.0f in %d turns of the wheel.%n",
        height,
        reached,
        STEPS);
    out.printf(
        "Long tasks while it loaded: %s; while it scrolled: %s.%n", told(loading), told(scrolling));
  }

  private static String told(List<Double> millis) {
    return millis.isEmpty()
        ? "none"
        : String.format(
            Locale.ROOT, "%d, the longest %.0f ms", millis.size(), Collections.max(millis));
  }
}
