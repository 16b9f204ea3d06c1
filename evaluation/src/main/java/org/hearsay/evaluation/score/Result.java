package org.hearsay.evaluation.score;

import java.util.List;

/**
 * What came of reading a corpus.
 *
 * @param table the scores
 * @param reports how many reports were read
 * @param misread what was read otherwise than expected
 */
public record Result(Table table, int reports, List<Misread> misread) {

  /** Copies the list. */
  public Result {
    misread = List.copyOf(misread);
  }
}
