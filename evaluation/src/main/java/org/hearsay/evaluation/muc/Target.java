package org.hearsay.evaluation.muc;

import java.util.List;

/**
 * People at whom violence was directed, whom a key describes and counts.
 *
 * @param report name of the text
 * @param amounts how many they are; any of them is right
 * @param descriptions the words for them in the text; any of them will do
 */
record Target(String report, List<Amount> amounts, List<String> descriptions) {

  /** Copies the lists. */
  Target {
    amounts = List.copyOf(amounts);
    descriptions = List.copyOf(descriptions);
  }
}
