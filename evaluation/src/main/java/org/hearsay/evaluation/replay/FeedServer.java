package org.hearsay.evaluation.replay;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The web of a replay: outlets, each a host of its own on this machine, with a feed of its newest
 * reports and a page for each. What has not changed is answered with 304.
 */
final class FeedServer implements AutoCloseable {
  /** How many articles a feed shows. */
  static final int WINDOW = 500;

  private static final int THREADS = 8;

  private final Played played;
  private final Phrases phrases;
  private final List<HttpServer> hosts = new ArrayList<>();
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS,
          work -> {
            Thread thread = new Thread(work, "outlet");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<Integer, Set<Integer>> served = new ConcurrentHashMap<>();
  private final Map<Integer, Integer> looked = new ConcurrentHashMap<>();
  private final AtomicLong pages = new AtomicLong();
  private final AtomicInteger overrun = new AtomicInteger();

  /**
   * @throws IOException if a host cannot listen
   */
  FeedServer(Played played, Phrases phrases, int outlets) throws IOException {
    this.played = played;
    this.phrases = phrases;
    for (int outlet = 0; outlet < outlets; outlet++) {
      hosts.add(host(outlet));
    }
  }

  private HttpServer host(int outlet) throws IOException {
    HttpServer host = HttpServer.create(new InetSocketAddress("127.0.0." + (outlet + 1), 0), 0);
    host.setExecutor(threads);
    host.createContext("/", exchange -> answer(exchange, outlet));
    host.start();
    return host;
  }

  /** The address of each outlet's feed. */
  List<String> feeds() {
    return hosts.stream().map(host -> address(host) + "/feed").toList();
  }

  /** Where the page of {@code edition} is. */
  String address(Edition edition) {
    return address(hosts.get(edition.outlet())) + Markup.path(edition.report());
  }

  /** The page of {@code edition}. */
  byte[] page(Edition edition) {
    return Markup.page(edition, phrases.outlet(edition.outlet()));
  }

  private static String address(HttpServer host) {
    InetSocketAddress at = host.getAddress();
    return "http://" + at.getAddress().getHostAddress() + ":" + at.getPort();
  }

  private void answer(HttpExchange exchange, int outlet) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.equals("/feed")) {
        feed(exchange, outlet);
      } else if (path.matches("/report/\\d{1,9}")) {
        report(exchange, outlet, Integer.parseInt(path.substring("/report/".length())));
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private void feed(HttpExchange exchange, int outlet) throws IOException {
    int count = played.count(outlet);
    int before = looked.getOrDefault(outlet, 0);
    overrun.addAndGet(Math.max(0, count - before - WINDOW));
    looked.put(outlet, count);
    String tag = "\"" + outlet + "-" + count + "\"";
    if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    send(
        exchange,
        tag,
        "application/atom+xml",
        Markup.feed(
            phrases.outlet(outlet),
            address(hosts.get(outlet)),
            played.newest(outlet, count, WINDOW)));
  }

  private void report(HttpExchange exchange, int outlet, int report) throws IOException {
    @Nullable Edition shown = played.shown(report);
    if (shown == null || shown.outlet() != outlet) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    send(exchange, "\"" + report + "-" + shown.version() + "\"", "text/html", page(shown));
    served.computeIfAbsent(report, any -> ConcurrentHashMap.newKeySet()).add(shown.version());
    pages.incrementAndGet();
  }

  private static void send(HttpExchange exchange, String tag, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.getResponseHeaders().set("ETag", tag);
    exchange
        .getResponseHeaders()
        .set(
            "Last-Modified",
            DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.now().atOffset(ZoneOffset.UTC)));
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** Which versions of a report were handed out. */
  Set<Integer> served(int report) {
    return Set.copyOf(served.getOrDefault(report, Set.of()));
  }

  /** How many pages of reports were handed out. */
  long pages() {
    return pages.get();
  }

  /** How many articles had left their feed before anybody looked at it. */
  int overrun() {
    return overrun.get();
  }

  @Override
  public void close() {
    hosts.forEach(host -> host.stop(0));
    threads.shutdownNow();
  }
}
