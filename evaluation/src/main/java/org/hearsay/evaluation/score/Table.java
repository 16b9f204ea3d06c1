package org.hearsay.evaluation.score;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * The scores on one corpus.
 *
 * @param table name of the corpus, as on the command line
 * @param split the part of it that was read
 * @param rows its lines
 */
@JsonPropertyOrder({"table", "split", "rows"})
public record Table(String table, String split, List<Row> rows) {

  /** Copies the list. */
  public Table {
    rows = List.copyOf(rows);
  }
}
