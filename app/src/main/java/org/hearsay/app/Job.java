package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.hearsay.app.sheet.Plain;
import org.hearsay.app.sheet.Tally;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** One run over reports, from the first word on standard error to the exit code. */
final class Job {
  private final Surroundings surroundings;
  private final ReaderSource readers;
  private final RunOptions options;
  private final DataFolder folder;
  private final CommandSpec spec;
  private final Narration narration;

  Job(
      Surroundings surroundings,
      ReaderSource readers,
      RunOptions options,
      DataFolder folder,
      CommandSpec spec) {
    this.surroundings = surroundings;
    this.readers = readers;
    this.options = options;
    this.folder = folder;
    this.spec = spec;
    this.narration = new Narration(surroundings, options.quiet, options.verbose);
  }

  /** A line for the user, unless that one wants quiet. */
  void say(String line) {
    narration.say(Plain.line(line));
  }

  /** Reads {@code inputs}, hands on the results, and says how it went. */
  int run(Iterator<Input> inputs, Results results) {
    return runAll(List.of(inputs).iterator(), results);
  }

  /** The same for several rounds of inputs, one after another. */
  int runAll(Iterator<Iterator<Input>> rounds, Results results) {
    if (options.verbose) {
      Settings.of(spec).held(spec.commandLine().getParseResult()).forEach(narration::say);
    }
    Tally tally = read(rounds, results);
    boolean some = tally.failed() > 0 && tally.reports() + tally.failed() > 1;
    if (some || options.failures != null) {
      FailureList.write(narration.failures(), listed(), narration);
    }
    results.said().forEach(narration::say);
    narration.summary(tally);
    return Exit.of(tally, results.skipped());
  }

  private @Nullable Path listed() {
    return options.failures == null ? null : surroundings.directory().resolve(options.failures);
  }

  private Tally read(Iterator<Iterator<Input>> rounds, Results results) {
    DataFolder data = usable(folder);
    try (Batch batch = new Batch(() -> readers.open(data), results, narration, options.threads())) {
      Tally tally = Tally.NOTHING;
      while (rounds.hasNext()) {
        int before = tally.failed();
        tally = batch.run(rounds.next());
        if (tally.failed() > before) {
          FailureList.keep(narration.failures(), listed());
        }
      }
      return tally;
    }
  }

  /** What the user added is looked at before any report is, so that a broken file is told once. */
  private DataFolder usable(DataFolder data) {
    try {
      data.gazetteers().all();
      return data;
    } catch (IOException unusable) {
      throw new ParameterException(spec.commandLine(), String.valueOf(unusable.getMessage()));
    }
  }
}
