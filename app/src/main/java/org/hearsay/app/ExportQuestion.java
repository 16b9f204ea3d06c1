package org.hearsay.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is asked of a ledger by an export, whose {@code --to} names a folder. */
final class ExportQuestion extends QuestionOptions {
  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "About that day or earlier (--to of other commands).")
  @Nullable LocalDate until;

  @Override
  @Nullable LocalDate last() {
    return until;
  }
}
