package org.hearsay.interpret.certainty;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/**
 * Tells words about what is yet to come from words about what is or was.
 *
 * <p>A verb speaks of the future with "will" or "shall", with "would" (but not "would have"), with
 * "may" before something done ("may cross", not "may be"), and after a word that leads there and
 * "to": "is set to", "due to", "unlikely to", "plans to". So do a plan in the present ("parliament
 * meets on Monday") and a thing said to be likely or expected ("a shutdown is likely"). What is
 * believed, feared or judged likely is judged by the clause that says it. The words are in
 * future.csv.
 */
public final class Futurity {

  private static final Set<String> PREDICATIVE = Set.of("ccomp", "csubj", "cop", "nsubj");
  private static final Set<String> CLAUSAL = Set.of("ccomp", "xcomp", "csubj", "advcl", "acl");

  /** "He said a truce was unlikely before Easter": told later, and yet of what was to come. */
  private static final Set<String> BY_WHEN =
      Set.of("before", "until", "till", "by", "within", "anytime", "soon", "next");

  private static final Set<String> PRESENT = Set.of("is", "are", "be", "'s", "’s", "'re", "’re");
  private static final Set<String> PAST = Set.of("was", "were");
  private static final Set<String> CAN = Set.of("can", "could");
  private static final Set<String> LINKS = Set.of("to", "that");
  private static final Set<String> STATES = Set.of("is", "are", "'s", "’s", "remains");

  /** "He fears that they think that ...": so many judgements are opened one inside the other. */
  private static final int DEEPEST = 3;

  private final Clause clause;
  private final List<Integer> inside;

  private Futurity(Clause clause, List<Integer> inside) {
    this.clause = clause;
    this.inside = inside;
  }

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
    return new Futurity(Clause.of(sentence), inside).isAboutFuture();
  }

  /**
   * Whether the verb, or the adjective or noun with a copula, at {@code index} speaks of the
   * future.
   *
   * @param sentence the sentence
   * @param index index of the word in the sentence
   */
  public static boolean isFutureVerb(Sentence sentence, int index) {
    return Clause.of(sentence).isFutureVerb(index);
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
    Clause clause = Clause.of(sentence);
    String word = clause.word(index);
    boolean plan = FutureWords.SCHEDULE.has(word) && isPresent(clause, index);
    boolean lead =
        FutureWords.LEAD.has(word)
            && (clause.tag(index).equals("VBN") || clause.tag(index).equals("JJ"));
    return plan || lead || isCopulaOfLead(clause, index) || clause.isFutureVerb(index);
  }

  /** "Rain is likely on Thursday". */
  private static boolean isCopulaOfLead(Clause clause, int index) {
    int next = clause.afterFillers(index + 1);
    return PRESENT.contains(clause.word(index))
        && FutureWords.LEAD.has(clause.word(next))
        && !clause.word(next + 1).equals("that");
  }

  private static boolean isPresent(Clause clause, int index) {
    return clause.tag(index).equals("VBZ") || clause.tag(index).equals("VBP");
  }

  private boolean isAboutFuture() {
    OptionalInt main = mainPredicate();
    return main.isPresent() ? isFuture(main.getAsInt(), 0) : firstMainVerbIsFuture();
  }

  private boolean isFuture(int predicate, int depth) {
    if (clause.isFutureVerb(predicate) || isPlan(predicate) || isComing(predicate)) {
      return true;
    }
    return depth < DEEPEST
        && isJudgement(predicate)
        && inside.stream()
            .filter(i -> isJudgedIn(i, predicate))
            .anyMatch(i -> isFuture(i, depth + 1) || isDoubtedPower(predicate, i));
  }

  /** "It is doubtful that they can hold it": what is judged likely or not to be in their power. */
  private boolean isDoubtedPower(int predicate, int verb) {
    return FutureWords.POWER.has(clause.word(predicate))
        && clause.below(verb).anyMatch(i -> CAN.contains(clause.word(i)))
        && clause.below(verb).noneMatch(i -> Clause.HAVE.contains(clause.word(i)));
  }

  /** "Parliament meets on Monday": a plan in the present tense, and a day for it. */
  private boolean isPlan(int predicate) {
    return FutureWords.SCHEDULE.has(clause.word(predicate))
        && isPresent(clause, predicate)
        && inside.stream().anyMatch(i -> i > predicate && FutureWords.DAY.has(clause.word(i)));
  }

  /** "A shutdown is likely", "snow is expected": nothing is said of it but that it may come. */
  private boolean isComing(int predicate) {
    boolean present = follows(PRESENT, predicate);
    boolean told = follows(PAST, predicate) && BY_WHEN.contains(clause.word(predicate + 1));
    boolean expletive = clause.below(predicate).anyMatch(i -> clause.word(i).equals("it"));
    return FutureWords.COMING.has(clause.word(predicate))
        && (present || told)
        && !expletive
        && !LINKS.contains(clause.word(predicate + 1))
        && inside.stream().noneMatch(i -> isJudgedIn(i, predicate));
  }

  /** Whether one of {@code words} stands close before the predicate. */
  private boolean follows(Set<String> words, int predicate) {
    return inside.stream()
        .filter(i -> isBetween(i, predicate))
        .anyMatch(i -> words.contains(clause.word(i)));
  }

  private static boolean isBetween(int i, int predicate) {
    return predicate - 4 <= i && i < predicate;
  }

  /**
   * "It is unlikely that", "he believes that", "there is a chance that": the clause below counts.
   */
  private boolean isJudgement(int predicate) {
    String word = clause.word(predicate);
    return !clause.tokens().get(predicate).isVerb()
        || FutureWords.LEAD.has(word)
        || FutureWords.JUDGE.has(word)
        || STATES.contains(word);
  }

  /** Whether the word governs a clause of the judgement, or of a chance that it speaks of. */
  private boolean isJudgedIn(int i, int predicate) {
    Token token = clause.tokens().get(i);
    boolean clausal = CLAUSAL.contains(token.relation()) && !token.relation().equals("acl");
    boolean ofChance =
        CLAUSAL.contains(token.relation())
            && FutureWords.CHANCE.has(clause.word(token.head()))
            && i > predicate;
    boolean misplaced =
        FutureWords.JUDGE.has(clause.word(predicate))
            && clause.below(i).anyMatch(clause::isFutureModal);
    return token.head() == predicate && (clausal || misplaced) || ofChance;
  }

  /** The word that governs the content, where the tree is one and the word can be a predicate. */
  private OptionalInt mainPredicate() {
    Set<Integer> members = new HashSet<>(inside);
    List<Integer> tops =
        inside.stream()
            .filter(i -> !members.contains(clause.tokens().get(i).head()))
            .filter(i -> isWord(clause.tokens().get(i)))
            .toList();
    List<Integer> predicates = tops.stream().filter(this::isPredicate).toList();
    return predicates.size() == 1 && tops.size() <= 3
        ? OptionalInt.of(predicates.get(0))
        : OptionalInt.empty();
  }

  private boolean isPredicate(int index) {
    Token token = clause.tokens().get(index);
    return token.isVerb() && !token.tag().equals("MD")
        || clause
            .below(index)
            .anyMatch(i -> PREDICATIVE.contains(clause.tokens().get(i).relation()));
  }

  /** Without a tree: the first verb that no "if", "when" or "who" has taken into its clause. */
  private boolean firstMainVerbIsFuture() {
    boolean below = false;
    for (int i : inside) {
      if (clause.word(i).equals(",")) {
        below = false;
      } else if (FutureWords.SUB.has(clause.word(i))) {
        below = true;
      } else if (!below && Clause.FINITE.contains(clause.tag(i)) && !isOpening(i)) {
        return clause.isFutureModal(i) || leadsToVerb(i) || isPlan(i) || isMaybeModal(i);
      }
    }
    return inside.stream().anyMatch(clause::isLedToFuture);
  }

  private boolean isMaybeModal(int modal) {
    return clause.isMaybe(clause.afterFillers(modal + 1));
  }

  /** "It is unlikely (that)" only opens what is judged, where a verb of its own follows. */
  private boolean isOpening(int verb) {
    int next = clause.afterFillers(verb + 1);
    boolean verbFollows =
        inside.stream().anyMatch(i -> i > next && clause.tokens().get(i).isVerb());
    return verbFollows
        && (FutureWords.LEAD.has(clause.word(next)) && !clause.word(next + 1).equals("to")
            || FutureWords.JUDGE.has(clause.word(verb))
            || IntStream.range(next, next + 4)
                .anyMatch(i -> FutureWords.CHANCE.has(clause.word(i))));
  }

  private boolean leadsToVerb(int verb) {
    int lead = clause.afterFillers(verb + 1);
    boolean coming =
        FutureWords.COMING.has(clause.word(lead))
            && !clause.tag(verb).equals("VBD")
            && !clause.word(lead + 1).equals("that");
    return coming
        || IntStream.range(verb, verb + 4)
            .anyMatch(i -> clause.word(i + 1).equals("to") && FutureWords.LEAD.has(clause.word(i)));
  }

  private static boolean isWord(Token token) {
    return !token.text().isEmpty() && Character.isLetterOrDigit(token.text().codePointAt(0));
  }
}
