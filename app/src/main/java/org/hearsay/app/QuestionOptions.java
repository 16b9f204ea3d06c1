package org.hearsay.app;

import java.time.Instant;
import java.time.LocalDate;
import org.hearsay.ledger.AsOf;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.NameKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * What is asked of a ledger, but for the last day, which commands call differently; these options
 * are never taken from the environment or a file.
 */
abstract class QuestionOptions {
  @Option(
      names = "--claimant",
      paramLabel = "NAME",
      description = "Said by them, through whomever.")
  @Nullable String claimant;

  @Option(names = "--side", paramLabel = "NAME", description = "Said by somebody of that side.")
  @Nullable String side;

  @Option(names = "--outlet", paramLabel = "NAME", description = "In a report that they published.")
  @Nullable String outlet;

  @Option(names = "--place", paramLabel = "NAME", description = "About that place.")
  @Nullable String place;

  @Option(
      names = "--measure",
      paramLabel = "NAME",
      description = "With a figure that counts that, such as \"personnel lost\".")
  @Nullable String measure;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "Of that status: confirmed, denied, not confirmed, withdrawn …")
  @Nullable String status;

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = "With all these words; shell* for words that begin so.")
  @Nullable String text;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "About that day or later.")
  @Nullable LocalDate from;

  @Option(
      names = "--as-of",
      paramLabel = "MOMENT",
      converter = MomentConverter.class,
      description =
          "As the ledger stood then: a day (its end, UTC), or a moment as 2024-08-13T15:30:00Z.")
  @Nullable Instant asOf;

  @Option(
      names = "--reported-by",
      paramLabel = "MOMENT",
      converter = MomentConverter.class,
      description = "As reports had it by then, whenever they were recorded.")
  @Nullable Instant reportedBy;

  Filter filter() {
    return Filter.ALL
        .with(NameKind.CLAIMANT, claimant)
        .with(NameKind.SIDE, side)
        .with(NameKind.OUTLET, outlet)
        .with(NameKind.PLACE, place)
        .with(NameKind.MEASURE, measure)
        .withStatus(status)
        .withText(text)
        .between(from, last())
        .asOf(new AsOf(asOf, reportedBy));
  }

  /** The last day that is asked for, or null. */
  abstract @Nullable LocalDate last();
}
