package org.hearsay.app.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.ClaimRow;

/** A part of a claim that a person can correct. */
public enum ReviewPart {
  /** Where its words begin and end. */
  CONTENT,
  /** Who says so, last in the chain. */
  SPEAKER,
  /** The chain from the origin to the reader. */
  CHAIN,
  /** A number with its bounds. */
  FIGURE,
  /** Where. */
  PLACE,
  /** When. */
  TIME,
  /** Denied, confirmed and the like. */
  STATUS;

  /** The word for it on the command line, in tables and JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** That of a word. */
  public static Optional<ReviewPart> of(String label) {
    return Arrays.stream(values()).filter(part -> part.label().equals(label)).findFirst();
  }

  /** All words, for messages. */
  public static String labels() {
    return Arrays.stream(values()).map(ReviewPart::label).collect(Collectors.joining(", "));
  }

  /** How a claim was read in this part; empty where it has none. */
  String asRead(ClaimRow claim) {
    return switch (this) {
      case CONTENT -> claim.content();
      case SPEAKER -> String.join("; ", claim.claimants());
      case CHAIN -> joined(claim.chain().stream().map(ClaimRow.Voice::actor));
      case FIGURE -> joined(claim.figures().stream().map(ClaimRow.Amount::words));
      case PLACE -> joined(claim.places().stream().map(ClaimRow.Place::name));
      case TIME -> joined(claim.times().stream().map(ClaimRow.Time::words));
      case STATUS -> joined(claim.statuses().stream().map(ClaimRow.Said::value));
    };
  }

  private static String joined(Stream<String> parts) {
    List<String> all = parts.toList();
    return String.join("; ", all);
  }
}
