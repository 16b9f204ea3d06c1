package org.hearsay.app.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine that answers as a test tells it. */
public final class LocalServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /** How one path answers. */
  public interface Handler {
    /** Answers {@code exchange}. */
    void answer(HttpExchange exchange) throws IOException;
  }

  /** Starts it on a free port. */
  public LocalServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  /** Answers {@code path} as {@code handler} does; gives the whole address. */
  public String on(String path, Handler handler) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            handler.answer(exchange);
          } catch (IOException gone) {
            // the client hung up, as some tests want it to
          }
        });
    return address(path);
  }

  /** Answers {@code path} with {@code body}. */
  public String page(String path, String type, String body) {
    return on(path, exchange -> send(exchange, 200, type, body.getBytes(StandardCharsets.UTF_8)));
  }

  /** Sends one whole answer. */
  public static void send(
      HttpExchange exchange, int status, String type, byte[] body, Map<String, String> headers)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  /** Sends one whole answer. */
  public static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    send(exchange, status, type, body, Map.of());
  }

  /** The address of {@code path}. */
  public String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
