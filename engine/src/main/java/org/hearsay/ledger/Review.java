package org.hearsay.ledger;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person said of a claim. The claim stays as it was read; both are kept.
 *
 * @param number its number in the ledger, from 1; 0 before it is recorded
 * @param recordedAt when it was recorded; null before it is
 * @param claim the claim's identifier, which a later reading of the same words has too
 * @param kind what is said of it
 * @param part which part is corrected, such as "speaker", or null
 * @param was how it was read: the part, or the claim's words
 * @param becomes how it should be read; of a split claim the words of each, parted by "|"; or null
 * @param other the claim that it is compared with, or the number of the review that is taken back,
 *     or null
 * @param reviewer who says so
 * @param reason why, or null
 * @param stands whether it has not been taken back
 */
public record Review(
    long number,
    @Nullable Instant recordedAt,
    String claim,
    ReviewKind kind,
    @Nullable String part,
    String was,
    @Nullable String becomes,
    @Nullable String other,
    String reviewer,
    @Nullable String reason,
    boolean stands) {

  /** One to be recorded. */
  public static Review of(
      String claim, ReviewKind kind, String was, String reviewer, @Nullable String reason) {
    return new Review(0, null, claim, kind, null, was, null, null, reviewer, reason, true);
  }

  /** The same as it was recorded. */
  Review recorded(long as, Instant at) {
    return new Review(as, at, claim, kind, part, was, becomes, other, reviewer, reason, stands);
  }

  /** The same, with a part that should be read otherwise. */
  public Review correcting(String what, String asRead, String right) {
    return new Review(
        number, recordedAt, claim, kind, what, asRead, right, other, reviewer, reason, stands);
  }

  /** The pieces of words that are parted by "|", each without spaces around it. */
  public static List<String> pieces(String parted) {
    return Arrays.stream(parted.split("\\|"))
        .map(String::strip)
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  /** The same, about another claim or an earlier review too. */
  public Review with(String second) {
    return new Review(
        number, recordedAt, claim, kind, part, was, becomes, second, reviewer, reason, stands);
  }
}
