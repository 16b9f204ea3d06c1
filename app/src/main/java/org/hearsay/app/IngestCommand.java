package org.hearsay.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.app.fetch.Fetcher;
import org.hearsay.export.KeptForm;
import org.hearsay.ingest.Hints;
import org.hearsay.ledger.Recorder;
import org.hearsay.pipeline.LedgerLineage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay ingest}: reports in, their claims into a ledger. */
@Command(
    name = "ingest",
    description = "Read reports and record their claims in a ledger.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay ingest articles.jsonl",
      "  hearsay ingest reports/ --outlet Reuters --ledger war.db",
      "  hearsay ingest articles.jsonl --ledger jdbc:postgresql://localhost/war",
      "",
      "What is recorded already is skipped: run it again after a break, and it goes",
      "on. Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some reports failed."
    })
final class IngestCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final ReaderSource readers;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Parameters(
      arity = "1..*",
      paramLabel = "SOURCE",
      description =
          "A text, an HTML page, JSON Lines of articles, a folder of such files, an"
              + " address, or - for stdin.")
  List<String> sources = List.of();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published them (default: what each says).")
  @Nullable String outlet;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Day of publication, as 2024-08-13 (default: what each says).")
  @Nullable LocalDate published;

  @Mixin FetchOptions fetch = new FetchOptions();

  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin RunOptions run = new RunOptions();

  IngestCommand(Surroundings surroundings, ReaderSource readers) {
    this.surroundings = surroundings;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    Fetcher fetcher = fetch.fetcher(surroundings);
    List<String> files = sources.stream().flatMap(this::files).toList();
    if (files.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "There is no file in " + String.join(", ", sources) + ".");
    }
    Sources inputs = new Sources(fetcher, new Hints(outlet, published, null), files);
    String location = ledger.location(surroundings);
    try (Recorder recorder = Recorder.open(location, new KeptForm(), LedgerLineage.KEYS)) {
      return new Job(surroundings, readers, run, ledger.dataFolder.in(surroundings), spec)
          .run(inputs, new Recordings(recorder, surroundings));
    }
  }

  private Stream<String> files(String source) {
    Path folder = folder(source);
    if (folder == null) {
      return Stream.of(source);
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk
          .filter(Files::isRegularFile)
          .filter(file -> isShown(folder.relativize(file)))
          .map(file -> surroundings.directory().relativize(file).toString())
          .sorted()
          .toList()
          .stream();
    } catch (IOException | UncheckedIOException closed) {
      throw new ParameterException(
          spec.commandLine(), "The folder " + source + " cannot be read: " + closed.getMessage());
    }
  }

  private @Nullable Path folder(String source) {
    try {
      Path path = surroundings.directory().resolve(source);
      return !Fetcher.isAddress(source) && Files.isDirectory(path) ? path : null;
    } catch (InvalidPathException notAName) {
      return null;
    }
  }

  /** Whether no part of its name is hidden. */
  private static boolean isShown(Path file) {
    for (Path part : file) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }
}
