package org.hearsay.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.ToIntFunction;
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
      "  hearsay ingest https://example.org/feed.xml --follow",
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
          "A text, an HTML page, JSON Lines of articles, a feed (RSS, Atom, JSON Feed), a web archive"
              + " (WARC), mail (a message, an mbox), a folder of such files, an address, or - for"
              + " stdin.")
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
  @Mixin FollowOptions follow = new FollowOptions();

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
    String location = ledger.location(surroundings);
    DataFolder data = ledger.dataFolder.in(surroundings);
    Job job = new Job(surroundings, readers, run, data, spec);
    Hints hints = new Hints(outlet, published, null);
    FeedMemory memory = memory(FollowOptions.memory(location, data));
    Articles articles = fetch.articles(surroundings, hints, memory, follow, job::say);
    Function<List<String>, Iterator<Input>> once =
        names -> new Sources(fetcher, hints, names, articles, job::say);
    Iterator<Iterator<Input>> rounds =
        follow.follow
            ? new Follower(files, once, articles, follow.backoff())
            : List.of(once.apply(files)).iterator();
    return record(location, recorder -> job.runAll(rounds, recorder), memory);
  }

  /** Runs {@code work}; where the user stops it, what it did is put in order before it ends. */
  private int record(String location, ToIntFunction<Recordings> work, FeedMemory memory) {
    @Nullable Stop stop = surroundings.pause() instanceof Stop real ? real : null;
    if (stop != null) {
      stop.listen();
    }
    try (Recorder recorder = Recorder.open(location, new KeptForm(), LedgerLineage.KEYS)) {
      int exit = work.applyAsInt(new Recordings(recorder, surroundings));
      memory.save();
      return exit;
    } finally {
      if (stop != null) {
        stop.done();
      }
    }
  }

  private FeedMemory memory(Path file) {
    try {
      return FeedMemory.open(file);
    } catch (IOException | RuntimeException broken) {
      throw new ParameterException(
          spec.commandLine(),
          "What is known of feeds cannot be read from %s: %s. Take the file away: articles are then asked for again."
              .formatted(file, String.valueOf(broken.getMessage()).lines().findFirst().orElse("")));
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
          .map(this::name)
          .sorted()
          .toList()
          .stream();
    } catch (IOException | UncheckedIOException closed) {
      throw new ParameterException(
          spec.commandLine(), "The folder " + source + " cannot be read: " + closed.getMessage());
    }
  }

  /** What a file is called from where the user is, or whole where the user named it so. */
  private String name(Path file) {
    Path directory = surroundings.directory();
    boolean related = file.isAbsolute() == directory.isAbsolute();
    return (related ? directory.relativize(file) : file).toString();
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
