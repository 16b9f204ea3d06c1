package org.hearsay.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hearsay.app.FakeDesk;
import org.hearsay.app.serve.Api;
import org.hearsay.app.serve.Desk;
import org.hearsay.app.serve.Incoming;
import org.hearsay.app.serve.Ledgers;
import org.hearsay.app.serve.Token;
import org.jspecify.annotations.Nullable;

/** A server of a story, on a free port, and a client that asks it. */
final class Served implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int UNLIMITED = 1_000_000;

  /** What writing needs where a story is served so that it may grow. */
  static final String TOKEN = "a-token-for-tests-only";

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final Ledgers ledgers;
  private final Desk desk;
  private final Server server;
  private final String address;

  private Served(String location, boolean own, @Nullable Token token, List<String> origins) {
    this(location, own, token, origins, List.of());
  }

  private Served(
      String location,
      boolean own,
      @Nullable Token token,
      List<String> origins,
      List<String> framers) {
    // An hour: what is sent to the server is seen because it was sent there, or not at all.
    ledgers = new Ledgers(location, Duration.ofSeconds(30), Duration.ofHours(1));
    desk = FakeDesk.at(location);
    server =
        new Server(
            new Server.Settings("127.0.0.1", 0, List.of(), origins, framers, UNLIMITED),
            new Api(ledgers, new Api.Settings("test", own)),
            new Incoming(desk, token, own),
            log::add);
    address = server.start().replaceFirst("/$", "");
  }

  /** Serves {@code story} from a ledger in {@code folder}. */
  static Served of(Story story, Path folder) {
    String location = folder.resolve("served.db").toString();
    story.into(location);
    return new Served(location, true, null, List.of());
  }

  /** Serves it so that pages of those sites may show views of it in a frame. */
  static Served framedBy(Story story, Path folder, String... framers) {
    String location = folder.resolve("served.db").toString();
    story.into(location);
    return new Served(location, true, null, List.of(), List.of(framers));
  }

  /** Serves it so that who knows the token may add to it. */
  static Served growing(Story story, Path folder) {
    String location = folder.resolve("served.db").toString();
    story.into(location);
    return new Served(location, true, new Token(TOKEN), List.of());
  }

  /** Serves it as to other machines, with what is added to whose scripts may read. */
  static Served toOthers(Story story, Path folder, String... origins) {
    String location = folder.resolve("served.db").toString();
    story.into(location);
    return new Served(location, false, new Token(TOKEN), List.of(origins));
  }

  /** What was written to the log so far. */
  List<String> log() {
    return log;
  }

  /** Scheme, host and port. */
  String address() {
    return address;
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  JsonNode json(String path) {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " is answered with " + answer.statusCode() + answer.body());
    }
    return json(answer);
  }

  static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  @Override
  public void close() {
    server.close();
    desk.close();
    ledgers.close();
  }
}
