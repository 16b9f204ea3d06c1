package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.hearsay.text.Block;
import org.hearsay.text.Media;
import org.hearsay.text.Report;
import org.hearsay.text.Span;

@Label("Whatever the input")
class IngestPropertyTest {

  private static final String[] NAMES = {"a.txt", "a.html", "a.jsonl", "a.json", "a"};

  @Property(tries = 300)
  @Label("bytes end as outcomes, never as an exception")
  void bytesEndAsOutcomes(@ForAll @Size(max = 400) byte[] bytes, @ForAll("names") String name) {
    assertThat(new Ingest().read(bytes, name, Hints.NONE).toList()).isNotEmpty();
  }

  @Property(tries = 500)
  @Label("blocks stand in order, apart from each other, and say what stands there")
  void blocksAreEvidence(@ForAll("texts") String text, @ForAll("names") String name) {
    for (Outcome outcome : read(text, name)) {
      if (outcome instanceof Outcome.Read read) {
        check(read.report());
      }
    }
  }

  @Property(tries = 100)
  @Label("the same bytes give the same reports")
  void sameBytesGiveTheSame(@ForAll("texts") String text, @ForAll("names") String name) {
    assertThat(read(text, name)).isEqualTo(read(text, name));
  }

  @Property(tries = 300)
  @Label("a plain text is kept as it is")
  void plainTextIsKept(@ForAll("texts") String text) {
    for (Outcome outcome : read("Karsa " + text, "a.txt")) {
      if (outcome instanceof Outcome.Read read
          && Format.of(bytes("Karsa " + text), "a.txt") == Format.TEXT) {
        assertThat(read.report().text()).isEqualTo("Karsa " + text);
      }
    }
  }

  @Property(tries = 300)
  @Label("every letter of a plain text stands in a block")
  void noLetterIsLost(@ForAll("texts") String text) {
    for (Outcome outcome : read("Karsa " + text, "a.txt")) {
      if (outcome instanceof Outcome.Read read) {
        assertThat(lettersOutside(read.report())).isZero();
      }
    }
  }

  @Property(tries = 200)
  @Label("a failure is one sentence with something to do")
  void failuresAreSentences(@ForAll("texts") String text, @ForAll("names") String name) {
    for (Outcome outcome : read(text, name)) {
      if (outcome instanceof Outcome.Failed failed) {
        assertThat(failed.error()).contains(";").doesNotContain("\n").doesNotContain("Exception");
      }
    }
  }

  private static void check(Report report) {
    int end = 0;
    for (Block block : report.blocks()) {
      checkSpan(report, block.span());
      assertThat(block.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(block.span().isEmpty()).isFalse();
      end = block.span().end();
    }
    for (Media media : report.media()) {
      checkSpan(report, media.span());
    }
  }

  private static void checkSpan(Report report, Span span) {
    assertThat(report.text().substring(span.begin(), span.end())).isEqualTo(span.text());
  }

  private static long lettersOutside(Report report) {
    StringBuilder rest = new StringBuilder(report.text());
    for (Block block : report.blocks()) {
      for (int i = block.span().begin(); i < block.span().end(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    return rest.chars().filter(Character::isLetterOrDigit).count();
  }

  private static List<Outcome> read(String text, String name) {
    return new Ingest().read(bytes(text), name, Hints.NONE).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(NAMES);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Shells fell on Karsa",
            "the mayor said.",
            "The army",
            "By Jane Doe",
            "(Jane Doe/AFP)",
            "KARSA, May 3 (Reuters) - ",
            "Photo: ",
            "Author: ",
            "is the editor of",
            "@doe",
            "2024",
            "13 August 2024",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            " ",
            "\u00A0",
            "\u2028",
            "\t",
            "🚀",
            "👩‍🚒",
            "e\u0301",
            "مرحبا",
            "\u202E",
            "שלום",
            ".",
            "…",
            "”",
            "(",
            "[",
            "/",
            "—",
            "- ",
            "©",
            "Read more:",
            "___",
            "<p>",
            "</p>",
            "<div class=\"byline\">",
            "<h1>",
            "<figcaption>",
            "</figure>",
            "<br>",
            "<!--",
            "<script>",
            "&amp;",
            "{",
            "}",
            "\"",
            "\"body\": ",
            "\"title\": ",
            ",",
            ":",
            "[{",
            "\\u0000",
            "\\",
            "null",
            "\"date\": \"2024-08-13\"",
            "\u200B",
            "\uFEFF",
            "Karsa, Sudan – ",
            "\uD83D\uDE80")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
