package org.hearsay.evaluation.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.hearsay.evaluation.replay.Program;

/** The shipped program while it serves a ledger, and what it answers. */
final class Served implements AutoCloseable {
  private static final int PATIENCE = 600;
  private static final long PAUSE_MILLIS = 200;
  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/static/[\\w.-]+)\"");

  private final ObjectMapper mapper = new ObjectMapper();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Program program;
  private final String address;

  private Served(Program program, String address) {
    this.program = program;
    this.address = address;
  }

  /**
   * An answer.
   *
   * @param status of HTTP
   * @param nanos from the asking to the last byte
   * @param sent bytes as they were sent
   * @param text the body
   * @param bytes the body's bytes, unpacked
   */
  record Answer(int status, long nanos, int sent, String text, int bytes) {}

  /** Starts it and waits until it answers. */
  static Served of(Path jar, Path folder, String ledger) throws IOException, InterruptedException {
    Program program =
        Program.start(
            jar,
            folder,
            "serve",
            List.of("serve", "--ledger", ledger, "--port", "0", "--rate", "100000"));
    for (int i = 0; i < PATIENCE && program.isRunning(); i++) {
      String address = program.firstLine();
      if (address.startsWith("http")) {
        return new Served(program, address.strip().replaceFirst("/$", ""));
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    throw new IOException("The server does not answer: " + program.lastWords());
  }

  String address() {
    return address;
  }

  /** Asks for a path, packed as a browser does. */
  Answer get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Accept-Encoding", "gzip")
            .build();
    long began = System.nanoTime();
    HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    long nanos = System.nanoTime() - began;
    byte[] sent = response.body();
    boolean packed = response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
    byte[] body = packed ? unpacked(sent) : sent;
    return new Answer(
        response.statusCode(),
        nanos,
        sent.length,
        new String(body, StandardCharsets.UTF_8),
        body.length);
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }

  /** What the API gives at a path. */
  JsonNode json(String path) throws IOException, InterruptedException {
    try {
      return mapper.readTree(get("/api/v1" + path).text());
    } catch (JsonProcessingException broken) {
      throw new IOException(path + " gave no JSON", broken);
    }
  }

  /** How many bytes the style, scripts and pictures of the pages have, as sent. */
  long assets() throws IOException, InterruptedException {
    Set<String> assets = new TreeSet<>();
    for (String page : new String[] {"/", "/map", "/figures", "/read"}) {
      Matcher links = ASSET.matcher(get(page).text());
      while (links.find()) {
        assets.add(links.group(1));
      }
    }
    long bytes = 0;
    for (String asset : assets) {
      bytes += get(asset).sent();
    }
    return bytes;
  }

  @Override
  public void close() {
    program.close();
  }
}
