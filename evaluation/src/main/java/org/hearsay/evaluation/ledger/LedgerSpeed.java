package org.hearsay.evaluation.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.hearsay.claim.Account;
import org.hearsay.export.KeptForm;
import org.hearsay.ledger.AsOf;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.ReadBy;
import org.hearsay.ledger.Recorder;
import org.hearsay.pipeline.LedgerLineage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code hearsay eval ledger}: fills a ledger with made-up claims, and times ingest and questions.
 *
 * <pre>{@code
 * hearsay eval ledger --claims 100000 --ledger speed.db
 * }</pre>
 */
@Command(
    name = "hearsay eval ledger",
    description = "Fill a new ledger with made-up claims, and time how it takes and answers.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay eval ledger --claims 100000 --ledger speed.db",
      "  hearsay eval ledger --claims 100000 --ledger speed.db --filled",
      "  hearsay eval ledger --ledger jdbc:postgresql://localhost/speed"
    })
public final class LedgerSpeed implements Runnable {
  private static final int STEP = 100_000;
  private static final ReadBy BY = new ReadBy("0.1.0", "made up");
  private static final Instant START = Instant.parse("2024-08-01T00:00:00Z");
  private static final int KEPT = 1_000;
  private static final long DAY = 86_400;

  private final PrintStream out;
  private final List<String> some = new ArrayList<>();
  private final SplittableRandom random = new SplittableRandom(7);

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = "--claims",
      defaultValue = "100000",
      paramLabel = "N",
      description = "How many claims (default: ${DEFAULT-VALUE}).")
  int claims;

  @Option(
      names = "--ledger",
      required = true,
      paramLabel = "FILE|URL",
      description = "Where the ledger is made.")
  String ledger = "";

  @Option(
      names = "--times",
      defaultValue = "200",
      paramLabel = "N",
      description = "How often each question is asked (default: ${DEFAULT-VALUE}).")
  int times;

  @Option(
      names = "--filled",
      description = "Only ask a ledger that an earlier run with the same --claims has filled.")
  boolean filled;

  private LedgerSpeed(PrintStream out) {
    this.out = out;
  }

  /** Runs the command, giving the exit code. */
  public static int run(PrintStream out, String... arguments) {
    return new CommandLine(new LedgerSpeed(out)).setUsageHelpWidth(80).execute(arguments);
  }

  @Override
  public void run() {
    MadeReports reports = new MadeReports(20240806, claims);
    Instant last = filled ? moment(claims) : fill(reports);
    try (Ledger open = Ledger.open(ledger)) {
      if (filled) {
        take(open, last);
      }
      ask(new Questions(open, reports.world(), random, some, START, last));
    }
  }

  private Instant fill(MadeReports reports) {
    print("| claims | claims a second | claims a CPU second | MB on disk | bytes a claim |");
    print("|---|---|---|---|---|");
    int made = 0;
    try (Recorder recorder = Recorder.open(ledger, new KeptForm(), LedgerLineage.KEYS)) {
      for (int step = Math.min(STEP, claims); step <= claims; step += STEP) {
        Timing timing = new Timing();
        int before = made;
        while (made < step) {
          Account account = reports.next();
          Instant moment = moment(made);
          timing.of(() -> recorder.record(account, BY, moment));
          made += account.claims().size();
          keep(account);
        }
        row(made, made - before, timing);
      }
    }
    return moment(made);
  }

  /** Some identifiers from all of its time. */
  private void take(Ledger open, Instant last) {
    while (some.size() < KEPT) {
      Instant moment =
          START.plusSeconds(random.nextLong(DAY, Duration.between(START, last).toSeconds()));
      open.claims(Filter.ALL.asOf(AsOf.recorded(moment)), Page.Wanted.first(50)).rows().stream()
          .map(ClaimRow::id)
          .forEach(some::add);
    }
  }

  /** The day after publication, at an even pace. */
  private Instant moment(int made) {
    return START.plusSeconds(DAY + made * (World.DAYS * DAY) / claims);
  }

  private void row(int made, int added, Timing timing) {
    double megabytes = size() / 1e6;
    print(
        String.format(
            Locale.ROOT,
            "| %,d | %,.0f | %,.0f | %,.0f | %,.0f |",
            made,
            added / timing.seconds(),
            added / timing.work(),
            megabytes,
            size() / made));
  }

  /** Some identifiers, each with the same chance. */
  private void keep(Account account) {
    String id = account.claims().get(random.nextInt(account.claims().size())).id();
    if (some.size() < KEPT) {
      some.add(id);
    } else {
      some.set(random.nextInt(KEPT), id);
    }
  }

  private double size() {
    if (ledger.startsWith("jdbc:")) {
      return sizeOfDatabase();
    }
    try {
      double size = Files.size(Path.of(ledger));
      Path unmerged = Path.of(ledger + "-wal");
      return Files.exists(unmerged) ? size + Files.size(unmerged) : size;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private double sizeOfDatabase() {
    try (Connection connection = DriverManager.getConnection(ledger);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT pg_database_size(current_database())")) {
      row.next();
      return row.getDouble(1);
    } catch (SQLException unreachable) {
      throw new IllegalStateException("The size of the database cannot be asked", unreachable);
    }
  }

  private void ask(Questions questions) {
    questions.ask(
        Math.max(1, times / 10)); // the JVM learns, and the first pages are read from disk
    print("");
    print("| question | median ms | 95th percentile ms | median CPU ms | 95th CPU ms |");
    print("|---|---|---|---|---|");
    for (Map.Entry<String, Timing> each : questions.ask(times).entrySet()) {
      Timing timing = each.getValue();
      print(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %.1f | %.1f | %.1f |",
              each.getKey(),
              timing.clockMillis(50),
              timing.clockMillis(95),
              timing.workMillis(50),
              timing.workMillis(95)));
    }
  }

  private void print(String line) {
    out.println(line);
    out.flush();
  }

  /** Runs it alone and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
  }
}
