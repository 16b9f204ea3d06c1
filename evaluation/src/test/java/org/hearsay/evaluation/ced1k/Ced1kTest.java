package org.hearsay.evaluation.ced1k;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.claim.QuoteKind;
import org.hearsay.evaluation.score.CorpusException;
import org.hearsay.evaluation.score.Misread;
import org.hearsay.evaluation.score.Result;
import org.hearsay.text.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a corpus of one article in the layout of the real one, in words of our own. */
class Ced1kTest {
  private static final String ARTICLE =
      """
      {"id": "1_weather", "topic": "weather", "title": "Storm nears", "url": "https://a.example/1",\
       "source_info": "{'name': 'Valley Post', 'domain': 'a.example'}",\
       "date": "2025-02-22 04:19:20+00:00",\
       "body": "Ada Marsh said the dam holds.\\n\\n“Stay at home tonight,” the mayor added.",\
       "claims": [\
      {"Agent": "Ada Marsh ", "TypeOfAgent": "person", "TypeOfUtterance": "indirect",\
       "Utterance": "The dam holds.", "SourceText": "Ada Marsh said the dam holds."},\
      {"Agent": "Ben Cole", "TypeOfAgent": "person", "TypeOfUtterance": "direct",\
       "Utterance": "“Stay at home tonight”", "SourceText": "“Stay at home tonight,” the mayor added."}]}
      """;

  @TempDir Path corpus;

  @BeforeEach
  void writeCorpus() throws IOException {
    Files.writeString(corpus.resolve("ced1k-dev.jsonl"), ARTICLE);
  }

  @Test
  void twoOfThreeClaimsAreRightAndOneHasTheRightSpeaker() {
    Result result = evaluate(corpus);

    assertThat(result.reports()).isEqualTo(1);
    assertThat(result.table().rows())
        .extracting("name")
        .containsExactly("claim", "claim with agent", "quote kind of matched");
    assertThat(result.table().rows())
        .extracting(row -> row.f1().doubleValue())
        .containsExactly(80.0, 40.0, 50.0);
    assertThat(result.table().rows()).extracting("support").containsExactly(2L, 2L, 2L);
  }

  @Test
  void whatWasMisreadIsToldWithWhatWasExpected() {
    assertThat(evaluate(corpus).misread())
        .extracting(Misread::kind)
        .containsExactly(
            "another speaker", "quote kind: direct read as mixed", "not in the corpus");
  }

  @Test
  void theFileItselfWillDo() {
    assertThat(evaluate(corpus.resolve("ced1k-dev.jsonl")).table())
        .isEqualTo(evaluate(corpus).table());
  }

  @Test
  void anArticleIsReadAsOneFromItsPublisherOnItsDay() {
    Ced1k.evaluate(
        corpus,
        "dev",
        report -> {
          assertThat(report.outlet()).isEqualTo("Valley Post");
          assertThat(report.published()).hasToString("2025-02-22");
          assertThat(report.headline()).isEqualTo("Storm nears");
          return ours(report);
        });
  }

  @Test
  void aSplitThatIsNotThereIsNamedWithTheFileThatWasLookedFor() {
    assertThatThrownBy(() -> Ced1k.evaluate(corpus, "test", Ced1kTest::ours))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("ced1k-test.jsonl is missing");
  }

  @Test
  void halfAFileIsToldByItsLine() throws IOException {
    Files.writeString(corpus.resolve("ced1k-dev.jsonl"), ARTICLE + ARTICLE.substring(0, 200));

    assertThatThrownBy(() -> evaluate(corpus)).hasMessageContaining("line 2 is not whole JSON");
  }

  private static Result evaluate(Path path) {
    return Ced1k.evaluate(path, "dev", Ced1kTest::ours);
  }

  private static Account ours(Report report) {
    return new Accounts(report)
        .claim(QuoteKind.INDIRECT, List.of("Valley Post", "Ada Marsh"), "the dam holds")
        .claim(QuoteKind.MIXED, List.of("Valley Post", "Mayor"), "Stay at home tonight")
        .claim(QuoteKind.INDIRECT, List.of("Valley Post", "Ada Marsh"), "added")
        .account();
  }
}
