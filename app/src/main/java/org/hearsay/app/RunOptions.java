package org.hearsay.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads reports. */
final class RunOptions {
  private static final int MOST_THREADS = 2;

  @Option(
      names = "--failures",
      paramLabel = "FILE",
      description =
          "List the reports that could not be read in FILE (default: a new file in the folder for"
              + " temporary files, where only some failed).")
  @Nullable Path failures;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read N reports at a time (default: 2, or 1 on a machine of one core).")
  @Nullable Integer threads;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say on standard error only what failed.")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say first which options hold, and where each comes from.")
  boolean verbose;

  int threads() {
    int usual = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    return threads == null ? usual : Math.max(1, threads);
  }
}
