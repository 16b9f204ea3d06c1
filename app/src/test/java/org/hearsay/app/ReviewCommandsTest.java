package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person corrects what was read, and both are kept. */
class ReviewCommandsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private String claim = "";
  private String other = "";

  @BeforeEach
  void aLedgerOfTwoReports() throws IOException {
    Files.writeString(folder.resolve("one.txt"), "It rained on Monday.");
    Files.writeString(folder.resolve("two.txt"), "It snowed on Tuesday.");
    hearsay("ingest", "one.txt", "two.txt", "--outlet", "Evening Herald");
    claim = id("rained");
    other = id("snowed");
  }

  @Test
  void aCorrectionIsShownBesideTheClaimAsItWasRead() throws IOException {
    CommandRun.Ended review =
        hearsay("review", claim, "--correct", "speaker=The mayor", "--by", "Ana");

    assertThat(review.exit()).as(review.err()).isZero();
    assertThat(review.out().strip()).isEqualTo("1");
    CommandRun.Ended explained = hearsay("explain", claim);
    assertThat(explained.out())
        .contains("It rained on Monday.")
        .contains("corrected speaker from “Evening Herald” to “The mayor”, by Ana");
    JsonNode json = JSON.readTree(hearsay("explain", claim, "--json").out());
    assertThat(json.at("/claim/claimants/0").asText()).isEqualTo("Evening Herald");
    assertThat(json.at("/reviews/0/becomes").asText()).isEqualTo("The mayor");
  }

  @Test
  void aReviewOutlivesAnotherReadingOfTheSameText() {
    hearsay("review", claim, "--accept", "--by", "Ana");
    new CommandRun(folder)
        .withReader(data -> new LaterReader())
        .hearsay("ingest", "one.txt", "--outlet", "Evening Herald");

    assertThat(hearsay("explain", claim).out())
        .contains("read by 0.2.0")
        .contains("accepted, by Ana");
  }

  /** The same reader, of a later version. */
  private static final class LaterReader implements AccountReader {
    private final FakeReader reader = new FakeReader();

    @Override
    public org.hearsay.claim.Account read(org.hearsay.text.Report report) {
      return reader.read(report);
    }

    @Override
    public org.hearsay.export.Engine engine() {
      return new org.hearsay.export.Engine("0.2.0", "fake");
    }

    @Override
    public void close() {}
  }

  @Test
  void allReviewsAreListedAndGivenToPrograms() throws IOException {
    hearsay("review", claim, "--same-as", other, "--by", "Ana", "--reason", "=the same");
    hearsay("review", other, "--set-aside", "--by", "Ben");
    hearsay("review", other, "--take-back", "2", "--by", "Ben");

    assertThat(hearsay("reviews").out())
        .contains("1  same as " + other + ", by Ana (=the same)")
        .contains("2  set aside, by Ben, 2024-05-08, taken back");
    assertThat(hearsay("reviews", "--json", "--claim", other).lines()).hasSize(2);
    JsonNode first = JSON.readTree(hearsay("reviews", "--json").lines().get(0));
    assertThat(first.at("/claim").asText()).isEqualTo(claim);
    assertThat(hearsay("reviews", "--csv").out()).startsWith("number,").contains("'=the same");
    assertThat(hearsay("reviews", "--as-of", "2024-05-07").err()).contains("Nobody has reviewed");
  }

  @Test
  void aClaimIsSplitIntoPiecesOfItsWordsAndNoOthers() throws IOException {
    assertThat(hearsay("review", claim, "--split", "It rained | on Monday", "--by", "Ana").exit())
        .isZero();
    JsonNode kept = JSON.readTree(hearsay("reviews", "--json").lines().get(0));
    assertThat(kept.at("/kind").asText()).isEqualTo("split");
    assertThat(kept.at("/becomes").asText()).isEqualTo("It rained | on Monday");
    assertThat(hearsay("explain", claim).out())
        .contains("question    It rained", "question    on Monday");

    for (String wrong :
        new String[] {"It rained", "on Monday | It rained", "It hailed | on Monday"}) {
      assertThat(hearsay("review", claim, "--split", wrong, "--by", "Ana").err())
          .as(wrong)
          .contains("Its words are “It rained on Monday.”");
    }
  }

  @Test
  void onlyClaimsOfOneReportAreMerged() {
    assertThat(hearsay("review", claim, "--merge", other, "--by", "Ana").err())
        .contains("Only two claims of one report are merged");
    assertThat(hearsay("review", claim, "--merge", claim, "--by", "Ana").err())
        .contains("Only two claims of one report are merged");
  }

  @Test
  void mistakesAreToldWithWhatThereIs() {
    assertThat(hearsay("review", claim, "--correct", "mood=good", "--by", "Ana").err())
        .contains("There is no part mood. There are content, speaker");
    assertThat(hearsay("review", claim, "--by", "Ana").exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(hearsay("review", claim, "--accept").exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(hearsay("review", claim, "--accept", "--set-aside", "--by", "A").exit())
        .isEqualTo(Exit.WRONG_USAGE);
    assertThat(hearsay("review", "nothing", "--accept", "--by", "Ana").err())
        .contains("There is no claim nothing");
    assertThat(hearsay("review", claim, "--take-back", "9", "--by", "Ana").err())
        .contains("There is no review 9");
  }

  private String id(String word) throws IOException {
    for (String line : hearsay("claims", "--json").lines()) {
      JsonNode row = JSON.readTree(line);
      if (row.at("/content").asText().contains(word)) {
        return row.at("/id").asText();
      }
    }
    throw new AssertionError("no claim with " + word);
  }

  private CommandRun.Ended hearsay(String... arguments) {
    return new CommandRun(folder).hearsay(arguments);
  }
}
