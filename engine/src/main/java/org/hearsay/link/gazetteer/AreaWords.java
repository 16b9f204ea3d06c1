package org.hearsay.link.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that tell in a name that it is an area's: "Oblast", "County". */
public final class AreaWords {
  private static final Set<String> WORDS =
      Set.of(
          "oblast",
          "oblast'",
          "province",
          "region",
          "county",
          "parish",
          "district",
          "raion",
          "rayon",
          "krai",
          "kray",
          "republic",
          "governorate",
          "state",
          "municipality",
          "department",
          "prefecture",
          "territory",
          "область",
          "район",
          "край",
          "республика",
          "okrug");
  private static final Set<String> BEFORE = Set.of("republic", "province", "state", "county");

  private AreaWords() {}

  /** Whether a word tells that the name beside it is an area's. */
  public static boolean isOne(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The name without such a word at its end, or before "of" at its beginning. */
  public static String bare(String name) {
    List<String> words = new ArrayList<>(Arrays.asList(name.split("\\s+")));
    if (words.size() > 2
        && BEFORE.contains(words.get(0).toLowerCase(Locale.ROOT))
        && words.get(1).equals("of")) {
      return String.join(" ", words.subList(2, words.size()));
    }
    if (words.size() > 1 && isOne(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return String.join(" ", words);
  }
}
