package org.hearsay.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.evaluation.expected.Expected;
import org.hearsay.evaluation.expected.Page;
import org.hearsay.evaluation.ledger.LedgerSpeed;
import org.hearsay.evaluation.ledger.ReportGrowth;
import org.hearsay.evaluation.pages.PageSpeed;
import org.hearsay.evaluation.replay.ReplayCommand;
import org.hearsay.evaluation.score.CorpusException;
import org.hearsay.evaluation.score.MisreadList;
import org.hearsay.evaluation.score.Result;
import org.hearsay.evaluation.score.Sheet;
import org.hearsay.evaluation.score.Table;
import org.hearsay.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code hearsay eval}: reads an annotated corpus and says how much of it was read right.
 *
 * <pre>{@code
 * hearsay eval ced1k --data ../shared/corpora/ced1k
 * }</pre>
 */
@Command(
    name = "hearsay eval",
    description = "Read an annotated corpus and show how much of it was read right.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay eval ced1k --data corpora/ced1k",
      "  hearsay eval polnear --data corpora/polnear --split train --json",
      "  hearsay eval ced1k --data corpora/ced1k --errors misread.txt",
      "",
      "P, R and F1 are percentages. Exit codes: 0 done, 1 failed, 2 wrong usage."
    })
public final class Evaluate implements Callable<Integer> {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

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

  @Parameters(
      arity = "0..1",
      paramLabel = "CORPUS",
      completionCandidates = Corpus.Labels.class,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  @Nullable String corpus;

  @Option(
      names = "--data",
      paramLabel = "PATH",
      description = "Where the corpus is, in the layout that it is published in.")
  @Nullable Path data;

  @Option(
      names = "--split",
      paramLabel = "NAME",
      description = "The part of it to read (default: dev, or all that is open).")
  @Nullable String split;

  @Option(names = "--json", description = "Print the table as JSON.")
  boolean json;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write what was misread, and what was expected, to a file.")
  @Nullable Path errors;

  @Option(
      names = "--compare",
      description = "Fail where a score is lower than evaluation/expected.yaml has it.")
  boolean compare;

  @Option(
      names = "--page",
      description = "Print the reference page, made of evaluation/expected.yaml.")
  boolean page;

  private Evaluate(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    String first = arguments.length > 0 ? arguments[0] : "";
    String[] rest = Arrays.stream(arguments).skip(1).toArray(String[]::new);
    System.exit(
        switch (first) {
          case "ledger" -> LedgerSpeed.run(out, rest);
          case "growth" -> ReportGrowth.run(out, rest);
          case "pages" -> PageSpeed.run(out, rest);
          case "replay" -> ReplayCommand.run(out, err, rest);
          default -> run(out, err, arguments);
        });
  }

  /** The same for any streams, giving the exit code. */
  static int run(PrintStream out, PrintStream err, String... arguments) {
    Evaluate command = new Evaluate(out, err);
    return new CommandLine(command)
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setUsageHelpWidth(80)
        .setParameterExceptionHandler((mistake, all) -> command.wrongUsage(mistake))
        .setExecutionExceptionHandler((problem, line, all) -> command.failed(problem))
        .execute(arguments);
  }

  @Override
  public Integer call() throws IOException {
    if (page) {
      out.print(Page.of(Expected.bundled(), spec.commandLine().getUsageMessage()));
      return DONE;
    }
    Corpus wanted = corpus();
    Result result = read(wanted, split == null ? wanted.usualSplit() : split);
    out.println(json ? Sheet.json(result.table()) : Sheet.text(result.table()));
    if (errors != null) {
      Files.writeString(errors, MisreadList.text(result.misread()));
      say(result.misread().size() + " misreadings are in " + errors);
    }
    return compare ? compared(result.table()) : DONE;
  }

  private Corpus corpus() {
    String name = corpus;
    if (name == null) {
      throw mistake("Name a corpus: " + String.join(" or ", Corpus.labels()) + ".");
    }
    return Corpus.named(name).orElseThrow(() -> noSuchCorpus(name));
  }

  private Result read(Corpus wanted, String part) {
    if (data == null) {
      throw mistake("Say where the corpus is: --data PATH.");
    }
    if (!Files.exists(data)) {
      throw new CorpusException(
          "There is no " + data + ". Give the folder that the corpus is in with --data.");
    }
    long start = System.nanoTime();
    try (Pipeline pipeline = Pipeline.open()) {
      Result result = wanted.evaluate(data, part, pipeline::read);
      long millis = (System.nanoTime() - start) / 1_000_000;
      say(
          "read %d reports in %d.%d s"
              .formatted(result.reports(), millis / 1000, millis / 100 % 10));
      return result;
    }
  }

  private int compared(Table table) {
    Optional<List<String>> losses = Expected.bundled().losses(table);
    if (losses.isEmpty()) {
      say("Nothing is expected of " + table.table() + ", " + table.split() + ".");
      return FAILED;
    }
    losses.get().forEach(this::say);
    return losses.get().isEmpty() ? DONE : FAILED;
  }

  private ParameterException noSuchCorpus(String word) {
    List<String> nearest = Nearest.to(word, Corpus.labels());
    String candidates = String.join(" or ", nearest.isEmpty() ? Corpus.labels() : nearest);
    return mistake("There is no corpus " + word + ". Did you mean " + candidates + "?");
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private int wrongUsage(ParameterException mistake) {
    say(String.valueOf(mistake.getMessage()));
    say("Try hearsay eval --help.");
    return WRONG_USAGE;
  }

  private int failed(Exception problem) {
    if (problem instanceof CorpusException || problem instanceof IOException) {
      say(String.valueOf(problem.getMessage()));
    } else {
      say("Hearsay failed: " + problem + ". This is a defect; please report it.");
      problem.printStackTrace(err);
    }
    return FAILED;
  }

  private void say(String line) {
    err.println("hearsay: " + line);
  }
}
