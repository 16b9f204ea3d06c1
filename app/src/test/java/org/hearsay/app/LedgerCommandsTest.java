package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger filled and asked on the command line, with a reader that takes each text as a claim. */
class LedgerCommandsTest {
  private static final String FIRST =
      """
      {"title": "", "body": "The bridge is closed to all traffic.", "date": "2024-05-06", "source": "Evening Herald", "url": "https://herald.example/1"}
      {"title": "", "body": "The ferry runs again.", "date": "2024-05-07", "source": "Coast Radio", "url": "https://coast.example/1"}
      """;

  private static final String LATER =
      """
      {"title": "", "body": "The bridge is open to all traffic.", "date": "2024-05-06", "source": "Evening Herald", "url": "https://herald.example/1"}
      """;

  @TempDir Path folder;

  @Test
  void anIngestIsFollowedByWhatWasNewAndWhere() throws IOException {
    CommandRun.Ended run = ingest(FIRST, "2024-05-07T20:00:00Z");

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("2 reports new")
        .contains("0 already recorded")
        .contains("Ledger: " + folder.resolve(".local/share/hearsay/hearsay.db"))
        .endsWith(" s\n");
  }

  @Test
  void whatIsRecordedAlreadyIsSkippedAndCounted() throws IOException {
    ingest(FIRST, "2024-05-07T20:00:00Z");

    CommandRun.Ended again = ingest(FIRST, "2024-05-07T21:00:00Z");

    assertThat(again.exit()).isEqualTo(Exit.DONE);
    assertThat(again.err()).contains("0 reports new").contains("2 already recorded");
    assertThat(hearsay("diff", "2024-05-07T20:30:00Z").out()).isEmpty();
  }

  @Test
  void aFolderIsReadWithAllThatIsNotHidden() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports/deep"));
    Files.writeString(reports.resolve("a.txt"), "Rain fell all night in Marlow.");
    Files.writeString(reports.resolve("../b.txt"), "Nobody was hurt in the storm.");
    Files.writeString(reports.resolve(".hidden.txt"), "Not to be read by anybody.");
    Files.writeString(reports.resolve("empty.txt"), "");

    CommandRun.Ended run = hearsay("ingest", "reports", "--failures", "failed.jsonl");

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.err()).contains("2 reports new");
    assertThat(folder.resolve("failed.jsonl")).content().contains("empty.txt");
    assertThat(hearsay("claims", "--json").lines()).hasSize(2);
    assertThat(hearsay("claims").out()).doesNotContain("Not to be read");
  }

  @Test
  void mailFoldersOfBothKindsAreRead() throws IOException {
    Path mail = Files.createDirectories(folder.resolve("mail/cur"));
    String first =
        "Message-ID: <1@x.example>\nFrom: Coast Radio <a@x.example>\n\nRain fell all night.\n";
    String second =
        "Message-ID: <2@x.example>\nFrom: Coast Radio <a@x.example>\n\nThe storm is over.\n";
    String third = "Message-ID: <3@x.example>\nFrom: Coast Radio <a@x.example>\n\n";
    String mark = "From a@x.example Tue May  7 14:02:00 2024\n";
    Files.writeString(mail.resolve("1715090520.M1P1.host:2,S"), first);
    Files.writeString(mail.resolveSibling("old.mbox"), mark + second + "\n" + mark + third);

    CommandRun.Ended run = hearsay("ingest", "mail", "--failures", "failed.jsonl");

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.err()).contains("2 reports new");
    assertThat(folder.resolve("failed.jsonl")).content().contains("old.mbox:2 holds no text");
    assertThat(hearsay("claims").out()).contains("Coast Radio").contains("The storm is over");
  }

  @Test
  void aFolderMayBeNamedFromTheRootWhereverTheUserIs() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Files.writeString(reports.resolve("a.txt"), "Rain fell all night in Marlow.");

    CommandRun.Ended run =
        new CommandRun(Path.of(""))
            .with("XDG_DATA_HOME", folder.toString())
            .hearsay("ingest", reports.toAbsolutePath().toString());

    assertThat(run.err()).contains("1 report new");
    assertThat(run.exit()).isEqualTo(Exit.DONE);
  }

  @Test
  void claimsAreListedNewestReportFirstWithWhoClaimsThem() throws IOException {
    ingest(FIRST, "2024-05-07T20:00:00Z");

    CommandRun.Ended run = hearsay("claims");

    assertThat(run.exit()).isEqualTo(Exit.DONE);
    assertThat(run.lines())
        .startsWith(
            "2024-05-07  The ferry runs again.", "            — Coast Radio, in its own voice");
    assertThat(run.lines()).contains("2024-05-06  The bridge is closed to all traffic.");
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
    assertThat(run.err()).startsWith("2 claims · newest report first");
  }

  @Test
  void jsonAndCsvSayTheSameAsTheList() throws IOException {
    ingest(FIRST, "2024-05-07T20:00:00Z");

    JsonNode row =
        new ObjectMapper().readTree(hearsay("claims", "--json", "--limit", "1").lines().get(0));
    List<String> csv = hearsay("claims", "--csv", "--text", "ferry").lines();

    assertThat(row.at("/content").asText()).isEqualTo("The ferry runs again.");
    assertThat(row.at("/report/recorded_at").asText()).isEqualTo("2024-05-07T20:00:00Z");
    assertThat(row.at("/claimants/0").asText()).isEqualTo("Coast Radio");
    assertThat(csv).hasSize(2);
    assertThat(csv.get(0)).startsWith("id,claimants,chain,content");
    assertThat(csv.get(1)).contains(",Coast Radio,").contains("https://coast.example/1");
  }

  @Test
  void aNewVersionOfAPageIsSeenInTheDiffAndTheOldAsOfBefore() throws IOException {
    ingest(FIRST, "2024-05-07T20:00:00Z");
    ingest(LATER, "2024-05-08T20:00:00Z");

    assertThat(hearsay("diff", "2024-05-07", "2024-05-08").out())
        .contains("changed")
        .contains("was: The bridge is closed to all traffic.")
        .contains("The bridge is open to all traffic.");
    assertThat(hearsay("claims", "--text", "bridge").out())
        .contains("open")
        .doesNotContain("closed");
    assertThat(hearsay("claims", "--text", "bridge", "--as-of", "2024-05-07").out())
        .contains("closed")
        .doesNotContain("open");
    assertThat(hearsay("claims", "--text", "bridge", "--reported-by", "2024-05-06").out())
        .contains("closed");
  }

  @Test
  void aClaimIsExplainedByTheBeginningOfItsName() throws IOException {
    ingest(FIRST, "2024-05-07T20:00:00Z");
    JsonNode row =
        new ObjectMapper().readTree(hearsay("claims", "--json", "--limit", "1").lines().get(0));
    String id = row.get("id").asText();

    CommandRun.Ended run = hearsay("explain", id.substring(0, 8));

    assertThat(run.lines().get(0)).isEqualTo("“The ferry runs again.”");
    assertThat(run.out())
        .contains("claim       " + id)
        .contains("voice       Coast Radio · outlet")
        .contains("recorded    2024-05-07T20:00:00Z, read by 0.1.0")
        .contains("why         whole: all of it");
    assertThat(new ObjectMapper().readTree(hearsay("explain", id, "--json").out()).at("/read/id"))
        .isEqualTo(row.get("id"));
  }

  @Test
  void pagesGoOnWhereTheOneBeforeEnded() throws IOException {
    ingest(FIRST, "2024-05-07T20:00:00Z");

    CommandRun.Ended first = hearsay("claims", "--limit", "1");
    String key = first.err().replaceFirst("(?s).*--after ([\\d.]+),.*", "$1");

    assertThat(first.out()).contains("ferry").doesNotContain("bridge");
    assertThat(hearsay("claims", "--limit", "1", "--after", key).out()).contains("bridge");
  }

  @Test
  void aMisspeltNameGetsItsNearest() throws IOException {
    ingest(FIRST, "2024-05-07T20:00:00Z");

    CommandRun.Ended run = hearsay("claims", "--outlet", "Evening Heral");

    assertThat(run.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(run.err())
        .contains("The ledger knows no outlet “Evening Heral”. Did you mean Evening Herald?");
  }

  @Test
  void withoutALedgerOneIsToldHowToMakeIt() {
    for (String command : List.of("claims", "figures")) {
      CommandRun.Ended run = hearsay(command);
      assertThat(run.exit()).isEqualTo(Exit.FAILED);
      assertThat(run.err()).contains("no ledger").contains("hearsay ingest FILE");
    }
  }

  @Test
  void anEmptyAnswerSaysWhatToDo() throws IOException {
    ingest(FIRST, "2024-05-07T20:00:00Z");

    assertThat(hearsay("claims", "--text", "volcano").err())
        .contains("No claim meets all that, of 2 in 2 reports.");
    assertThat(hearsay("figures").err()).contains("No claim meets all that");
    assertThat(hearsay("claims", "--as-of", "2024-05-01").err())
        .contains("Nothing had been recorded by")
        .contains("--reported-by");
    assertThat(hearsay("explain", "nothing").err()).contains("hearsay claims lists");
  }

  @Test
  void theOutletOfOnesOwnReportsIsNoFilter() throws IOException {
    ingest(FIRST, "2024-05-07T20:00:00Z");

    assertThat(
            new CommandRun(folder).with("HEARSAY_OUTLET", "Coast Radio").hearsay("claims").lines())
        .contains("2024-05-06  The bridge is closed to all traffic.");
  }

  @Test
  void theLedgerCanBeNamedInTheEnvironment() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Rain fell all night in Marlow.");

    new CommandRun(folder).with("HEARSAY_LEDGER", "war.db").hearsay("ingest", "a.txt");

    assertThat(folder.resolve("war.db")).isNotEmptyFile();
    assertThat(hearsay("claims", "--ledger", "war.db").out()).contains("Rain fell");
  }

  @Test
  void theDoctorTellsWhetherReaderAndLedgerAreSound() throws IOException {
    assertThat(hearsay("doctor").out()).contains("reader   fake: loads").contains("none at");
    ingest(FIRST, "2024-05-07T20:00:00Z");

    CommandRun.Ended sound = hearsay("doctor");

    assertThat(sound.exit()).isEqualTo(Exit.DONE);
    assertThat(sound.out()).contains("2 reports in 2 recordings, 2 claims").contains("whole");
  }

  @Test
  void theDoctorSaysWhatIsWrong() throws IOException {
    Files.writeString(folder.resolve("notes.db"), "not a ledger");

    CommandRun.Ended run = hearsay("doctor", "--ledger", "notes.db");

    assertThat(run.exit()).isEqualTo(Exit.FAILED);
    assertThat(run.out()).contains("is no ledger");
  }

  @Test
  void whatIsNoLedgerIsOneClearLine() throws IOException {
    Files.writeString(folder.resolve("notes.db"), "not a ledger");
    Files.writeString(folder.resolve("a.txt"), "Rain fell all night in Marlow.");

    CommandRun.Ended run = hearsay("ingest", "a.txt", "--ledger", "notes.db");

    assertThat(run.exit()).isEqualTo(Exit.FAILED);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("is no ledger");
  }

  private CommandRun.Ended ingest(String articles, String moment) throws IOException {
    Files.writeString(folder.resolve("articles.jsonl"), articles);
    return new CommandRun(folder).at(moment).hearsay("ingest", "articles.jsonl");
  }

  private CommandRun.Ended hearsay(String... arguments) {
    return new CommandRun(folder).hearsay(arguments);
  }
}
