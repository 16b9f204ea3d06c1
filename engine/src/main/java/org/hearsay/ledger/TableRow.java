package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param table the table
 * @param cells what stands in its columns, in their order: a String, Long, Double, BigDecimal or
 *     Boolean, or null where nothing is known
 */
public record TableRow(Table table, List<@Nullable Object> cells) {

  /** Copies the list. */
  public TableRow {
    cells = Collections.unmodifiableList(new ArrayList<>(cells));
  }
}
