package org.hearsay.evaluation.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
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
import org.jspecify.annotations.Nullable;
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
      "  hearsay eval ledger --ledger jdbc:postgresql://localhost/speed",
      "  hearsay eval ledger --ledger speed.db --rows growth.csv --chart growth.svg"
    })
public final class LedgerSpeed implements Runnable {
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
      names = "--step",
      defaultValue = "100000",
      paramLabel = "N",
      description = "After how many claims each row is measured (default: ${DEFAULT-VALUE}).")
  int step;

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

  @Option(
      names = "--rows",
      paramLabel = "FILE",
      description = "Put the rows of growth into a CSV file, beside those of another database.")
  @Nullable Path rows;

  @Option(
      names = "--chart",
      paramLabel = "FILE",
      description = "Draw the growth, with all that --rows holds, as a picture (SVG).")
  @Nullable Path chart;

  private LedgerSpeed(PrintStream out) {
    this.out = out;
  }

  /** Runs the command, giving the exit code. */
  public static int run(PrintStream out, String... arguments) {
    return new CommandLine(new LedgerSpeed(out)).setUsageHelpWidth(80).execute(arguments);
  }

  @Override
  public void run() {
    if (claims < 1 || step < 1 || times < 1) {
      throw new CommandLine.ParameterException(
          new CommandLine(this), "--claims, --step and --times want a number above 0.");
    }
    if (filled && (rows != null || chart != null)) {
      throw new CommandLine.ParameterException(
          new CommandLine(this),
          "--rows and --chart tell how a ledger grew, which --filled does not measure: leave out one or the other.");
    }
    Store store = Store.of(ledger);
    MadeReports reports = new MadeReports(20240806, claims);
    if (filled) {
      Instant last = moment(claims);
      tell(asked(store, reports.world(), last));
      return;
    }
    tell(fill(store, reports));
  }

  /** After each step, so that a run that is stopped leaves what it had measured. */
  private void keep(List<Growth> growth) {
    try {
      if (rows != null) {
        Growth.write(growth, rows);
      }
      if (chart != null) {
        List<Growth> all = rows == null ? growth : Growth.read(rows);
        Files.writeString(chart, new GrowthChart(all).svg());
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private Map<String, Timing> fill(Store store, MadeReports reports) {
    List<Growth> growth = new ArrayList<>();
    Map<String, Timing> asked = Map.of();
    Growth.HEADING.forEach(this::print);
    int made = 0;
    try (Recorder recorder = Recorder.open(ledger, new KeptForm(), LedgerLineage.KEYS)) {
      for (int next = Math.min(step, claims); next <= claims; next += step) {
        Timing timing = new Timing(store.work());
        int before = made;
        while (made < next) {
          Account account = reports.next();
          Instant moment = moment(made);
          timing.of(() -> recorder.record(account, BY, moment));
          made += account.claims().size();
          keep(account);
        }
        asked = asked(store, reports.world(), moment(made));
        growth.add(row(store, made, made - before, timing, asked));
        print(growth.get(growth.size() - 1).line());
        keep(growth);
      }
    }
    return asked;
  }

  private static Growth row(
      Store store, int made, int added, Timing timing, Map<String, Timing> asked) {
    return new Growth(
        store.name(),
        made,
        added / timing.seconds(),
        added / timing.work(),
        store.bytes(),
        slowest(asked, each -> each.clockMillis(95)),
        slowest(asked, each -> each.workMillis(95)));
  }

  private static double slowest(Map<String, Timing> asked, ToDoubleFunction<Timing> millis) {
    return asked.values().stream().mapToDouble(millis).max().orElseThrow();
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

  /** Some identifiers, each with the same chance. */
  private void keep(Account account) {
    String id = account.claims().get(random.nextInt(account.claims().size())).id();
    if (some.size() < KEPT) {
      some.add(id);
    } else {
      some.set(random.nextInt(KEPT), id);
    }
  }

  /** Asks what is there now; {@code last} is when the last of it was recorded. */
  private Map<String, Timing> asked(Store store, World world, Instant last) {
    try (Ledger open = Ledger.open(ledger)) {
      if (filled) {
        take(open, last);
      }
      Questions questions = new Questions(open, store, world, random, some, START, last);
      // The JVM learns, and the first pages are read from disk.
      questions.ask(Math.max(1, times / 10));
      return questions.ask(times);
    }
  }

  private void tell(Map<String, Timing> asked) {
    print("");
    print("| question | median ms | 95th percentile ms | median CPU ms | 95th CPU ms |");
    print("|---|---|---|---|---|");
    asked.forEach(
        (question, timing) ->
            print(
                "| %s | %s | %s | %s | %s |"
                    .formatted(
                        question,
                        millis(timing.clockMillis(50)),
                        millis(timing.clockMillis(95)),
                        millis(timing.workMillis(50)),
                        millis(timing.workMillis(95)))));
  }

  private static String millis(double millis) {
    return Double.isNaN(millis) ? "–" : String.format(Locale.ROOT, "%.1f", millis);
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
