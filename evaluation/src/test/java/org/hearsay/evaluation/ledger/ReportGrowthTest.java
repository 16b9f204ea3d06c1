package org.hearsay.evaluation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportGrowthTest {
  @TempDir Path folder;

  @Test
  void theCommandFillsASoundLedgerAndAsksItWhoElseSaysSo() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String file = folder.resolve("growth.db").toString();

    int exit =
        ReportGrowth.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            "--reports=30",
            "--times=2",
            "--ledger=" + file);

    assertThat(exit).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .last()
        .asString()
        .startsWith("| 30 | ");
    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.examine()).isEmpty();
      assertThat(ledger.totals(null).recordings()).isBetween(20L, 30L);
    }
  }
}
