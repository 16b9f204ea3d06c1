package org.hearsay.corroborate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hearsay.claim.lineage.Telling;

/** Words by which a claim is held to be more or less likely. */
final class Hedges {
  private static final List<List<String>> ROWS =
      Rows.of("hedges.csv").stream()
          .sorted(Comparator.comparing((List<String> row) -> -row.get(0).length()))
          .toList();

  /** How far before the claim its hedge may stand: "they think it is doubtful that". */
  private static final int BEFORE = 24;

  private Hedges() {}

  /** How likely the sentence of {@code telling} holds it, as a level of the file; empty if none. */
  static String in(Telling telling) {
    int begin = telling.claim().content().get(0).begin() - telling.sentence().begin();
    String sentence = telling.sentence().text().toLowerCase(Locale.ROOT);
    String before = sentence.substring(Math.max(0, Math.min(begin, sentence.length()) - BEFORE));
    return ROWS.stream()
        .filter(row -> before.contains(row.get(0)))
        .min(Comparator.comparingInt(row -> before.indexOf(row.get(0))))
        .map(row -> row.get(1))
        .orElse("");
  }

  /** Whether the sentence of {@code telling} has words of {@code level} anywhere. */
  static boolean holds(Telling telling, String level) {
    String sentence = telling.sentence().text().toLowerCase(Locale.ROOT);
    return ROWS.stream().anyMatch(row -> row.get(1).equals(level) && sentence.contains(row.get(0)));
  }
}
