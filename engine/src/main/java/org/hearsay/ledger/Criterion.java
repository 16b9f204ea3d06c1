package org.hearsay.ledger;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One thing that a filter asks of a claim: that some row {@code x} of a table is about it.
 *
 * @param table the table, or a query in parentheses
 * @param tableParameters parameters of that query
 * @param condition on {@code x}
 * @param parameters of the condition
 * @param ordered whether an index gives these rows in the order of the report and the claim
 */
record Criterion(
    String table,
    List<Object> tableParameters,
    String condition,
    List<Object> parameters,
    boolean ordered) {

  private static final Pattern VALUE = Pattern.compile("x\\.(actor|side|measure|place|value)\\b");

  /** On a table whose rows have {@code claim} and {@code reported_second}. */
  static Criterion onTable(String table, String condition, List<Object> parameters) {
    return new Criterion(table, List.of(), condition, parameters, true);
  }

  /**
   * The condition on {@code c} that there is such a row, to be found by the claim and not by what
   * it is compared with, which far more rows can have.
   */
  String exists(Database database) {
    String checked = VALUE.matcher(condition).replaceAll(database.unindexed("$0"));
    String row = "SELECT 1 FROM %s x WHERE x.claim = c.seq AND %s".formatted(table, checked);
    return "EXISTS (%s)".formatted(database.askedOfEach(row));
  }

  /**
   * The same condition on {@code x}, a row that is about a claim, where all such rows are gathered.
   */
  String gathered(Database database) {
    return "%s IN (SELECT g.claim FROM %s g WHERE %s)"
        .formatted(database.unindexed("x.claim"), table, condition.replaceAll("\\bx\\.", "g."));
  }

  /** The table, where all else is asked of its rows. */
  String first(Database database) {
    return tableParameters.isEmpty() ? table : database.foundFirst(table);
  }

  /** How many rows there are, at most {@code most}. */
  String counted(int most) {
    return "SELECT count(*) FROM (SELECT 1 FROM %s x WHERE %s LIMIT %d) found"
        .formatted(table, condition, most);
  }
}
