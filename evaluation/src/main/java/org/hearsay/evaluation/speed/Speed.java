package org.hearsay.evaluation.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.evaluation.score.CorpusException;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.text.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code hearsay speed}: how fast texts are read, and with how much memory.
 *
 * <pre>{@code
 * hearsay speed --data corpora/polnear/data/dev/text
 * }</pre>
 */
@Command(
    name = "hearsay speed",
    description = "Show how fast texts are read, and with how much memory.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay speed --data corpora/polnear/data/dev/text",
      "  hearsay speed --report report.txt",
      "  hearsay speed --growth",
      "",
      "Ten texts are read first and not measured. Processor seconds are of all",
      "threads. Times depend on the machine; compare only what one run prints.",
      "Exit codes: 0 done, 1 failed, 2 wrong usage."
    })
public final class Speed implements Callable<Integer> {
  private static final int WARM_READS = 50;

  private final PrintStream out;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @ArgGroup(multiplicity = "1")
  Wanted wanted = new Wanted();

  /** One of the three. */
  static final class Wanted {
    @Option(
        names = "--data",
        paramLabel = "FOLDER",
        description = "Read the .txt files of a folder, one after another.")
    @Nullable Path data;

    @Option(
        names = "--report",
        paramLabel = "FILE",
        description = "Read one file again and again in a warm process.")
    @Nullable Path report;

    @Option(names = "--growth", description = "Read texts of 0.3 to 5 million characters.")
    boolean growth;
  }

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "60",
      description = "How many files of the folder (default: ${DEFAULT-VALUE}).")
  int articles;

  @Option(
      names = "--peer",
      paramLabel = "CLASSPATH",
      description = "Let another program read the same files; evaluation/beside-corenlp does.")
  @Nullable String peer;

  private Speed(PrintStream out) {
    this.out = out;
  }

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /** The same for any streams, giving the exit code. */
  static int run(PrintStream out, PrintStream err, String... arguments) {
    return new CommandLine(new Speed(out))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setUsageHelpWidth(80)
        .setExecutionExceptionHandler((problem, line, all) -> failed(problem, err))
        .execute(arguments);
  }

  private static int failed(Exception problem, PrintStream err) throws Exception {
    if (problem instanceof CorpusException || problem instanceof IOException) {
      err.println("hearsay: " + problem.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw problem;
  }

  @Override
  public Integer call() throws IOException {
    if (wanted.data != null) {
      folder(wanted.data);
    } else if (wanted.report != null) {
      warm(wanted.report);
    } else {
      growth();
    }
    return 0;
  }

  private void folder(Path data) {
    Stages stages = new Stages(Texts.of(data, articles));
    List<Measure> measures =
        new ArrayList<>(List.of(stages.pipeline(), stages.reader(), stages.model()));
    if (peer != null) {
      measures.add(new Peer(peer).measure(data, articles));
    }
    long tokens = stages.tokens();
    out.println(SpeedTable.of(measures, tokens));
  }

  private void warm(Path file) throws IOException {
    Report report = Stages.report(Files.readString(file));
    double[] millis = new double[WARM_READS];
    try (Pipeline pipeline = Pipeline.open()) {
      for (int i = 0; i < 2 * WARM_READS; i++) {
        Meter meter = new Meter();
        pipeline.read(report);
        millis[i % WARM_READS] = meter.read("", 1).wallSeconds() * 1000;
      }
    }
    Arrays.sort(millis);
    out.printf(
        "%d reads of %,d characters, after as many: median %.0f ms, fastest %.0f ms, slowest %.0f ms%n",
        WARM_READS,
        report.text().length(),
        millis[WARM_READS / 2],
        millis[0],
        millis[WARM_READS - 1]);
  }

  private void growth() {
    for (Measure measure : Growth.measures()) {
      out.printf(
          "%20s  %7.1f s wall  %7.1f s processor  peak %,d MB%n",
          measure.name(), measure.wallSeconds(), measure.cpuSeconds(), measure.peakMegabytes());
    }
  }
}
