package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.text.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bytes")
class DecoderTest {

  private static final String WORDS = "The café was shelled, the mayor said.";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Test
  void inUtf8MayBeginWithAByteOrderMark() {
    assertThat(text("\uFEFF" + WORDS, StandardCharsets.UTF_8)).isEqualTo(WORDS);
    assertThat(text(WORDS, StandardCharsets.UTF_8)).isEqualTo(WORDS);
  }

  @Test
  void inUtf16AreReadByTheirByteOrderMark() {
    assertThat(text("\uFEFF" + WORDS, StandardCharsets.UTF_16BE)).isEqualTo(WORDS);
    assertThat(text("\uFEFF" + WORDS, StandardCharsets.UTF_16LE)).isEqualTo(WORDS);
  }

  @Test
  void inAnotherCharacterSetFailWithTheByteAndAWayOut() {
    assertThat(Reports.error(read(WORDS.getBytes(WINDOWS), "a.txt")))
        .isEqualTo(
            "a.txt is not UTF-8 text: byte 8 (0xE9) cannot be read; convert it to UTF-8, for"
                + " example with iconv -f windows-1252 -t utf-8");
  }

  @Test
  void ofAPageAreReadInTheCharacterSetThatItDeclares() {
    String page = "<html><head><meta charset=iso-8859-1></head><p>" + WORDS + "</p></html>";
    Report report = Reports.only(read(page.getBytes(WINDOWS), "a.html"));
    assertThat(report.text()).isEqualTo(WORDS);
  }

  @Test
  void ofAPageThatAreUtf8AreReadSoWhateverItDeclares() {
    String page = "<html><head><meta charset=iso-8859-1></head><p>" + WORDS + "</p></html>";
    Report report = Reports.only(read(page.getBytes(StandardCharsets.UTF_8), "a.html"));
    assertThat(report.text()).isEqualTo(WORDS);
  }

  @Test
  void thatAreNoTextFail() {
    assertThat(Reports.error(read(new byte[] {'P', 'K', 3, 4, 0, 0}, "a.zip")))
        .isEqualTo("a.zip is not text but a binary file; give a text, a page or JSON Lines");
  }

  @Test
  void thatAreNoneOrBlankFail() {
    assertThat(Reports.error(read(new byte[0], "a.txt")))
        .isEqualTo("a.txt is empty; give a file that holds a report");
    assertThat(Reports.error(read(" \r\n\t\u00A0\n".getBytes(StandardCharsets.UTF_8), "a.txt")))
        .isEqualTo("a.txt holds no words; give a file that holds a report");
  }

  @Test
  void thatEndWithinACharacterFail() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("Karsa ".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xC3);
    assertThat(Reports.error(read(bytes.toByteArray(), "a.txt"))).contains("byte 7 (0xC3)");
  }

  private static String text(String words, Charset charset) {
    return Reports.only(read(words.getBytes(charset), "a.txt")).text();
  }

  private static List<Outcome> read(byte[] bytes, String name) {
    return new Ingest().read(bytes, name, Hints.NONE).toList();
  }
}
