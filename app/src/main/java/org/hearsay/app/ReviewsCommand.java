package org.hearsay.app;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.sheet.ReviewSheet;
import org.hearsay.export.ReviewForms;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay reviews}: what people said of the claims of a ledger. */
@Command(
    name = "reviews",
    description = "List what people said of claims, in the order in which it was recorded.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay reviews",
      "  hearsay reviews --json > reviews.jsonl",
      "",
      "With --json or --csv they can train and test a reader: each has the claim's",
      "identifier (the hash of its report and an offset), how it was read and how it",
      "should be."
    })
final class ReviewsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = "--claim",
      paramLabel = "CLAIM",
      description = "Of the claim with that identifier.")
  @Nullable String claim;

  @Option(
      names = "--as-of",
      paramLabel = "MOMENT",
      converter = MomentConverter.class,
      description = "As the ledger stood then: a day (its end, UTC), or a moment.")
  @Nullable Instant asOf;

  @Option(names = "--json", description = "Print one JSON object a review, one line each.")
  boolean json;

  @Option(names = "--csv", description = "Print CSV.")
  boolean csv;

  @Mixin LedgerOption ledger = new LedgerOption();

  ReviewsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (json && csv) {
      throw new ParameterException(spec.commandLine(), "Choose one: --json or --csv.");
    }
    try (Ledger open = Ledger.open(ledger.location(surroundings))) {
      List<Review> reviews = open.reviews(claim, asOf);
      if (csv) {
        surroundings.out().print(ReviewForms.COLUMNS + "\n");
      }
      ReviewSheet sheet = new ReviewSheet(surroundings.width(), surroundings.out()::println);
      reviews.forEach(review -> print(review, sheet));
      surroundings
          .err()
          .println(
              reviews.isEmpty()
                  ? "Nobody has reviewed anything there. hearsay review CLAIM does."
                  : reviews.size() + (reviews.size() == 1 ? " review" : " reviews"));
    }
    return Exit.DONE;
  }

  private void print(Review review, ReviewSheet sheet) {
    if (json) {
      surroundings.out().print(ReviewForms.json(review) + "\n");
    } else if (csv) {
      surroundings.out().print(ReviewForms.csv(review) + "\n");
    } else {
      sheet.review(review);
    }
  }
}
