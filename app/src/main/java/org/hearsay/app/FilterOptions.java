package org.hearsay.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is asked of a ledger by commands that list. */
final class FilterOptions extends QuestionOptions {
  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "About that day or earlier.")
  @Nullable LocalDate to;

  @Override
  @Nullable LocalDate last() {
    return to;
  }
}
