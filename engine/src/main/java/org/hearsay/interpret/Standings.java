package org.hearsay.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.StatusValue;
import org.hearsay.interpret.actor.Cast;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.text.Tree;
import org.jspecify.annotations.Nullable;

/** The patterns of {@code statuses.csv}: words that tell the standing of a claim. */
final class Standings {

  /** How many words one star and two stars stand for at most. */
  private static final int STAR = 3;

  private static final int TWO_STARS = 8;

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private record Pattern(List<String> words, StatusValue value) {}

  /**
   * A pattern found in a sentence.
   *
   * @param from index of its first word
   * @param to index after its last word
   * @param value what it tells
   */
  record Found(int from, int to, StatusValue value) {}

  /** The patterns by their first words, which are no stars; in the order of the file. */
  private final Map<String, List<Pattern>> patterns = new HashMap<>();

  Standings() {
    for (Table.Row row : Table.beside(Cast.class, "statuses.csv").rows()) {
      Pattern pattern = new Pattern(List.of(row.cell(0).split(" ")), value(row.cell(1)));
      String first = pattern.words().get(0);
      if (first.startsWith("*")) {
        throw new IllegalStateException("A status begins with a star: " + row.cell(0));
      }
      patterns.computeIfAbsent(first, word -> new ArrayList<>()).add(pattern);
    }
  }

  /** The status of a word of the data files. */
  static StatusValue value(String label) {
    return StatusValue.valueOf(label.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  /** The first such words in a sentence. */
  Optional<Found> in(Tree tree) {
    for (int i = 0; i < tree.size(); i++) {
      Found found = at(tree, i);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private @Nullable Found at(Tree tree, int from) {
    for (Pattern pattern : patterns.getOrDefault(normal(tree.lower(from)), List.of())) {
      int to = match(tree, from, pattern.words(), 0);
      if (to >= 0 && !opensClause(tree, to)) {
        return new Found(from, to, pattern.value());
      }
    }
    return null;
  }

  /** "Denied it had fired": what looks like the object begins what is denied. */
  private static boolean opensClause(Tree tree, int to) {
    String last = tree.token(to - 1).tag();
    boolean pronoun = last.equals("PRP") || last.equals("DT");
    return pronoun && to < tree.size() && FINITE.contains(tree.token(to).tag());
  }

  private static int match(Tree tree, int at, List<String> words, int k) {
    if (k == words.size()) {
      return at;
    }
    if (words.get(k).startsWith("*")) {
      int most = words.get(k).equals("*") ? STAR : TWO_STARS;
      for (int skip = 0; skip <= most; skip++) {
        int to = match(tree, at + skip, words, k + 1);
        if (to >= 0) {
          return to;
        }
      }
      return -1;
    }
    boolean matches = at < tree.size() && normal(tree.lower(at)).equals(words.get(k));
    return matches ? match(tree, at + 1, words, k + 1) : -1;
  }

  private static String normal(String word) {
    return word.equals("n't") || word.equals("n’t") || word.equals("cannot") ? "not" : word;
  }
}
