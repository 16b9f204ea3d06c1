package org.hearsay.evaluation.pages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.hearsay.evaluation.replay.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code hearsay eval pages}: asks the server of a ledger for its pages, and times them.
 *
 * <pre>{@code
 * hearsay eval ledger --claims 1000000 --ledger speed.db
 * hearsay eval pages --ledger speed.db
 * hearsay eval pages --words 10000 --browser
 * }</pre>
 */
@Command(
    name = "hearsay eval pages",
    description = "Time the pages of a ledger, weigh them, and scroll through a long report.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay eval pages --ledger speed.db",
      "  hearsay eval pages --words 10000 --browser"
    })
public final class PageSpeed implements Callable<Integer> {
  private static final int FAILED = 1;

  private final PrintStream out;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = "--ledger",
      paramLabel = "FILE|URL",
      description = "The ledger whose pages are asked for, such as eval ledger fills.")
  @Nullable String ledger;

  @Option(
      names = "--times",
      defaultValue = "100",
      paramLabel = "N",
      description = "How often each page is asked for (default: ${DEFAULT-VALUE}).")
  int times;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      description =
          "How often each is asked for before that, while the server's JVM still learns (default: a tenth).")
  int warmUp;

  @Option(
      names = "--at-once",
      defaultValue = "1",
      paramLabel = "N",
      description = "How many are asked for at once (default: ${DEFAULT-VALUE}).")
  int atOnce;

  @Option(
      names = "--words",
      paramLabel = "N",
      description = "Time the page of a made-up report of that length, in a ledger of its own.")
  int words;

  @Option(
      names = "--browser",
      description = "Scroll through it in Chromium and list what kept the browser busy.")
  boolean browser;

  @Option(
      names = "--program",
      paramLabel = "FILE",
      description = "The program that serves them, or its jar (default: this one).")
  Path program = Program.launcher().orElse(Path.of("app/target/hearsay.jar"));

  private PageSpeed(PrintStream out) {
    this.out = out;
  }

  /** Runs the command, giving the exit code. */
  public static int run(PrintStream out, String... arguments) {
    return new CommandLine(new PageSpeed(out)).setUsageHelpWidth(80).execute(arguments);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (times < 1 || atOnce < 1 || warmUp < 0) {
      out.println("--times, --warm-up and --at-once want a number above 0.");
      return 2;
    }
    if (ledger == null && words < 1) {
      out.println("Say which pages: --ledger FILE, or --words N. --help tells more.");
      return 2;
    }
    Path folder = Files.createTempDirectory("hearsay-pages");
    boolean fine = true;
    if (ledger != null) {
      String location = ledger.startsWith("jdbc:") ? ledger : absolute(ledger);
      try (Served served = Served.of(program, folder, location)) {
        fine = times(served, new Drawn(served).kinds());
      }
    }
    if (words > 0) {
      LongReport report = LongReport.of(words, program, folder);
      try (Served served = Served.of(program, folder, report.ledger())) {
        String path = new Drawn(served).report();
        out.printf(Locale.ROOT, "%nA report of %,d words:%n%n", report.words());
        fine &= times(served, Map.of("the long report", () -> path));
        if (browser) {
          fine &= new Scrolling(out).through(served.address() + path);
        }
      }
    }
    return fine ? 0 : FAILED;
  }

  /** Asks for {@code count} pages of a kind, which are all drawn before. */
  private PageTimes asked(Served served, Supplier<String> kind, int count)
      throws IOException, InterruptedException {
    List<Callable<Served.Answer>> questions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String path = kind.get();
      questions.add(() -> served.get(path));
    }
    PageTimes asked = new PageTimes();
    ExecutorService askers = Executors.newFixedThreadPool(atOnce);
    try {
      for (Future<Served.Answer> answer : askers.invokeAll(questions)) {
        asked.add(answer.get());
      }
      return asked;
    } catch (ExecutionException failed) {
      throw new IOException("A page did not come: " + failed.getCause(), failed);
    } finally {
      askers.shutdownNow();
    }
  }

  private static String absolute(String file) {
    return Path.of(file).toAbsolutePath().toString();
  }

  private boolean times(Served served, Map<String, Supplier<String>> kinds)
      throws IOException, InterruptedException {
    out.println("| page | median ms | 95th percentile ms | most ms | KB sent | KB unpacked |");
    out.println("|---|---|---|---|---|---|");
    boolean fine = true;
    for (Map.Entry<String, Supplier<String>> kind : kinds.entrySet()) {
      asked(served, kind.getValue(), warmUp > 0 ? warmUp : Math.max(1, times / 10));
      PageTimes asked = asked(served, kind.getValue(), times);
      fine &= asked.failures() == 0;
      out.println(asked.row(kind.getKey()));
    }
    out.printf(
        Locale.ROOT,
        "%nStyle, scripts and pictures of all pages: %.0f KB sent, once.%n",
        served.assets() / 1000.0);
    return fine;
  }
}
