package org.hearsay.app;

import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.app.serve.Verdict;
import org.hearsay.app.sheet.Plain;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Review;
import org.hearsay.ledger.ReviewKind;
import org.hearsay.ledger.ReviewRecorder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay review}: keeps what a person says of a claim beside it. */
@Command(
    name = "review",
    description =
        "Say of a claim that it was read right, that a part of it is otherwise, or that it is none;"
            + " the claim stays as it was read, and both are kept.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay review 1f0c9b2a7d3e4f56-120 --accept --by Ana",
      "  hearsay review 1f0c9b2a7d3e4f56-120 --by Ana --correct speaker=\"The mayor\"",
      "  hearsay review 1f0c9b2a7d3e4f56-120 --set-aside --by Ana --reason \"a caption\"",
      "  hearsay review 1f0c9b2a7d3e4f56-120 --split \"it fell | 12 were hurt\" --by Ana",
      "  hearsay review 1f0c9b2a7d3e4f56-120 --take-back 3 --by Ana",
      "",
      "Parts: content, speaker, chain, figure, place, time, status. A later reading of",
      "the same words keeps what was said of them. hearsay explain and the claim's page",
      "show it, hearsay reviews lists it all."
    })
final class ReviewCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Parameters(
      paramLabel = "CLAIM",
      description = "A claim's identifier, as claims lists it, or the beginning of it.")
  String claim = "";

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @ArgGroup(multiplicity = "1")
  Said verdict;

  @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who says so.")
  String by = "";

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
  @Nullable String reason;

  @Mixin LedgerOption ledger = new LedgerOption();

  /** What is said; one thing at a time. */
  static final class Said {
    @Option(names = "--accept", description = "It was read right.")
    boolean accept;

    @Option(names = "--set-aside", description = "It is no claim, or none that should be counted.")
    boolean setAside;

    @Option(
        names = "--correct",
        paramLabel = "PART=TEXT",
        description = "That part should be read so. Once for each review.")
    @Nullable Map<String, String> correct;

    @Option(
        names = "--same-as",
        paramLabel = "CLAIM",
        description = "It says the same as that claim.")
    @Nullable String sameAs;

    @Option(
        names = "--not-same-as",
        paramLabel = "CLAIM",
        description = "It does not say the same as that claim.")
    @Nullable String notSameAs;

    @Option(
        names = "--merge",
        paramLabel = "CLAIM",
        description = "It and that claim of the same report are one.")
    @Nullable String merge;

    @Option(
        names = "--split",
        paramLabel = "WORDS|WORDS",
        description = "It is several claims: the words of each, parted by “|”.")
    @Nullable String split;

    @Option(
        names = "--take-back",
        paramLabel = "N",
        description = "The review of it with that number no longer holds.")
    @Nullable Integer takeBack;
  }

  ReviewCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (by.isBlank()) {
      throw new ParameterException(spec.commandLine(), "--by names who says so.");
    }
    String location = ledger.location(surroundings);
    Review review;
    try (Ledger open = Ledger.open(location)) {
      review = said().in(open);
    }
    try (ReviewRecorder recorder = ReviewRecorder.open(location)) {
      Review recorded = recorder.record(review, surroundings.clock().instant());
      surroundings.out().println(recorded.number());
      surroundings.err().println(Plain.line(told(recorded)));
    }
    return Exit.DONE;
  }

  private static String told(Review review) {
    return review.kind() == ReviewKind.TAKEN_BACK
        ? "Review %s is taken back.".formatted(review.other())
        : "Review %d: %s “%s”. --take-back %d undoes it."
            .formatted(review.number(), review.kind().label(), review.was(), review.number());
  }

  private Verdict said() {
    if (verdict.correct != null) {
      return corrected(verdict.correct);
    }
    if (verdict.sameAs != null) {
      return of(ReviewKind.SAME_AS, verdict.sameAs);
    }
    if (verdict.notSameAs != null) {
      return of(ReviewKind.NOT_SAME_AS, verdict.notSameAs);
    }
    if (verdict.merge != null) {
      return of(ReviewKind.MERGED, verdict.merge);
    }
    if (verdict.split != null) {
      return new Verdict(claim, ReviewKind.SPLIT, null, verdict.split, null, by, reason);
    }
    if (verdict.takeBack != null) {
      return of(ReviewKind.TAKEN_BACK, verdict.takeBack.toString());
    }
    return of(verdict.accept ? ReviewKind.ACCEPTED : ReviewKind.SET_ASIDE, null);
  }

  private Verdict of(ReviewKind kind, @Nullable String other) {
    return new Verdict(claim, kind, null, null, other, by, reason);
  }

  private Verdict corrected(Map<String, String> given) {
    if (given.size() != 1) {
      throw new ParameterException(
          spec.commandLine(), "Correct one part at a time, so that each can be taken back.");
    }
    Map.Entry<String, String> one = given.entrySet().iterator().next();
    return new Verdict(claim, ReviewKind.CORRECTED, one.getKey(), one.getValue(), null, by, reason);
  }
}
