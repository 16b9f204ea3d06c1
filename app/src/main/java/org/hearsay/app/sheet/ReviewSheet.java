package org.hearsay.app.sheet;

import java.util.List;
import java.util.function.Consumer;
import org.hearsay.ledger.Review;

/** What people said of claims, as lines for a person to read. */
public final class ReviewSheet {
  private final int width;
  private final Consumer<String> lines;

  /**
   * One that fills {@code width} columns.
   *
   * @param lines takes line after line
   */
  public ReviewSheet(int width, Consumer<String> lines) {
    this.width = width;
    this.lines = lines;
  }

  /** A review with its number, and the claim that it is about. */
  public void review(Review review) {
    told(review.number() + "  ", line(review));
    told("   ", review.claim() + (review.part() == null ? " “" + review.was() + "”" : ""));
  }

  private void told(String before, String line) {
    String indent = " ".repeat(before.length());
    List<String> wrapped = Wrap.words(Plain.line(line), width - before.length());
    for (int i = 0; i < wrapped.size(); i++) {
      lines.accept((i == 0 ? before : indent) + wrapped.get(i));
    }
  }

  /** What a person said of a claim, in one line: "corrected speaker to “Ada Marsh” by Ana (…)". */
  static String line(Review review) {
    StringBuilder line = new StringBuilder(review.kind().label());
    if (review.part() != null) {
      line.append(' ').append(review.part()).append(" from “").append(review.was());
      line.append("” to “").append(review.becomes()).append('”');
    }
    if (review.other() != null) {
      line.append(' ').append(review.other());
    }
    line.append(", by ").append(review.reviewer());
    if (review.reason() != null) {
      line.append(" (").append(review.reason()).append(')');
    }
    String at = String.valueOf(review.recordedAt()).substring(0, "2024-08-13".length());
    return line.append(", ").append(at).append(review.stands() ? "" : ", taken back").toString();
  }
}
