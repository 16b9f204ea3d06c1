package org.hearsay.interpret.certainty;

import java.util.List;
import java.util.Locale;
import org.hearsay.interpret.lexicon.Table;

/**
 * A row of likelihood.csv.
 *
 * @param words the words of the phrase, lower case
 * @param low lower end of the band; not used where there is no scale
 * @param high upper end of the band; not used where there is no scale
 * @param scale the scale that names it, or empty
 * @param use where it counts
 */
record LikelihoodPhrase(List<String> words, double low, double high, String scale, Use use) {

  /** Where a phrase counts. */
  enum Use {
    ANY,
    PREDICATE,
    CHANCE
  }

  static LikelihoodPhrase of(Table.Row row) {
    return new LikelihoodPhrase(
        List.of(row.cell(0).split(" ")),
        probability(row.cell(1)),
        probability(row.cell(2)),
        row.cell(3),
        Use.valueOf(row.cell(4).toUpperCase(Locale.ROOT)));
  }

  private static double probability(String cell) {
    return cell.isEmpty() ? 0 : Double.parseDouble(cell);
  }
}
