package org.hearsay.evaluation.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page in the Chromium of this machine, driven by the Chrome DevTools Protocol. */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chromium-headless-shell");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ObjectMapper mapper = new ObjectMapper();
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final Process process;
  private final WebSocket socket;
  private int last;

  private Chromium(Process process, String address) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Listener(heard))
            .join();
  }

  /**
   * Starts one with an empty page.
   *
   * @throws IOException if there is none on this machine, or it does not start
   */
  static Chromium start() throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory("hearsay-browser");
    Process process =
        new ProcessBuilder(
                program().toString(),
                "--headless",
                "--no-sandbox",
                "--no-first-run",
                "--disable-background-networking",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--window-size=1280,900",
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("said.log").toFile())
            .start();
    String port = port(process, profile.resolve("DevToolsActivePort"));
    URI pages = URI.create("http://127.0.0.1:" + port + "/json/list");
    for (JsonNode page : new ObjectMapper().readTree(pages.toURL())) {
      if (page.path("type").asText().equals("page")) {
        return new Chromium(process, page.path("webSocketDebuggerUrl").asText());
      }
    }
    process.destroyForcibly();
    throw new IOException("Chromium opened no page");
  }

  private static Path program() throws IOException {
    Stream<String> folders =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    return folders
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IOException("There is no Chromium in PATH for --browser"));
  }

  private static String port(Process process, Path file) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      if (Files.exists(file) && Files.size(file) > 0) {
        return Files.readAllLines(file).get(0);
      }
      Thread.sleep(100);
    }
    process.destroyForcibly();
    throw new IOException("Chromium did not start");
  }

  /** Has the browser do something, and waits until it has. */
  JsonNode send(String method, Map<String, ?> parameters) throws IOException, InterruptedException {
    int id = ++last;
    socket
        .sendText(
            mapper.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)),
            true)
        .join();
    while (true) {
      String message = heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (message == null) {
        throw new IOException("Chromium does not answer to " + method);
      }
      JsonNode answer = mapper.readTree(message);
      if (answer.path("id").asInt() == id) {
        if (answer.has("error")) {
          throw new IOException(method + ": " + answer.path("error").path("message").asText());
        }
        return answer.path("result");
      }
    }
  }

  /** What an expression of JavaScript comes to in the page. */
  JsonNode value(String expression) throws IOException, InterruptedException {
    return send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true))
        .path("result")
        .path("value");
  }

  @Override
  public void close() {
    socket.abort();
    process.destroyForcibly();
  }

  /** Puts whole messages into a queue. */
  private static final class Listener implements WebSocket.Listener {
    private final BlockingQueue<String> heard;
    private final StringBuilder message = new StringBuilder();

    Listener(BlockingQueue<String> heard) {
      this.heard = heard;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
      message.append(part);
      if (whole) {
        heard.add(message.toString());
        message.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
