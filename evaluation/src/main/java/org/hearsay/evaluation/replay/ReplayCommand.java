package org.hearsay.evaluation.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code hearsay eval replay}: plays a day of made-up reports to the shipped program.
 *
 * <pre>{@code
 * hearsay eval replay --reports 4000 --minutes 6
 * }</pre>
 */
@Command(
    name = "hearsay eval replay",
    description =
        "Play a day of made-up reports to hearsay ingest --follow, read pages of hearsay serve meanwhile,"
            + " kill both now and then, and see whether all came through.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay eval replay --reports 4000 --minutes 6",
      "  hearsay eval replay --reports 40000 --minutes 60 --folder replay",
      "",
      "Each outlet is a host of its own on this machine (127.0.0.1, 127.0.0.2 and so",
      "on, as Linux has them). Exit codes: 0 all came through, 1 something did not,",
      "2 wrong usage."
    })
public final class ReplayCommand implements Callable<Integer> {
  private static final String JAR = "hearsay.jar";

  private final PrintStream out;
  private final PrintStream err;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = "--reports",
      defaultValue = "1000",
      paramLabel = "N",
      description = "How many reports the day has (default: ${DEFAULT-VALUE}).")
  int reports;

  @Option(
      names = "--minutes",
      defaultValue = "3",
      paramLabel = "M",
      description = "How long the day takes, such as 60 or 0.5 (default: ${DEFAULT-VALUE}).")
  double minutes;

  @Option(
      names = "--hosts",
      defaultValue = "16",
      paramLabel = "N",
      description = "How many outlets publish them, 24 at most (default: ${DEFAULT-VALUE}).")
  int hosts;

  @Option(
      names = "--kills",
      defaultValue = "3",
      paramLabel = "N",
      description = "How often each of the two programs is killed (default: ${DEFAULT-VALUE}).")
  int kills;

  @Option(
      names = "--visits",
      defaultValue = "20",
      paramLabel = "N",
      description = "How many pages are read a second (default: ${DEFAULT-VALUE}).")
  int visits;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "Another one makes another day (default: ${DEFAULT-VALUE}).")
  long seed;

  @Option(
      names = "--every",
      defaultValue = "0.25",
      paramLabel = "MINUTES",
      description = "How long between two looks at a feed (default: ${DEFAULT-VALUE}).")
  double every;

  @Option(
      names = "--delay",
      defaultValue = "0",
      paramLabel = "SECONDS",
      description = "How long between two requests to one host (default: ${DEFAULT-VALUE}).")
  int delay;

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      description = "Where the ledger and what the programs say are put (default: a new one).")
  @Nullable Path folder;

  @Option(
      names = "--jar",
      paramLabel = "FILE",
      description = "The program, or its jar (default: the one that this runs beside).")
  @Nullable Path jar;

  @Option(names = "--by-page", description = "Also print how long each kind of page took.")
  boolean byPage;

  private ReplayCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the command, giving the exit code. */
  public static int run(PrintStream out, PrintStream err, String... arguments) {
    return new CommandLine(new ReplayCommand(out, err))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setUsageHelpWidth(80)
        .setExecutionExceptionHandler((problem, line, all) -> failed(problem, err))
        .execute(arguments);
  }

  private static int failed(Exception problem, PrintStream err) throws Exception {
    if (problem instanceof IOException) {
      err.println("hearsay: " + problem.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw problem;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Plan plan = plan();
    err.println("hearsay: the ledger and what the programs say are in " + plan.folder());
    try (Replay replay = new Replay(plan, line -> err.println("hearsay: " + line))) {
      Result result = replay.play();
      out.print(result.table());
      if (byPage) {
        out.print("\n" + result.pageTable());
      }
      List<String> faults = result.faults();
      faults.forEach(fault -> err.println("hearsay: " + fault));
      return faults.isEmpty() ? 0 : 1;
    }
  }

  private Plan plan() throws IOException {
    check(reports > 0, "--reports is 1 or more.");
    check(minutes > 0 && minutes <= 1440, "--minutes is more than 0 and at most 1440.");
    int most = new Newsroom(seed).phrases().outlets();
    check(hosts > 0 && hosts <= most, "--hosts is 1 to " + most + ".");
    check(visits > 0 && visits <= 100, "--visits is 1 to 100: hearsay serve answers no more.");
    check(kills >= 0, "--kills is 0 or more.");
    return new Plan(
        reports,
        Duration.ofMillis(Math.round(minutes * 60_000)),
        hosts,
        kills,
        visits,
        seed,
        every,
        delay,
        jar == null ? beside() : jar,
        fresh());
  }

  private Path fresh() throws IOException {
    if (folder == null) {
      return Files.createTempDirectory("hearsay-replay");
    }
    check(
        !Files.exists(folder.resolve("replay.db")),
        "%s holds a ledger already. Name a new folder, or remove it.".formatted(folder));
    return Files.createDirectories(folder).toAbsolutePath();
  }

  private Path beside() {
    return Program.launcher().orElseGet(this::jarBeside);
  }

  private Path jarBeside() {
    String[] classPath =
        System.getProperty("java.class.path", "").split(Pattern.quote(java.io.File.pathSeparator));
    return Arrays.stream(classPath)
        .map(Path::of)
        .filter(path -> path.endsWith(JAR))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), "Say where the program is: --jar app/target/" + JAR));
  }

  private void check(boolean holds, String message) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
