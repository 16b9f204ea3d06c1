package org.hearsay.interpret.figure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.interpret.figure.Bounds.Effect;
import org.hearsay.interpret.figure.Numeral.Shape;
import org.hearsay.interpret.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** Reads the words around a number that turn it into a bound: "over", "up to", "or more". */
final class Qualifiers {

  private static final int LONGEST = 5;
  private static final int STACKED = 3;
  private static final Map<String, Effect> BEFORE = new HashMap<>();
  private static final Map<String, Effect> AFTER = new HashMap<>();

  static {
    for (Table.Row row : Table.beside(Qualifiers.class, "qualifiers.csv").rows()) {
      Effect effect = Effect.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
      (row.cell(1).equals("before") ? BEFORE : AFTER).put(row.cell(0), effect);
    }
  }

  private final Words words;
  private final Numeral numeral;
  private final Deque<String> phrases = new ArrayDeque<>();
  private Effect effect = Effect.EXACT;
  private int from;
  private int to;

  private Qualifiers(Words words, Numeral numeral) {
    this.words = words;
    this.numeral = numeral;
    this.from = numeral.from();
    this.to = numeral.to();
  }

  /**
   * A number with its bounds.
   *
   * @param bounds the bounds
   * @param from the first token of number and qualifier
   * @param to one past the last of them
   */
  record Qualified(Bounds bounds, int from, int to) {}

  /**
   * Reads the bounds of {@code numeral}.
   *
   * @param nounEnd one past the noun that it counts, where words like "or more" may follow too
   */
  static Qualified read(Words words, Numeral numeral, int nounEnd) {
    Qualifiers reader = new Qualifiers(words, numeral);
    reader.shape();
    reader.before();
    reader.after(nounEnd);
    return reader.qualified();
  }

  private Qualified qualified() {
    String qualifier = phrases.isEmpty() ? Bounds.EXACT : String.join(" ", phrases);
    return new Qualified(Bounds.of(numeral, effect, qualifier), from, to);
  }

  /** What the number's own form says. */
  private void shape() {
    String written = words.words(numeral.from(), numeral.to());
    switch (numeral.shape()) {
      case VAGUE -> take(Effect.FLOOR, written);
      case PAIR -> take(Effect.ABOUT, written);
      case RANGE -> range();
      default -> {}
    }
    take(AFTER.get(numeral.tail()), numeral.tail());
    take(BEFORE.get(numeral.sign()), numeral.sign());
  }

  /** "10 to 15" and "10-15" are kept as "between", like "between 10 and 15". */
  private void range() {
    effect = Effect.ABOUT;
    boolean opened = words.is(from - 1, "between", "from");
    phrases.add(opened ? words.word(from - 1) : "between");
    from -= opened ? 1 : 0;
  }

  private void before() {
    int left = STACKED;
    while (left > 0 && matchBefore()) {
      left--;
    }
  }

  private boolean matchBefore() {
    if (words.tag(from - 1).equals("RP")) {
      return false;
    }
    for (int length = Math.min(LONGEST, from); length > 0; length--) {
      String phrase = words.words(from - length, from);
      Effect found = BEFORE.get(phrase);
      if (found == Effect.NONE) {
        return false;
      }
      if (found != null) {
        from -= length;
        take(found, phrase);
        return true;
      }
    }
    return false;
  }

  private void after(int nounEnd) {
    if (!matchAfter(numeral.to()) && nounEnd > numeral.to()) {
      matchAfter(nounEnd);
    }
  }

  private boolean matchAfter(int i) {
    for (int length = Math.min(LONGEST, words.size() - i); length > 0; length--) {
      String phrase = words.words(i, i + length);
      Effect found = words.is(i + length, "than") ? null : AFTER.get(phrase);
      if (found != null) {
        take(found, phrase);
        to = i + length;
        return true;
      }
    }
    return false;
  }

  /**
   * A bound outranks "about", which outranks "exact"; an open plural or a range keeps its own ends
   * under "about" ("about 10 to 15") and under a bound of the other kind loses one of them.
   */
  private void take(@Nullable Effect found, String phrase) {
    if (found == null || found == Effect.EXACT) {
      return;
    }
    if (numeral.is(Shape.VAGUE) && !phrases.isEmpty() && found != effect) {
      return;
    }
    if (effect == Effect.EXACT || found != Effect.ABOUT) {
      effect = found;
    }
    phrases.addFirst(phrase);
  }
}
