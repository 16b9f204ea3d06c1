package org.hearsay.evaluation.replay;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Reads pages at an even pace, whether or not the answers keep up: what waits for its turn counts
 * from when it was due.
 */
final class Visitors implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int THREADS = 32;

  private final URI server;
  private final Addresses addresses;
  private final Visits visits = new Visits();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final ScheduledExecutorService turns = Executors.newScheduledThreadPool(THREADS);

  Visitors(URI server, Addresses addresses) {
    this.server = server;
    this.addresses = addresses;
  }

  /** Lets them read {@code perSecond} pages a second until they are closed. */
  void start(int perSecond) {
    long apart = TimeUnit.SECONDS.toNanos(1) / perSecond;
    turns.scheduleAtFixedRate(
        () -> {
          long due = System.nanoTime();
          turns.execute(() -> visit(due));
        },
        0,
        apart,
        TimeUnit.NANOSECONDS);
  }

  /** What came of it so far. */
  Visits visits() {
    return visits;
  }

  private void visit(long due) {
    String address = addresses.drawn();
    String problem = problem(address);
    if (!turns.isShutdown()) {
      visits.add(new Visits.Visit(address, due, System.nanoTime(), problem));
    }
  }

  private String problem(String address) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(server.resolve(address)).timeout(PATIENCE).build();
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      String type = answer.headers().firstValue("Content-Type").orElse("");
      String body = new String(answer.body(), StandardCharsets.UTF_8);
      if (answer.statusCode() != 200) {
        return answer.statusCode() + " " + body.lines().findFirst().orElse("");
      }
      if (type.startsWith("text/html")) {
        addresses.learn(address, body);
      }
      return "";
    } catch (IOException | IllegalArgumentException failed) {
      return String.valueOf(failed);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return "ended";
    }
  }

  /** Lets answers come that are due, and ends. */
  @Override
  public void close() {
    turns.shutdownNow();
  }
}
