package org.hearsay.evaluation.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Addresses of pages and of the API, as visitors come upon them: by the links of the pages that
 * they read. All kinds of page are drawn alike often, whatever the number of their addresses.
 */
final class Addresses {
  private static final int KEPT = 200;

  private final SplittableRandom random;
  private final Map<String, List<String>> byKind = new LinkedHashMap<>();

  Addresses(long seed) {
    this.random = new SplittableRandom(seed);
    keep("/");
    keep("/api/v1");
    keep("/health");
    keep("/metrics");
  }

  /** One to be read next. */
  synchronized String drawn() {
    List<List<String>> kinds = List.copyOf(byKind.values());
    List<String> some = kinds.get(random.nextInt(kinds.size()));
    return some.get(random.nextInt(some.size()));
  }

  /** How many kinds of address are known. */
  synchronized int kinds() {
    return byKind.size();
  }

  /** Keeps where the page at {@code address} leads to. */
  synchronized void learn(String address, String html) {
    for (Element link : Jsoup.parse(html, "http://here" + address).select("a[href]")) {
      String target = link.absUrl("href");
      if (target.startsWith("http://here/")) {
        keep(target.substring("http://here".length()).replaceFirst("#.*$", ""));
      }
    }
  }

  private void keep(String address) {
    List<String> some = byKind.computeIfAbsent(kind(address), any -> new ArrayList<>());
    if (some.contains(address)) {
      return;
    }
    if (some.size() < KEPT) {
      some.add(address);
    } else {
      some.set(random.nextInt(KEPT), address);
    }
  }

  /** The path with {@code *} for what names one claim or report. */
  static String kind(String address) {
    return address.replaceFirst("\\?.*$", "").replaceAll("/[0-9a-f]{16}[\\w-]*", "/*");
  }
}
