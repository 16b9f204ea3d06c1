package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Entity;
import org.hearsay.claim.Reading;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.junit.jupiter.api.Test;

/** What holds for any model: the one here answers nonsense. */
class ReaderTest {
  private final Reader reader = new Reader(new ArbitraryModel(), Texts.pieces());

  @Property(tries = 300)
  void everySpanIsWhatStandsInTheText(@ForAll("texts") String text) {
    assertThat(spans(reader.read(Texts.report(text))))
        .allSatisfy(
            span -> assertThat(span.text()).isEqualTo(text.substring(span.begin(), span.end())));
  }

  @Property(tries = 100)
  void sentencesAndTheirTokensStandInOrderAndApart(@ForAll("texts") String text) {
    Reading reading = reader.read(Texts.report(text));

    assertApart(reading.sentences().stream().map(Sentence::span).toList());
    assertApart(
        reading.sentences().stream().flatMap(s -> s.tokens().stream()).map(Token::span).toList());
    assertApart(reading.entities().stream().map(Entity::span).toList());
  }

  @Property(tries = 100)
  void everySentenceIsATree(@ForAll("texts") String text) {
    for (Sentence sentence : reader.read(Texts.report(text)).sentences()) {
      assertThat(sentence.tokens().stream().filter(token -> token.head() < 0)).hasSize(1);
      assertThat(sentence.tokens())
          .allSatisfy(token -> assertThat(token.head()).isBetween(-1, sentence.tokens().size()));
    }
  }

  @Property(tries = 100)
  void theContentOfAnInnerAttributionIsASmallerPart(@ForAll("texts") String text) {
    reader.read(Texts.report(text)).attributions().forEach(ReaderTest::assertInnerIsSmaller);
  }

  @Property(tries = 50)
  void theSameTextReadsTheSame(@ForAll("texts") String text) {
    Report report = Texts.report(text);

    assertThat(reader.read(report)).isEqualTo(reader.read(report));
  }

  @Test
  void readingOnManyThreadsGivesWhatOneThreadGives() {
    List<Report> reports =
        IntStream.range(0, 40)
            .mapToObj(i -> Texts.report("Report " + i + " said it. ".repeat(i)))
            .toList();

    assertThat(reports.parallelStream().map(reader::read).toList())
        .isEqualTo(reports.stream().map(reader::read).toList());
  }

  @Test
  void aParagraphReadsTheSameInAnyReport() {
    String paragraph = "The mayor said the bridge had been hit twice, and blamed the army.";
    Sentence alone = reader.read(Texts.report(paragraph)).sentences().get(0);
    Sentence among = reader.read(Texts.report(paragraph + "\nMore was said.")).sentences().get(0);

    assertThat(among).isEqualTo(alone);
  }

  @Test
  void nothingInACaptionIsAttributed() {
    String text = "Soldiers said to be at the front. ".repeat(20);

    assertThat(reader.read(Texts.report(text, BlockKind.PARAGRAPH)).attributions()).isNotEmpty();
    assertThat(reader.read(Texts.report(text, BlockKind.CAPTION)).attributions()).isEmpty();
    assertThat(reader.read(Texts.report(text, BlockKind.CAPTION)).sentences()).isNotEmpty();
  }

  @Test
  void anEmptyReportHasNothing() {
    Reading reading = reader.read(Texts.report(""));

    assertThat(reading.sentences()).isEmpty();
    assertThat(reading.attributions()).isEmpty();
    assertThat(reading.entities()).isEmpty();
  }

  @Test
  void aTextOfOneEndlessWordIsRead() {
    assertThat(reader.read(Texts.report("x".repeat(100_000))).sentences()).hasSize(1);
    assertThat(reader.read(Texts.report("x-".repeat(50_000))).sentences()).isNotEmpty();
    assertThat(reader.read(Texts.report("漢".repeat(50_000) + ".".repeat(5_000))).sentences())
        .isNotEmpty();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "\uD83D\uDE80",
            "\uD83D",
            "\uDE80",
            "e\u0301",
            "\u0301",
            "\u202Eשלום\u202C",
            "مرحبا",
            "\r\n",
            "\u00A0",
            "\u2028",
            "\u200D",
            "\uFEFF",
            "\0",
            "漢字",
            "ﬁ",
            "İ",
            "ß");
    Arbitrary<String> plain =
        Arbitraries.of(
            " ",
            " ",
            " ",
            "\n",
            "said",
            "“",
            "”",
            "\"",
            "'s",
            "n’t",
            "can’t",
            "cannot",
            ". ",
            ", ",
            "…",
            "...",
            "U.S.",
            "Gen.",
            "1,000",
            "Su-34",
            "tanks",
            "Ukrainian",
            "President",
            "a",
            "x",
            "'",
            "-",
            "--",
            "@",
            "#",
            "http://",
            ".com",
            "?!",
            ")",
            "(",
            "The",
            "$",
            "/");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(8);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, plain),
            net.jqwik.api.Tuple.of(2, odd),
            net.jqwik.api.Tuple.of(1, any))
        .list()
        .ofMaxSize(120)
        .map(parts -> String.join("", parts));
  }

  private static void assertApart(List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).begin()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }

  private static void assertInnerIsSmaller(Attribution outer) {
    for (Attribution inner : outer.inner()) {
      assertThat(inner.content())
          .allSatisfy(
              part ->
                  assertThat(outer.content())
                      .anyMatch(whole -> whole.contains(part) && part.length() < whole.length()));
      assertInnerIsSmaller(inner);
    }
  }

  private static List<Span> spans(Reading reading) {
    return Stream.of(
            reading.sentences().stream().map(Sentence::span),
            reading.sentences().stream().flatMap(s -> s.tokens().stream()).map(Token::span),
            reading.entities().stream().map(Entity::span),
            reading.attributions().stream().flatMap(ReaderTest::spans))
        .flatMap(spans -> spans)
        .toList();
  }

  private static Stream<Span> spans(Attribution attribution) {
    return Stream.concat(
        Stream.of(attribution.source(), attribution.cue(), attribution.content())
            .flatMap(Collection::stream),
        attribution.inner().stream().flatMap(ReaderTest::spans));
  }
}
