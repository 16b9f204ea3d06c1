package org.hearsay.evaluation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.hearsay.claim.Account;
import org.hearsay.claim.Claim;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Made-up reports are the same at each run, and come again as reports do. */
class MadeReportsTest {
  @TempDir Path folder;

  @Test
  void twoRunsMakeTheSameReports() {
    assertThat(made(50)).isEqualTo(made(50));
  }

  @Test
  void theWordsOfEachClaimStandWhereItSays() {
    assertThat(made(50))
        .allSatisfy(
            account -> {
              String text = account.reading().report().text();
              for (Claim claim : account.claims()) {
                assertThat(text.substring(claim.content().get(0).begin()))
                    .startsWith(claim.content().get(0).text());
              }
            });
  }

  @Test
  void someReportsAreCopiesSomeRelaysAndSomeNewVersions() {
    Map<String, Set<String>> textsOfAddress = new HashMap<>();
    Map<String, Integer> outletsOfText = new HashMap<>();
    int relays = 0;
    for (Account account : made(500)) {
      String text = account.reading().report().sha256();
      textsOfAddress
          .computeIfAbsent(account.reading().report().url(), any -> new HashSet<>())
          .add(text);
      outletsOfText.merge(text, 1, Integer::sum);
      relays += (int) account.claims().stream().filter(c -> c.chain().hops().size() > 2).count();
    }
    assertThat(textsOfAddress.values())
        .filteredOn(texts -> texts.size() > 1)
        .hasSizeBetween(20, 80);
    assertThat(outletsOfText.values()).filteredOn(count -> count > 1).hasSizeBetween(20, 80);
    assertThat(relays).isPositive();
  }

  @Test
  void theFirstNameOfAZipfIsDrawnTwiceAsOftenAsTheSecond() {
    Zipf zipf = new Zipf(100);
    SplittableRandom random = new SplittableRandom(1);
    int[] counts = new int[100];
    for (int i = 0; i < 100_000; i++) {
      counts[zipf.draw(random)]++;
    }
    assertThat((double) counts[0] / counts[1]).isBetween(1.9, 2.1);
    assertThat(counts[99]).isPositive();
  }

  @Test
  void theCommandFillsALedgerThatIsSoundAndTimesEightQuestions() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String file = folder.resolve("speed.db").toString();

    int exit =
        LedgerSpeed.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            "--claims",
            "500",
            "--ledger",
            file,
            "--times",
            "3",
            "--rows",
            folder.resolve("growth.csv").toString(),
            "--chart",
            folder.resolve("growth.svg").toString());

    assertThat(exit).isZero();
    String printed = out.toString(StandardCharsets.UTF_8);
    assertThat(printed)
        .contains("| by claimant |", "| map frame |", "| one claim with its chain |");
    assertThat(Growth.read(folder.resolve("growth.csv")))
        .singleElement()
        .satisfies(row -> assertThat(printed).contains(row.line()));
    assertThat(folder.resolve("growth.svg")).content().contains("<svg", "SQLite");
    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.examine()).isEmpty();
      assertThat(ledger.totals(null).claims()).isPositive();
    }
  }

  private static List<Account> made(int count) {
    MadeReports reports = new MadeReports(1, 10_000);
    return Stream.generate(reports::next).limit(count).toList();
  }
}
