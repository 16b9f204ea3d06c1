package org.hearsay.interpret.certainty;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * The words of a sentence by index, safe beyond both ends, and what a verb among them speaks of.
 *
 * @param tokens the words
 * @param words the same in lower case
 */
record Clause(List<Token> tokens, List<String> words) {

  /** An auxiliary stands at most so many words before its verb. */
  private static final int REACH = 6;

  /** Words of one predicate stand within so many words of it. */
  private static final int WINDOW = 40;

  /** Tags of finite verbs. */
  static final Set<String> FINITE = Set.of("MD", "VBD", "VBZ", "VBP");

  /** Forms of "have" after a modal. */
  static final Set<String> HAVE = Set.of("have", "'ve", "’ve");

  private static final Set<String> NEGATIONS = Set.of("n't", "n’t", "not");
  private static final Set<String> CUT = Set.of("n't", "n’t", "'t", "’t");
  private static final Set<String> WHOLE = Set.of("won't", "won’t", "shan't", "shan’t");
  private static final Set<String> BETWEEN =
      Set.of("be", "been", "being", "have", "he", "she", "it", "they", "we", "you", "i");

  static Clause of(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return new Clause(
        tokens, tokens.stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList());
  }

  /** The word in lower case, or nothing beyond the ends. */
  String word(int i) {
    return isThere(i) ? words.get(i) : "";
  }

  /** The tag, or nothing beyond the ends. */
  String tag(int i) {
    return isThere(i) ? tokens.get(i).tag() : "";
  }

  boolean isThere(int i) {
    return 0 <= i && i < tokens.size();
  }

  /** An adverb or a "not", which may stand between the words of a predicate. */
  boolean isFiller(int i) {
    return tag(i).startsWith("RB") || NEGATIONS.contains(word(i));
  }

  /** The first word from {@code i} on that is no adverb and no "not". */
  int afterFillers(int i) {
    int next = i;
    while (isFiller(next)) {
      next++;
    }
    return next;
  }

  /** Indices of words near {@code index}. */
  IntStream near(int index) {
    int end = Math.min(tokens.size(), index + WINDOW);
    return IntStream.range(Math.max(0, index - WINDOW), end);
  }

  /** Indices of words near {@code index} that depend on it. */
  IntStream below(int index) {
    return near(index).filter(i -> tokens.get(i).head() == index);
  }

  /** Whether the verb, or the predicate with a copula, speaks of what is yet to come. */
  boolean isFutureVerb(int index) {
    return hasFutureAuxiliary(index) || isLedToFuture(index) || isMaybe(index);
  }

  /** "Is set to meet", "leaders to meet": the words before "to" lead to the future. */
  boolean isLedToFuture(int index) {
    int i = index - 1;
    while (i >= 0 && isFiller(i)) {
      i--;
    }
    if (word(i).equals("be")) {
      i--;
    }
    if (i < 1 || !word(i).equals("to")) {
      return false;
    }
    return FutureWords.LEAD.has(word(i - 1)) || isBareInfinitive(i);
  }

  /** Whether a word is an auxiliary of the future. */
  boolean isFutureModal(int i) {
    String word = word(i);
    boolean plain = FutureWords.MODAL.has(word) && !tag(i).startsWith("NN") && !isCutNegation(i);
    boolean past = FutureWords.PASTMODAL.has(word) && tag(i).equals("MD") && !isPerfect(i);
    return plain || past || isNegated(i);
  }

  /** "May cross": what may be done is yet to come, what may be so is not. */
  boolean isMaybe(int verb) {
    int i = verb - 1;
    while (i >= 0 && isFiller(i)) {
      i--;
    }
    return FutureWords.MAYBE.has(word(i))
        && tag(i).equals("MD")
        && tag(verb).startsWith("VB")
        && !FutureWords.STATIVE.has(word(verb));
  }

  private boolean hasFutureAuxiliary(int index) {
    if (below(index)
        .anyMatch(i -> tokens.get(i).relation().startsWith("aux") && isFutureModal(i))) {
      return true;
    }
    int i = index - 1;
    while (i >= 0 && i >= index - REACH && isBetween(i)) {
      i--;
    }
    return i >= 0 && i >= index - REACH && isFutureModal(i);
  }

  /** What may stand between an auxiliary and its verb. */
  private boolean isBetween(int i) {
    return isFiller(i) || BETWEEN.contains(word(i));
  }

  /** "Won't" and "shan't", cut before the "n't" or not at all. */
  private boolean isNegated(int i) {
    return isCutNegation(i) && CUT.contains(word(i + 1)) || WHOLE.contains(word(i));
  }

  private boolean isCutNegation(int i) {
    return word(i).equals("wo") || word(i).equals("sha");
  }

  /** "Would have left": what did not come. */
  boolean isPerfect(int modal) {
    return HAVE.contains(word(afterFillers(modal + 1)));
  }

  /** "Leaders to meet on Friday": a headline's infinitive, without any finite verb. */
  private boolean isBareInfinitive(int to) {
    return tag(to - 1).startsWith("NN") && near(to).noneMatch(i -> FINITE.contains(tag(i)));
  }
}
