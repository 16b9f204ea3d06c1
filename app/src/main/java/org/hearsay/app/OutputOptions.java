package org.hearsay.app;

import java.nio.file.Path;
import org.hearsay.app.sheet.Detail;
import org.hearsay.app.sheet.Ink;
import org.hearsay.app.sheet.Sheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that reads reports. */
final class OutputOptions {
  private static final int MOST_THREADS = 2;

  @Option(
      names = "--json",
      description = "Print one JSON object a report, one line each, instead of sheets.")
  boolean json;

  @Option(
      names = "--explain",
      description = "Tell for each claim which pass found what, in which words.")
  boolean explain;

  @Option(
      names = "--failures",
      paramLabel = "FILE",
      description =
          "List the reports that could not be read in FILE (default: a new file in the folder for"
              + " temporary files, where only some failed).")
  @Nullable Path failures;

  @Mixin DataFolderOption dataFolder = new DataFolderOption();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read N reports at a time (default: 2, or 1 on a machine of one core).")
  @Nullable Integer threads;

  @Option(
      names = "--no-color",
      description = "No colour. There is none in a pipe or where NO_COLOR is set.")
  boolean noColor;

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

  /** Where results go; {@code usual} is how much a sheet tells where nothing else is asked for. */
  Results results(Surroundings surroundings, Detail usual, String addressNote) {
    if (json) {
      return new Results.JsonLines(surroundings.out(), explain);
    }
    Ink ink = surroundings.colour() && !noColor ? Ink.COLOUR : Ink.PLAIN;
    Sheet sheet = new Sheet(surroundings.width(), ink, explain ? Detail.EXPLAINED : usual);
    return new Results.Sheets(surroundings.out(), sheet.withAddressNote(addressNote));
  }
}
