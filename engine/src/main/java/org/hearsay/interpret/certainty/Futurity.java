package org.hearsay.interpret.certainty;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/**
 * Tells words about what is yet to come from words about what is or was.
 *
 * <p>A verb speaks of the future with "will" or "shall", with "would" (but not "would have"), and
 * after a word that leads there and "to": "is set to", "due to", "unlikely to", "plans to". The
 * words are in future.csv. "May", "could" and "should" do not make a future: they speak of the
 * present as often.
 */
public final class Futurity {

  private enum Kind {
    MODAL,
    PASTMODAL,
    LEAD,
    SCHEDULE,
    SUB
  }

  /** An auxiliary stands at most so many words before its verb. */
  private static final int REACH = 6;

  /** Words of one predicate stand within so many words of it. */
  private static final int WINDOW = 40;

  private static final Map<Kind, Set<String>> WORDS = words();
  private static final Set<String> CLAUSAL_OR_COPULA = Set.of("ccomp", "csubj", "cop", "nsubj");
  private static final Set<String> CLAUSAL = Set.of("ccomp", "xcomp", "csubj", "advcl");

  private Futurity() {}

  /**
   * Whether the main statement of {@code content} speaks of what is yet to come.
   *
   * @param sentence a sentence that holds the content, or its part with the main verb
   * @param content the words to judge
   */
  public static boolean isAboutFuture(Sentence sentence, Span content) {
    List<Integer> inside =
        IntStream.range(0, sentence.tokens().size())
            .filter(i -> content.contains(sentence.tokens().get(i).span()))
            .boxed()
            .toList();
    OptionalInt main = mainPredicate(sentence, inside);
    if (main.isPresent()) {
      return isFuturePredicate(sentence, main.getAsInt(), inside);
    }
    return firstMainVerbIsFuture(sentence, inside);
  }

  /**
   * Whether the verb, or the adjective or noun with a copula, at {@code index} speaks of the
   * future.
   *
   * @param sentence the sentence
   * @param index index of the word in the sentence
   */
  public static boolean isFutureVerb(Sentence sentence, int index) {
    return hasFutureAuxiliary(sentence, index) || isLedToFuture(sentence, index);
  }

  /**
   * Whether the verb at {@code index} puts a day that depends on it in the future: as {@link
   * #isFutureVerb}, and also a plan in the present tense ("talks begin on Friday") and a word such
   * as "scheduled".
   *
   * @param sentence the sentence
   * @param index index of the verb in the sentence
   */
  public static boolean isPlanned(Sentence sentence, int index) {
    String word = word(sentence, index);
    String tag = sentence.tokens().get(index).tag();
    boolean plan = is(Kind.SCHEDULE, word) && (tag.equals("VBZ") || tag.equals("VBP"));
    boolean lead = is(Kind.LEAD, word) && (tag.equals("VBN") || tag.equals("JJ"));
    return plan || lead || isCopulaOfLead(sentence, index) || isFutureVerb(sentence, index);
  }

  /** "Rain is likely on Thursday". */
  private static boolean isCopulaOfLead(Sentence sentence, int index) {
    int next = index + 1;
    while (isFiller(sentence, next)) {
      next++;
    }
    return word(sentence, index).matches("is|are|be|['’]s|['’]re")
        && is(Kind.LEAD, word(sentence, next))
        && !word(sentence, next + 1).equals("that");
  }

  private static boolean isFuturePredicate(Sentence sentence, int main, List<Integer> inside) {
    if (isFutureVerb(sentence, main)) {
      return true;
    }
    return isJudgement(sentence, main)
        && inside.stream()
            .filter(i -> sentence.tokens().get(i).head() == main)
            .filter(i -> CLAUSAL.contains(sentence.tokens().get(i).relation()))
            .anyMatch(i -> isFutureVerb(sentence, i));
  }

  /** "It is unlikely that ...", "chances are that ...": what is judged is in the clause below. */
  private static boolean isJudgement(Sentence sentence, int main) {
    return !sentence.tokens().get(main).isVerb() || is(Kind.LEAD, word(sentence, main));
  }

  /** The word that governs the content, where the tree is one and the word can be a predicate. */
  private static OptionalInt mainPredicate(Sentence sentence, List<Integer> inside) {
    Set<Integer> members = new HashSet<>(inside);
    List<Integer> tops =
        inside.stream()
            .filter(i -> !members.contains(sentence.tokens().get(i).head()))
            .filter(i -> isWord(sentence.tokens().get(i)))
            .toList();
    List<Integer> predicates = tops.stream().filter(i -> isPredicate(sentence, i)).toList();
    return predicates.size() == 1 && tops.size() <= 3
        ? OptionalInt.of(predicates.get(0))
        : OptionalInt.empty();
  }

  private static boolean isPredicate(Sentence sentence, int index) {
    Token token = sentence.tokens().get(index);
    return token.isVerb() && !token.tag().equals("MD")
        || sentence.tokens().stream()
            .anyMatch(t -> t.head() == index && CLAUSAL_OR_COPULA.contains(t.relation()));
  }

  /** Without a tree: the first verb that no "if", "when" or "who" has taken into its clause. */
  private static boolean firstMainVerbIsFuture(Sentence sentence, List<Integer> inside) {
    boolean below = false;
    for (int i : inside) {
      String word = word(sentence, i);
      String tag = sentence.tokens().get(i).tag();
      if (word.equals(",")) {
        below = false;
      } else if (is(Kind.SUB, word)) {
        below = true;
      } else if (!below
          && (tag.equals("MD") || tag.matches("VB[DZP]"))
          && !isOpening(sentence, i)) {
        return is(Kind.MODAL, word)
            || is(Kind.PASTMODAL, word) && !isPerfect(sentence, i)
            || leadsToVerb(sentence, i);
      }
    }
    return inside.stream().anyMatch(i -> isLedToFuture(sentence, i));
  }

  /**
   * The verb of "it is unlikely (that)" only opens what is judged, where a verb of its own follows.
   */
  private static boolean isOpening(Sentence sentence, int verb) {
    int next = verb + 1;
    while (next < sentence.tokens().size() && isFiller(sentence, next)) {
      next++;
    }
    return is(Kind.LEAD, word(sentence, next)) && !word(sentence, next + 1).equals("to");
  }

  private static boolean leadsToVerb(Sentence sentence, int verb) {
    int end = Math.min(sentence.tokens().size(), verb + REACH);
    return IntStream.range(verb, end)
        .anyMatch(i -> word(sentence, i + 1).equals("to") && is(Kind.LEAD, word(sentence, i)));
  }

  private static boolean hasFutureAuxiliary(Sentence sentence, int index) {
    if (near(sentence, index).anyMatch(i -> isAuxiliary(sentence, i, index))) {
      return true;
    }
    int i = index - 1;
    while (i >= 0 && i >= index - REACH && isVerbal(sentence, i) && !isModal(sentence, i)) {
      i--;
    }
    return i >= 0 && i >= index - REACH && isFutureModal(sentence, i);
  }

  private static boolean isAuxiliary(Sentence sentence, int i, int verb) {
    Token token = sentence.tokens().get(i);
    return token.head() == verb && token.relation().startsWith("aux") && isFutureModal(sentence, i);
  }

  private static IntStream near(Sentence sentence, int index) {
    int end = Math.min(sentence.tokens().size(), index + WINDOW);
    return IntStream.range(Math.max(0, index - WINDOW), end);
  }

  private static boolean isFutureModal(Sentence sentence, int i) {
    String word = word(sentence, i);
    boolean past = is(Kind.PASTMODAL, word) && sentence.tokens().get(i).tag().equals("MD");
    boolean noun = sentence.tokens().get(i).tag().startsWith("NN");
    return is(Kind.MODAL, word) && !noun && !word.equals("won") && !word.equals("sha")
        || negated(sentence, i)
        || past && !isPerfect(sentence, i);
  }

  /** "Won't" and "shan't", cut before the "n't" or, in some tokenizations, inside. */
  private static boolean negated(Sentence sentence, int i) {
    String word = word(sentence, i);
    boolean stem = word.equals("wo") || word.equals("won") || word.equals("sha");
    String next = word(sentence, i + 1);
    return stem && (next.endsWith("t") && next.length() <= 3) || word.matches("(wo|sha)n['’]t");
  }

  private static boolean isLedToFuture(Sentence sentence, int index) {
    int i = index - 1;
    while (i >= 0 && isAdverb(sentence, i)) {
      i--;
    }
    if (i >= 0 && word(sentence, i).equals("be")) {
      i--;
    }
    if (i < 1 || !word(sentence, i).equals("to")) {
      return false;
    }
    return is(Kind.LEAD, word(sentence, i - 1)) || isBareInfinitive(sentence, i);
  }

  /** "Leaders to meet on Friday": a headline's infinitive, without any finite verb. */
  private static boolean isBareInfinitive(Sentence sentence, int to) {
    return sentence.tokens().get(to - 1).tag().startsWith("NN")
        && near(sentence, to).noneMatch(i -> sentence.tokens().get(i).tag().matches("MD|VB[DZP]"));
  }

  private static boolean isPerfect(Sentence sentence, int modal) {
    int next = modal + 1;
    while (isFiller(sentence, next)) {
      next++;
    }
    return word(sentence, next).matches("have|['’]ve");
  }

  private static boolean isVerbal(Sentence sentence, int i) {
    return isFiller(sentence, i)
        || isModal(sentence, i)
        || word(sentence, i).matches("be|been|being|have|he|she|it|they|we|you|i");
  }

  private static boolean isModal(Sentence sentence, int i) {
    return sentence.tokens().get(i).tag().equals("MD");
  }

  private static boolean isFiller(Sentence sentence, int i) {
    return isAdverb(sentence, i) || word(sentence, i).matches("n['’]t|not");
  }

  private static boolean isAdverb(Sentence sentence, int i) {
    return 0 <= i
        && i < sentence.tokens().size()
        && sentence.tokens().get(i).tag().startsWith("RB");
  }

  private static boolean isWord(Token token) {
    return !token.text().isEmpty() && Character.isLetterOrDigit(token.text().codePointAt(0));
  }

  private static boolean is(Kind kind, String word) {
    return WORDS.getOrDefault(kind, Set.of()).contains(word);
  }

  private static String word(Sentence sentence, int i) {
    boolean there = 0 <= i && i < sentence.tokens().size();
    return there ? sentence.tokens().get(i).text().toLowerCase(Locale.ROOT) : "";
  }

  private static Map<Kind, Set<String>> words() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    for (Table.Row row : Table.beside(Futurity.class, "future.csv").rows()) {
      Kind kind = Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
      words.computeIfAbsent(kind, k -> new HashSet<>()).add(row.cell(0));
    }
    return words;
  }
}
