package org.hearsay.interpret.certainty;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.interpret.lexicon.Table;

/** The words of future.csv, by kind. */
enum FutureWords {
  MODAL,
  PASTMODAL,
  MAYBE,
  STATIVE,
  LEAD,
  COMING,
  SCHEDULE,
  DAY,
  JUDGE,
  CHANCE,
  POWER,
  SUB;

  private static final Map<FutureWords, Set<String>> WORDS = read();

  /** Whether a word in lower case is of this kind. */
  boolean has(String word) {
    return WORDS.getOrDefault(this, Set.of()).contains(word);
  }

  private static Map<FutureWords, Set<String>> read() {
    Map<FutureWords, Set<String>> words = new EnumMap<>(FutureWords.class);
    for (Table.Row row : Table.beside(FutureWords.class, "future.csv").rows()) {
      FutureWords kind = FutureWords.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
      words.computeIfAbsent(kind, k -> new HashSet<>()).add(row.cell(0));
    }
    return words;
  }
}
