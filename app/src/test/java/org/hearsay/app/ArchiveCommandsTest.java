package org.hearsay.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web archives from a file into a ledger. */
class ArchiveCommandsTest {
  @TempDir Path folder;

  @Test
  void thePagesOfAnArchiveAreRecordedAsOfWhenTheyWereFetched() throws IOException {
    write("crawl.warc.gz", gzip(page("1", "bridge")), gzip(page("2", "ferry")));

    CommandRun.Ended run = hearsay("ingest", "crawl.warc.gz");

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(run.err()).contains("2 reports new");
    String id =
        hearsay("claims", "--json").lines().get(0).replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1");
    assertThat(hearsay("evidence", id).err())
        .startsWith("https://herald.example/")
        .contains("fetched 2024-05-06T07:08:09Z");
  }

  @Test
  void anArchiveThatBreaksOffGivesWhatIsBefore() throws IOException {
    byte[] second = gzip(page("2", "ferry"));
    write("cut.warc.gz", gzip(page("1", "bridge")), Arrays.copyOf(second, second.length / 2));
    Files.writeString(folder.resolve("z.txt"), "The road is closed, the mayor said.");

    CommandRun.Ended run = hearsay("ingest", ".", "--failures", "../failed.jsonl");

    assertThat(run.exit()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.err()).contains("2 reports new").contains("breaks off in record 2");
    assertThat(hearsay("doctor").out()).contains("whole");
  }

  @Test
  void aBombCostsItselfAlone() throws IOException {
    byte[] bomb = gzip(record("2", "x".repeat(30_000_000)));
    write("bomb.warc.gz", gzip(page("1", "bridge")), bomb, gzip(page("3", "ferry")));

    CommandRun.Ended run = hearsay("ingest", "bomb.warc.gz");

    assertThat(run.exit()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.err()).contains("larger than 20 MB").contains("2 reports new");
    assertThat(hearsay("doctor").out()).contains("whole");
  }

  @Test
  void anArticleOfFiftyMegabytesCostsItselfAlone() throws IOException {
    String article = "{\"body\": \"%s\", \"url\": \"https://herald.example/9\"}\n";
    Files.writeString(
        folder.resolve("a.jsonl"),
        article.formatted("The road is closed. ".repeat(2_500_000))
            + article.formatted("The ferry runs again, the mayor said."));
    Files.writeString(folder.resolve("big.txt"), "The road is closed. ".repeat(2_500_000));

    CommandRun.Ended run = hearsay("ingest", "a.jsonl", "big.txt");

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.err())
        .contains("1 report new")
        .contains("2 failed")
        .contains("line 1: larger than 20 MB")
        .contains("big.txt is larger than 20 MB");
    assertThat(hearsay("doctor").out()).contains("whole");
  }

  private CommandRun.Ended hearsay(String... arguments) {
    return new CommandRun(folder).hearsay(arguments);
  }

  private void write(String name, byte[]... parts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    Files.write(folder.resolve(name), all.toByteArray());
  }

  private static byte[] page(String page, String word) {
    return record(
        page,
        "<html><body><article><h1>News</h1><p>The %s in Tavo is closed to all, the mayor said.</p>"
                .formatted(word)
            + "</article></body></html>");
  }

  private static byte[] record(String page, String html) {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(html.length(), html);
    return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2024-05-06T07:08:09Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
            + page
            + ">\r\nWARC-Target-URI: https://herald.example/"
            + page
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + http.length()
            + "\r\n\r\n"
            + http
            + "\r\n\r\n")
        .getBytes(UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
