package org.hearsay.evaluation.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Words and names out of syllables, the same at each run. */
public final class MadeNames {
  private static final String[] SYLLABLES = {
    "ba", "cor", "del", "fin", "gra", "hol", "is", "jun", "kel", "lo", "mar", "nu", "os", "pre",
    "qui", "ras", "sto", "tu", "ver", "wen", "yal", "zo", "ten", "ri", "am", "eth"
  };

  private MadeNames() {}

  /** {@code count} different words in small letters. */
  public static List<String> words(int count, SplittableRandom random) {
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < count) {
      StringBuilder word = new StringBuilder();
      for (int left = 1 + random.nextInt(4); left > 0; left--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      words.add(word.toString());
    }
    return List.copyOf(words);
  }

  /** {@code count} different names of {@code parts} words. */
  public static List<String> names(int count, int parts, SplittableRandom random) {
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < count) {
      List<String> name = new ArrayList<>();
      for (String word : words(parts, random)) {
        name.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
      }
      names.add(String.join(" ", name));
    }
    return List.copyOf(names);
  }
}
