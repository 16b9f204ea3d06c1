package org.hearsay.evaluation.plover;

import java.util.Map;
import org.hearsay.text.Report;

/**
 * A sentence with the category of an event in it.
 *
 * @param id its name in the corpus
 * @param report the sentence as a report
 * @param category the category, by its name of 2021
 */
record GoldRecord(String id, Report report, String category) {

  /** The records are older than the names of 2021, to which PLOVER's table from CAMEO leads. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "DEMAND", "REQUEST",
          "DISAPPROVE", "ACCUSE",
          "INVESTIGATE", "ACCUSE",
          "FIGHT", "ASSAULT");

  /** What a category of the records is called in the manual of 2021. */
  static String current(String category) {
    return RENAMED.getOrDefault(category, category);
  }
}
