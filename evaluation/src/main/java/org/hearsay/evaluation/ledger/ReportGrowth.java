package org.hearsay.evaluation.ledger;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.hearsay.claim.Account;
import org.hearsay.export.KeptForm;
import org.hearsay.ledger.AsOf;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.ReadBy;
import org.hearsay.ledger.Recorder;
import org.hearsay.pipeline.LedgerLineage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code hearsay eval growth}: what one more report and one more question cost as a ledger grows.
 *
 * <pre>{@code
 * hearsay eval growth --reports 10000 --ledger growth.db
 * }</pre>
 */
@Command(
    name = "hearsay eval growth",
    description =
        "Fill a new ledger with made-up reports and show, each time it has grown tenfold, what a report"
            + " costs to record and what it costs to ask who else says so.",
    footerHeading = "%nExamples:%n",
    footer = {"  hearsay eval growth --reports 10000 --ledger growth.db"})
public final class ReportGrowth implements Runnable {
  private static final ReadBy BY = new ReadBy("0.1.0", "made up");
  private static final Instant START = Instant.parse("2024-08-02T00:00:00Z");
  private static final long SEED = 20240806;
  private static final int FIRST = 1_000;
  private static final int CLAIMS_A_REPORT = 17;

  private final PrintStream out;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<String> claims = new ArrayList<>();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = "--reports",
      defaultValue = "10000",
      paramLabel = "N",
      description = "How many reports (default: ${DEFAULT-VALUE}).")
  int reports;

  @Option(
      names = "--ledger",
      required = true,
      paramLabel = "FILE|URL",
      description = "Where the ledger is made.")
  String ledger = "";

  @Option(
      names = "--times",
      defaultValue = "20",
      paramLabel = "N",
      description = "Of how many claims it is asked who else says so (default: ${DEFAULT-VALUE}).")
  int times;

  private ReportGrowth(PrintStream out) {
    this.out = out;
  }

  /** Runs the command, giving the exit code. */
  public static int run(PrintStream out, String... arguments) {
    return new CommandLine(new ReportGrowth(out))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setUsageHelpWidth(80)
        .execute(arguments);
  }

  @Override
  public void run() {
    print(
        "| reports | claims | CPU ms to record one | CPU ms to ask, median | 95 % within | ms by the clock, median |");
    print("|---|---|---|---|---|---|");
    MadeReports made = new MadeReports(SEED, reports * CLAIMS_A_REPORT);
    long written = 0;
    int done = 0;
    try (Recorder recorder = Recorder.open(ledger, new KeptForm(), LedgerLineage.KEYS)) {
      for (int size = Math.min(FIRST, reports);
          done < reports;
          size = Math.min(reports, size * 10)) {
        Timing recording = new Timing(() -> 0);
        for (; done < size; done++) {
          Account account = made.next();
          Instant moment = START.plusSeconds(done);
          recording.of(() -> recorder.record(account, BY, moment));
          written += account.claims().size();
          keep(account);
        }
        row(size, written, recording, asked());
      }
    }
  }

  /** Some claims of all, each with the same chance. */
  private void keep(Account account) {
    String id = account.claims().get(random.nextInt(account.claims().size())).id();
    if (claims.size() < FIRST) {
      claims.add(id);
    } else if (random.nextInt(10) == 0) {
      claims.set(random.nextInt(FIRST), id);
    }
  }

  /** Each time with a memory of its own, as a new process has. */
  private Timing asked() {
    Timing timing = new Timing(() -> 0);
    try (Ledger open = Ledger.open(ledger)) {
      for (int i = 0; i < times; i++) {
        String claim = claims.get(random.nextInt(claims.size()));
        LedgerLineage lineage = new LedgerLineage(open, new KeptForm());
        timing.of(() -> lineage.about(claim, AsOf.NOW));
      }
    }
    return timing;
  }

  private void row(int size, long written, Timing recording, Timing asked) {
    print(
        String.format(
            Locale.ROOT,
            "| %,d | %,d | %.2f | %.1f | %.1f | %.1f |",
            size,
            written,
            recording.workMillis(50),
            asked.workMillis(50),
            asked.workMillis(95),
            asked.clockMillis(50)));
  }

  private void print(String line) {
    out.println(line);
    out.flush();
  }
}
