package org.hearsay.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WebArchiveTest {
  private static final int MOST = 10_000;

  @Test
  void pagesOfAPlainArchiveAreRead() {
    byte[] archive =
        join(info(), answer("1", "text/html", "Rain"), answer("2", "text/html", "Sun"));

    List<WebArchive.Item> items = items(archive);

    assertThat(items).hasSize(2).allMatch(WebPage.class::isInstance);
    WebPage page = (WebPage) items.get(0);
    assertThat(new String(page.bytes(), UTF_8)).isEqualTo("Rain");
    assertThat(page.address()).isEqualTo("https://herald.example/1");
    assertThat(page.fetchedAt()).isEqualTo(Instant.parse("2024-05-06T07:08:09Z"));
    assertThat(page.mediaType()).isEqualTo("text/html");
    assertThat(page.name()).isEqualTo("a.warc:2");
  }

  @Test
  void pagesOfAnArchiveInGzipAreRead() throws IOException {
    byte[] archive =
        join(
            gzip(info()),
            gzip(answer("1", "text/html", "Rain")),
            gzip(answer("2", "text/plain", "Sun")));

    assertThat(texts(items(archive))).containsExactly("Rain", "Sun");
  }

  @Test
  void anAnswerInGzipIsUnpacked() throws IOException {
    byte[] packed = gzip("Rain".getBytes(UTF_8));
    byte[] head =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: "
                + packed.length
                + "\r\n\r\n")
            .getBytes(UTF_8);

    assertThat(
            texts(
                items(
                    record(
                        "response",
                        "1",
                        "application/http; msgtype=response",
                        join(head, packed)))))
        .containsExactly("Rain");
  }

  @Test
  void anAnswerInChunksIsJoined() {
    byte[] body =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nRa\r\n2\r\nin\r\n0\r\n\r\n"
            .getBytes(UTF_8);

    assertThat(texts(items(record("response", "1", "application/http; msgtype=response", body))))
        .containsExactly("Rain");
  }

  @Test
  void resourcesAndConversionsAreReadWhereTheyAreTexts() {
    byte[] archive =
        join(
            record("resource", "1", "text/html", "Rain".getBytes(UTF_8)),
            record("conversion", "2", "text/plain", "Sun".getBytes(UTF_8)),
            record("resource", "3", "image/png", new byte[9]));

    assertThat(texts(items(archive))).containsExactly("Rain", "Sun");
  }

  @Test
  void whatIsNoPageIsCountedByItsKind() {
    WebArchive archive =
        open(
            join(
                info(),
                record(
                    "request",
                    "1",
                    "application/http; msgtype=request",
                    "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8)),
                answer("1", "image/png", "x"),
                record(
                    "response",
                    "2",
                    "application/http; msgtype=response",
                    "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(UTF_8)),
                answer("3", "text/html", "Rain")));

    List<WebArchive.Item> items = new ArrayList<>();
    archive.forEachRemaining(items::add);

    assertThat(texts(items)).containsExactly("Rain");
    assertThat(archive.passedOver())
        .containsOnly(
            java.util.Map.entry("warcinfo", 1),
            java.util.Map.entry("request", 1),
            java.util.Map.entry("image/png", 1),
            java.util.Map.entry("answer 404", 1));
  }

  @Test
  void anArchiveThatBreaksOffGivesWhatIsBeforeAndSaysSo() throws IOException {
    byte[] plain = join(answer("1", "text/html", "Rain"), answer("2", "text/html", "Sun"));
    byte[] packed =
        join(gzip(answer("1", "text/html", "Rain")), gzip(answer("2", "text/html", "Sun")));

    for (byte[] whole : List.of(plain, packed)) {
      List<WebArchive.Item> items = items(Arrays.copyOf(whole, whole.length - 12));

      assertThat(items).hasSize(2);
      assertThat(texts(items.subList(0, 1))).containsExactly("Rain");
      assertThat(((WebArchive.Broken) items.get(1)).failure().error())
          .contains("a.warc", "breaks off in record 2", "what is before it was read");
    }
  }

  @Property(tries = 200)
  void cutAnywhereItEndsAndGivesWhatIsBefore(
      @ForAll boolean packed, @ForAll @IntRange(min = 0, max = 2000) int at) throws IOException {
    byte[] one = answer("1", "text/html", "Rain ".repeat(20));
    byte[] two = answer("2", "text/html", "Sun ".repeat(20));
    byte[] first = packed ? gzip(one) : one;
    byte[] whole = packed ? join(first, gzip(two)) : join(first, two);
    int cut = Math.min(at, whole.length);

    List<WebArchive.Item> items = items(Arrays.copyOf(whole, cut));

    assertThat(items).hasSizeLessThanOrEqualTo(3);
    if (cut >= first.length) {
      assertThat(items.get(0)).isInstanceOf(WebPage.class);
    }
    if (cut == whole.length) {
      assertThat(items).hasSize(2).allMatch(WebPage.class::isInstance);
    }
  }

  @Property(tries = 200)
  void aChangedByteNeverStopsTheProgram(
      @ForAll @IntRange(min = 0, max = 900) int at, @ForAll byte value) {
    byte[] whole =
        join(answer("1", "text/html", "Rain ".repeat(20)), answer("2", "text/html", "Sun"));
    whole[at % whole.length] = value;

    assertThat(items(whole)).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void aPageThatUnfoldsEndlesslyIsPassedOverAndTheNextIsRead() throws IOException {
    byte[] bomb = gzip(answer("1", "text/html", "x".repeat(50_000_000)));
    byte[] inner = gzip(new byte[50_000_000]);
    byte[] head =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: "
                + inner.length
                + "\r\n\r\n")
            .getBytes(UTF_8);
    byte[] nested =
        gzip(record("response", "2", "application/http; msgtype=response", join(head, inner)));

    List<WebArchive.Item> items = items(join(bomb, nested, gzip(answer("3", "text/html", "Rain"))));

    assertThat(items).hasSize(3);
    for (WebArchive.Item item : items.subList(0, 2)) {
      assertThat(((WebArchive.Broken) item).failure().error()).contains("is larger than");
    }
    assertThat(texts(items.subList(2, 3))).containsExactly("Rain");
  }

  @Test
  void aDamagedPageDoesNotCostTheNext() {
    byte[] damaged =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\nnot gzip"
            .getBytes(UTF_8);
    byte[] odd =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\nxx"
            .getBytes(UTF_8);

    List<WebArchive.Item> items =
        items(
            join(
                record("response", "1", "application/http; msgtype=response", damaged),
                record("response", "2", "application/http; msgtype=response", odd),
                record(
                    "response",
                    "3",
                    "application/http; msgtype=response",
                    "no http".getBytes(UTF_8)),
                answer("4", "text/html", "Rain")));

    assertThat(items).hasSize(4);
    assertThat(items.subList(0, 3)).allMatch(WebArchive.Broken.class::isInstance);
    assertThat(((WebArchive.Broken) items.get(1)).failure().error()).contains("packed as br");
    assertThat(texts(items.subList(3, 4))).containsExactly("Rain");
  }

  @Test
  void anArchiveIsToldByItsFirstBytes() throws IOException {
    assertThat(isOne(info())).isTrue();
    assertThat(isOne(gzip(info()))).isTrue();
    assertThat(isOne(gzip("<html>".getBytes(UTF_8)))).isFalse();
    assertThat(isOne("<html>".getBytes(UTF_8))).isFalse();
    assertThat(isOne(new byte[0])).isFalse();
  }

  private static boolean isOne(byte[] bytes) throws IOException {
    PushbackInputStream in =
        new PushbackInputStream(new ByteArrayInputStream(bytes), WebArchive.HEAD);
    boolean is = WebArchive.isOne(in);
    assertThat(in.readAllBytes()).isEqualTo(bytes);
    return is;
  }

  private static WebArchive open(byte[] archive) {
    return WebArchive.read(new ByteArrayInputStream(archive), "a.warc", MOST);
  }

  private static List<WebArchive.Item> items(byte[] archive) {
    List<WebArchive.Item> items = new ArrayList<>();
    open(archive).forEachRemaining(items::add);
    return items;
  }

  private static List<String> texts(List<WebArchive.Item> items) {
    return items.stream().map(item -> new String(((WebPage) item).bytes(), UTF_8)).toList();
  }

  private static byte[] info() {
    return ("WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Date: 2024-05-06T07:08:09Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
            + "Content-Type: application/warc-fields\r\nContent-Length: 0\r\n\r\n\r\n\r\n")
        .getBytes(UTF_8);
  }

  static byte[] answer(String page, String type, String text) {
    byte[] body = text.getBytes(UTF_8);
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(type, body.length);
    return record(
        "response", page, "application/http; msgtype=response", join(head.getBytes(UTF_8), body));
  }

  private static byte[] record(String kind, String page, String type, byte[] block) {
    String head =
        ("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Date: 2024-05-06T07:08:09Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000%s>\r\n"
                + "WARC-Target-URI: https://herald.example/%s\r\n"
                + "Content-Type: %s\r\nContent-Length: %d\r\n\r\n")
            .formatted(kind, page, page, type, block.length);
    return join(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }
}
