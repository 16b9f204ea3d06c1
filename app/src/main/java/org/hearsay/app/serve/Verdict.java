package org.hearsay.app.serve;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.ledger.AsOf;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.Explained;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.Review;
import org.hearsay.ledger.ReviewKind;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a claim, before it is looked up what was read.
 *
 * @param claim the claim's identifier, or the beginning of it
 * @param kind what is said
 * @param part which part is corrected, or null
 * @param becomes how that part should be read, or null
 * @param other the claim that it is compared with, or the number of the review that is taken back,
 *     or null
 * @param by who says so
 * @param reason why, or null
 */
public record Verdict(
    String claim,
    ReviewKind kind,
    @Nullable String part,
    @Nullable String becomes,
    @Nullable String other,
    String by,
    @Nullable String reason) {

  /** Stands between the pieces of a claim whose words are not in one piece. */
  private static final String GAP = " … ";

  /** The kind that a word stands for. */
  static ReviewKind kind(String label) {
    return Arrays.stream(ReviewKind.values())
        .filter(kind -> kind.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new LedgerException(
                    "“%s” is no kind of review. There are %s."
                        .formatted(
                            label,
                            Arrays.stream(ReviewKind.values())
                                .map(ReviewKind::label)
                                .collect(Collectors.joining(", ")))));
  }

  /**
   * The review, with how the claim was read.
   *
   * @throws LedgerException if something is missing, or there is no such claim or part
   */
  public Review in(Ledger ledger) {
    if (by.isBlank()) {
      throw new LedgerException("A review needs the name of who says so.");
    }
    ClaimRow found = found(ledger, claim);
    Review review = Review.of(found.id(), kind, found.content(), by.strip(), reason);
    return switch (kind) {
      case ACCEPTED, SET_ASIDE -> review;
      case CORRECTED -> corrected(review, found);
      case SAME_AS, NOT_SAME_AS -> review.with(found(ledger, given(other, "the other claim")).id());
      case MERGED ->
          review.with(ofOneReport(found, found(ledger, given(other, "the other claim"))));
      case SPLIT -> split(review, found);
      case TAKEN_BACK -> review.with(given(other, "the number of a review"));
    };
  }

  private Review corrected(Review review, ClaimRow found) {
    String label = given(part, "the part that is corrected");
    ReviewPart corrected =
        ReviewPart.of(label)
            .orElseThrow(
                () ->
                    new LedgerException(
                        "There is no part %s. There are %s."
                            .formatted(label, ReviewPart.labels())));
    String right = given(becomes, "how that part should be read");
    return review.correcting(corrected.label(), corrected.asRead(found), right.strip());
  }

  private static String ofOneReport(ClaimRow one, ClaimRow another) {
    boolean same = report(one).equals(report(another)) && !one.id().equals(another.id());
    if (!same) {
      throw new LedgerException(
          "Only two claims of one report are merged. Of two reports, “same as” says that they say the"
              + " same.");
    }
    return another.id();
  }

  private static String report(ClaimRow claim) {
    return claim.id().substring(0, claim.id().indexOf('-'));
  }

  /** The pieces stand in the claim's words, one behind the other. */
  private Review split(Review review, ClaimRow found) {
    List<String> pieces = Review.pieces(given(becomes, "the words of each claim, parted by “|”"));
    int from = 0;
    for (String piece : pieces) {
      int at = found.content().indexOf(piece, from);
      if (at < 0 || pieces.size() < 2 || piece.contains(GAP)) {
        throw new LedgerException(
            "A claim is split into two pieces of its words or more, in their order and parted by"
                + " “|”. Its words are “%s”.".formatted(found.content()));
      }
      from = at + piece.length();
    }
    return review.correcting(
        ReviewPart.CONTENT.label(), found.content(), String.join(" | ", pieces));
  }

  private static String given(@Nullable String value, String what) {
    if (value == null || value.isBlank()) {
      throw new LedgerException("This review needs " + what + ".");
    }
    return value;
  }

  private static ClaimRow found(Ledger ledger, String id) {
    return ledger
        .explain(id, AsOf.NOW)
        .map(Explained::claim)
        .orElseThrow(
            () ->
                new LedgerException(
                    "There is no claim %s in %s. hearsay claims lists those that there are."
                        .formatted(id, ledger.location())));
  }
}
