package org.hearsay.evaluation.polnear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Reading;
import org.hearsay.evaluation.score.CorpusException;
import org.hearsay.evaluation.score.Misread;
import org.hearsay.evaluation.score.Result;
import org.hearsay.evaluation.score.Row;
import org.hearsay.text.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a corpus of one article in the layout of the real one, in words of our own. */
class PolnearTest {
  private static final String TEXT = "Ferry stays in port\n\nThe captain said the ferry stays.\n";

  @TempDir Path corpus;

  @BeforeEach
  void writeCorpus() throws IOException {
    Path dev = corpus.resolve("data/dev");
    Files.createDirectories(dev.resolve("text"));
    Files.createDirectories(dev.resolve("attributions"));
    Files.writeString(
        corpus.resolve("data/metadata.tsv"),
        "compartment\tfilename\tlevel\tannotators\tpublisher\tpublication_date\n"
            + "dev\tgazette_ferry\t1\taaaa|bbbb\tgazette\t2016-09-01\n");
    Files.writeString(dev.resolve("text/gazette_ferry.txt"), TEXT);
    Files.writeString(
        dev.resolve("attributions/gazette_ferry_aaaa.ann"),
        """
        T1\tSource 21 32\tThe captain
        T2\tCue 33 37\tsaid
        T3\tContent 38 53\tthe ferry stays
        E1\tAttribution:T9 Content:T3 Cue:T2 Source:T1
        """);
    Files.writeString(dev.resolve("attributions/gazette_ferry_bbbb.ann"), "");
  }

  @Test
  void theFirstAnnotatorsMarksAreTheGoldAndAnEqualReadingIsRight() {
    Result result = evaluate("The captain", "said", "the ferry stays");

    assertThat(result.reports()).isEqualTo(1);
    assertThat(result.table().rows())
        .hasSize(11)
        .allSatisfy(row -> assertThat(row.f1()).isEqualByComparingTo("100"));
    assertThat(result.misread()).isEmpty();
  }

  @Test
  void aShorterContentBeginsRightButEndsTooEarly() {
    Result result = evaluate("The captain", "said", "the ferry");

    assertThat(row(result, "content exact").f1()).isEqualByComparingTo("0");
    assertThat(row(result, "content begin").f1()).isEqualByComparingTo("100");
    assertThat(row(result, "content overlap").f1()).isEqualByComparingTo("100");
    assertThat(row(result, "relation exact").f1()).isEqualByComparingTo("0");
    assertThat(row(result, "relation overlap").f1()).isEqualByComparingTo("100");
    assertThat(result.misread())
        .containsExactly(
            new Misread(
                "content ends too early",
                "gazette_ferry",
                "The captain said the ferry stays.",
                "the ferry stays",
                "the ferry"));
  }

  @Test
  void anotherSourceBreaksTheRelation() {
    Result result = evaluate("Ferry", "said", "the ferry stays");

    assertThat(row(result, "relation overlap").f1()).isEqualByComparingTo("0");
    assertThat(result.misread())
        .extracting(Misread::kind)
        .containsExactlyInAnyOrder(
            "source missed",
            "source marked where the corpus has none",
            "relation: cue found, linked otherwise");
  }

  @Test
  void aReportKnowsItsPublisherAndItsDay() {
    Polnear.evaluate(
        corpus,
        "dev",
        report -> {
          assertThat(report.outlet()).isEqualTo("gazette");
          assertThat(report.published()).hasToString("2016-09-01");
          return account(report, List.of());
        });
  }

  @Test
  void aSplitThatIsNotThereIsNamedWithTheFolderThatWasLookedIn() {
    assertThatThrownBy(() -> Polnear.evaluate(corpus, "test", report -> account(report, List.of())))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("split test")
        .hasMessageContaining(corpus.resolve("data/test/text").toString());
  }

  private Result evaluate(String source, String cue, String content) {
    Attribution ours = new Texts(TEXT).said(source, cue, content);
    return Polnear.evaluate(corpus, "dev", report -> account(report, List.of(ours)));
  }

  private static Row row(Result result, String name) {
    return result.table().rows().stream().filter(r -> r.name().equals(name)).findFirst().get();
  }

  private static Account account(Report report, List<Attribution> attributions) {
    return new Account(
        new Reading(report, List.of(), attributions, List.of(), List.of()), List.of(), List.of());
  }
}
