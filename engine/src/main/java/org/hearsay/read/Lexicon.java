package org.hearsay.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.claim.EntityType;
import org.hearsay.text.Token;

/**
 * Words and phrases of known kinds, from {@code nationalities.csv}, {@code roles.csv} and {@code
 * equipment.csv}.
 *
 * <p>A phrase with a capital letter matches only as written; any other in any case, but only where
 * its last word is tagged as a noun, which tells "a major" from "a major strike". The longest
 * phrase that begins at a token wins.
 */
final class Lexicon {
  /**
   * A phrase found among tokens.
   *
   * @param first index of its first token
   * @param last index of its last token
   * @param type what it is
   */
  record Match(int first, int last, EntityType type) {}

  private record Phrase(List<String> words, boolean asWritten, EntityType type) {}

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Set<String> nationalities = new HashSet<>();
  private final List<String> designations = new ArrayList<>();

  private Lexicon() {}

  /** The lists of the jar. */
  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    for (List<String> row : DataFile.rows("nationalities.csv")) {
      lexicon.nationalities.add(row.get(0));
      lexicon.add(row.get(0), EntityType.NATIONALITY);
    }
    DataFile.rows("roles.csv").forEach(row -> lexicon.addAll(row, EntityType.ROLE));
    DataFile.rows("equipment.csv").forEach(row -> lexicon.addAll(row, EntityType.EQUIPMENT));
    DataFile.rows("designations.csv").forEach(row -> lexicon.designations.add(row.get(0)));
    return lexicon;
  }

  /** Adds the forms in the first two cells of a row: singular and plural. */
  private void addAll(List<String> row, EntityType type) {
    row.subList(0, Math.min(2, row.size())).forEach(form -> add(form, type));
  }

  private void add(String form, EntityType type) {
    if (form.isEmpty()) {
      return;
    }
    boolean asWritten = form.chars().anyMatch(Character::isUpperCase);
    List<String> words = Arrays.asList(form.split(" "));
    byFirstWord
        .computeIfAbsent(lower(words.get(0)), first -> new ArrayList<>())
        .add(new Phrase(words, asWritten, type));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether all of a name is a nationality: "Ukrainian", "Americans". */
  boolean isNationality(String name) {
    return nationalities.contains(name);
  }

  /** The phrases among the tokens, from left to right, not overlapping. */
  List<Match> matches(List<Token> tokens) {
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Match longest = longest(tokens, at);
      if (longest.last() >= at) {
        matches.add(longest);
      }
      at = Math.max(at, longest.last()) + 1;
    }
    return matches;
  }

  /** The longest phrase that begins at a token, or one that ends before it begins. */
  private Match longest(List<Token> tokens, int at) {
    Match longest =
        new Match(at, isDesignation(tokens.get(at).text()) ? at : at - 1, EntityType.EQUIPMENT);
    for (Phrase phrase : byFirstWord.getOrDefault(lower(tokens.get(at).text()), List.of())) {
      int last = at + phrase.words().size() - 1;
      if (last > longest.last() && matches(phrase, tokens, at)) {
        longest = new Match(at, last, phrase.type());
      }
    }
    return longest;
  }

  private static boolean matches(Phrase phrase, List<Token> tokens, int at) {
    if (at + phrase.words().size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < phrase.words().size(); i++) {
      String word = phrase.words().get(i);
      String token = tokens.get(at + i).text();
      if (phrase.asWritten() ? !word.equals(token) : !word.equalsIgnoreCase(token)) {
        return false;
      }
    }
    return phrase.asWritten() || tokens.get(at + phrase.words().size() - 1).tag().startsWith("NN");
  }

  /** Whether a token names a type of weapon by its maker's letters and a number: "Su-34". */
  private boolean isDesignation(String token) {
    for (String prefix : designations) {
      if (token.length() > prefix.length()
          && token.startsWith(prefix)
          && Character.isDigit(token.charAt(prefix.length()))) {
        return true;
      }
    }
    return false;
  }
}
