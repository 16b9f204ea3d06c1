package org.hearsay.interpret.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.interpret.lexicon.Table;

/**
 * Base forms of English words, as candidates to look up.
 *
 * <p>A form may come from several bases ("dies" from "die" or "dy"); the word lists tell which
 * exists, so all are tried.
 */
public final class Lemmas {

  private static final Map<String, String> IRREGULAR = new HashMap<>();
  private static final Map<String, String> PLURALS = new HashMap<>();

  static {
    for (Table.Row row : Table.beside(Lemmas.class, "irregular.csv").rows()) {
      IRREGULAR.put(row.cell(0), row.cell(1));
      if (row.cell(2).equals("noun")) {
        PLURALS.putIfAbsent(row.cell(1), row.cell(0));
      }
    }
  }

  private Lemmas() {}

  /** What {@code word}, in lower case, may be a form of, itself first. */
  public static List<String> of(String word) {
    List<String> bases = new ArrayList<>();
    bases.add(word);
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      bases.add(irregular);
    }
    plurals(word, bases);
    strip(word, "ed", bases);
    strip(word, "ing", bases);
    return bases;
  }

  private static void plurals(String word, List<String> bases) {
    if (word.endsWith("ies") && word.length() > 4) {
      bases.add(word.substring(0, word.length() - 3) + "y");
    }
    if (word.endsWith("es") && word.length() > 3) {
      bases.add(word.substring(0, word.length() - 2));
    }
    if (word.endsWith("s") && !word.endsWith("ss") && word.length() > 2) {
      bases.add(word.substring(0, word.length() - 1));
    }
  }

  private static void strip(String word, String ending, List<String> bases) {
    if (!word.endsWith(ending) || word.length() < ending.length() + 2) {
      return;
    }
    String stem = word.substring(0, word.length() - ending.length());
    bases.add(stem);
    bases.add(stem + "e");
    if (stem.endsWith("i")) {
      bases.add(stem.substring(0, stem.length() - 1) + "y");
    }
    int last = stem.length() - 1;
    if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
      bases.add(stem.substring(0, last));
    }
  }

  /** The plural of a noun by the common rules; a form that looks plural stays. */
  static String plural(String noun) {
    String irregular = PLURALS.get(noun);
    if (irregular != null) {
      return irregular;
    }
    if (noun.endsWith("s") || noun.endsWith("people") || noun.endsWith("men")) {
      return noun.endsWith("ss") ? noun + "es" : noun;
    }
    if (noun.endsWith("y") && noun.length() > 1 && !"aeiou".contains(before(noun))) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.endsWith("ch") || noun.endsWith("sh") || noun.endsWith("x")
        ? noun + "es"
        : noun + "s";
  }

  private static String before(String noun) {
    return noun.substring(noun.length() - 2, noun.length() - 1);
  }
}
