package org.hearsay.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as a dependency tree: who governs what, and which words belong together.
 *
 * <p>Built from a machine's parse, so any answer may be wrong; none throws.
 */
public final class Tree {

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass");
  private static final Set<String> AUXILIARIES = Set.of("aux", "auxpass", "cop");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> WH = Set.of("WP", "WDT", "WP$", "WRB");

  private final Sentence sentence;
  private final List<List<Integer>> children;

  /** Words in lower case, each made when it is first asked for. */
  private final @Nullable String[] lower;

  /** The tree of {@code sentence}. */
  public Tree(Sentence sentence) {
    this.sentence = sentence;
    int n = size();
    lower = new @Nullable String[n];
    children = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < n; i++) {
      int head = token(i).head();
      if (head >= 0 && head < n && head != i) {
        children.get(head).add(i);
      }
    }
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** The number of its words and marks. */
  public int size() {
    return sentence.tokens().size();
  }

  /** The word at {@code i}, counted from zero. */
  public Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** The word at {@code i} in lower case. */
  public String lower(int i) {
    String word = lower[i];
    if (word == null) {
      word = token(i).text().toLowerCase(Locale.ROOT);
      lower[i] = word;
    }
    return word;
  }

  /** The words that {@code i} governs, in order. */
  public List<Integer> children(int i) {
    return children.get(i);
  }

  /** The first word that {@code i} governs by {@code relation}. */
  public OptionalInt child(int i, String relation) {
    return children(i).stream()
        .filter(c -> token(c).relation().equals(relation))
        .mapToInt(c -> c)
        .findFirst();
  }

  /** The subject of the verb or predicate {@code i}. */
  public OptionalInt subject(int i) {
    return children(i).stream()
        .filter(c -> SUBJECTS.contains(token(c).relation()))
        .mapToInt(c -> c)
        .findFirst();
  }

  /** {@code i} and all that hangs on it. */
  public BitSet subtree(int i) {
    return subtree(i, c -> true);
  }

  /** {@code i} and all that hangs on it through words that {@code follow} accepts. */
  public BitSet subtree(int i, IntPredicate follow) {
    BitSet found = new BitSet(size());
    List<Integer> open = new ArrayList<>(List.of(i));
    while (!open.isEmpty()) {
      int next = open.remove(open.size() - 1);
      if (!found.get(next)) {
        found.set(next);
        children(next).stream().filter(follow::test).forEach(open::add);
      }
    }
    return found;
  }

  /** Whether the clause of {@code i} has a finite verb: its own form or an auxiliary's. */
  public boolean isFinite(int i) {
    return FINITE.contains(token(i).tag())
        || children(i).stream()
            .anyMatch(
                c -> AUXILIARIES.contains(token(c).relation()) && FINITE.contains(token(c).tag()));
  }

  /** Whether {@code i} heads a clause of its own: a finite verb or predicate with a subject. */
  public boolean isClause(int i) {
    return isFinite(i) && subject(i).isPresent();
  }

  /** Whether {@code i} lies below {@code ancestor}, or is it. */
  public boolean isUnder(int i, int ancestor) {
    int at = i;
    for (int steps = 0; at >= 0 && at < size() && steps <= size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = token(at).head();
    }
    return false;
  }

  /** The word of those within {@code span} that governs the others, or none where it is empty. */
  public OptionalInt headOf(Span span) {
    return tokensIn(span)
        .filter(i -> !isPunctuation(i))
        .filter(i -> !inside(span, token(i).head()))
        .boxed()
        .max((a, b) -> Integer.compare(weight(a), weight(b)))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private int weight(int i) {
    int kind = token(i).isNominal() ? 2 : token(i).isVerb() ? 1 : 0;
    return kind * size() - i;
  }

  private boolean inside(Span span, int i) {
    return i >= 0 && i < size() && span.contains(token(i).span());
  }

  /** The indexes of the words that lie within {@code span}. */
  public IntStream tokensIn(Span span) {
    return IntStream.range(0, size()).filter(i -> span.contains(token(i).span()));
  }

  /**
   * The index of the first word that begins at or after {@code offset}; {@link #size()} if none.
   */
  public int indexAt(int offset) {
    int i = 0;
    while (i < size() && token(i).span().begin() < offset) {
      i++;
    }
    return i;
  }

  /** Whether {@code i} is a mark and no word. */
  public boolean isPunctuation(int i) {
    return token(i).text().codePoints().noneMatch(Character::isLetterOrDigit)
        && !token(i).text().contains("$")
        && !token(i).text().contains("%");
  }

  /** Whether {@code i} is "who", "which", "what" or their like. */
  public boolean isWh(int i) {
    return WH.contains(token(i).tag());
  }

  /** The words of {@code words} as spans: one for each unbroken run, without marks at its ends. */
  public List<Span> runs(BitSet words, String text) {
    List<Span> runs = new ArrayList<>();
    for (int from = words.nextSetBit(0); from >= 0; ) {
      int to = words.nextClearBit(from);
      addTrimmed(runs, from, to, text);
      from = words.nextSetBit(to);
    }
    return List.copyOf(runs);
  }

  private void addTrimmed(List<Span> runs, int begin, int end, String text) {
    int from = begin;
    int to = end;
    while (from < to && isLooseMark(from)) {
      from++;
    }
    while (to > from && isLooseMark(to - 1)) {
      to--;
    }
    if (from < to) {
      runs.add(Span.of(text, token(from).span().begin(), token(to - 1).span().end()));
    }
  }

  private boolean isLooseMark(int i) {
    return ",;:.–—-".contains(token(i).text());
  }
}
