package org.hearsay.flink;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/** The folder that is read: the sample digests, and what an order of reports shows in. */
final class Folder {
  private Folder() {}

  /** Fills {@code folder}. */
  static void fill(Path folder) throws IOException {
    Files.writeString(folder.resolve("digests.jsonl"), digests());
    Files.createDirectories(folder.resolve("more/.hidden"));
    Files.writeString(folder.resolve("more/.hidden/no.txt"), "Nobody reads this, he said.");
    Files.writeString(
        folder.resolve("more/early.jsonl"),
        article("Three bridges are closed", "1") + "{\"title\": \"No body\"}\n");
    Files.writeString(
        folder.resolve("more/late.jsonl"),
        article("Four bridges are closed", "1")
            + article("Four bridges are closed", "1")
            + article("Five bridges are closed", "1"));
    Files.writeString(folder.resolve("more/note.txt"), "The road is open, the mayor said.");
    Files.write(folder.resolve("more/crawl.warc.gz"), archive());
  }

  /** The sample digests, a line of JSON each. */
  static String digests() throws IOException {
    try (InputStream digests =
        Folder.class.getResourceAsStream("/org/hearsay/app/sample/digests.jsonl")) {
      return new String(Objects.requireNonNull(digests).readAllBytes(), UTF_8);
    }
  }

  /** An article as a line of JSON. */
  static String article(String words, String page) {
    return "{\"outlet\": \"Herald\", \"date\": \"2024-08-09\", \"url\": \"https://herald.example/%s\", \"title\": \"%s\", \"body\": \"%s in Tavo, the mayor said. He added that 40 people had left.\"}%n"
        .formatted(page, words, words);
  }

  /** Two pages in an archive. */
  static byte[] archive() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(gzip(page("2", "text/html", "The ferry runs again", UTF_8)));
    all.writeBytes(
        gzip(
            page(
                "3",
                "text/html; charset=windows-1251",
                "“The ferry” is closed",
                Charset.forName("windows-1251"))));
    return all.toByteArray();
  }

  private static byte[] page(String number, String type, String words, Charset charset) {
    byte[] html = html(words, charset);
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(type, html.length);
    String head =
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2024-08-09T07:08:09Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000%s>\r\n"
                + "WARC-Target-URI: https://herald.example/%s\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n")
            .formatted(number, number, http.length() + html.length);
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes((head + http).getBytes(UTF_8));
    record.writeBytes(html);
    record.writeBytes("\r\n\r\n".getBytes(UTF_8));
    return record.toByteArray();
  }

  /** A page that says {@code words}. */
  static byte[] html(String words, Charset charset) {
    return "<html><body><article><h1>News</h1><p>%s in Tavo, the mayor said on Friday.</p></article></body></html>"
        .formatted(words)
        .getBytes(charset);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
