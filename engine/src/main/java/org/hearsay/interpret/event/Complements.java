package org.hearsay.interpret.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.hearsay.interpret.figure.Words;
import org.hearsay.interpret.lexicon.Table;

/**
 * Reads the noun phrases that follow a word, by order and tags: "attacked [] the camp [near] the
 * border [with] rockets". The clause ends at a finite verb, a relative pronoun, or a word such as
 * "after" that opens another.
 */
final class Complements {

  private static final int REACH = 28;
  private static final Set<String> OPENERS =
      Table.beside(Complements.class, "clause_openers.csv").rows().stream()
          .map(row -> row.cell(0))
          .collect(Collectors.toUnmodifiableSet());

  private final Words words;
  private final IntPredicate isTime;
  private final List<Complement> found = new ArrayList<>();
  private String preposition = "";

  /** What stands before a time does not go on behind it: "captured on Friday a village". */
  private String beforeTime = "";

  private int at;

  private Complements(Words words, IntPredicate isTime, int start) {
    this.words = words;
    this.isTime = isTime;
    this.at = start;
  }

  /**
   * The phrases from {@code start} on.
   *
   * @param isTime whether a word is part of a time, which is no one and no thing
   */
  static List<Complement> after(Words words, IntPredicate isTime, int start) {
    Complements complements = new Complements(words, isTime, start);
    complements.read(start + REACH);
    return complements.found;
  }

  /** One past the last word of the clause that {@code start} stands in. */
  static int clauseEnd(Words words, int start) {
    int i = start;
    while (words.has(i) && i < start + REACH && !ends(words, i)) {
      i++;
    }
    return i;
  }

  private static boolean ends(Words words, int i) {
    return words.tagged(i, "VBD", "VBZ", "VBP", "MD", "W")
        || words.is(i, ";", ":", ".", "!", "?")
        || (words.tagged(i, "CC") && words.tagged(i + 1, "VBD", "VBN", "VBZ", "VBP", "VB"))
        || OPENERS.contains(words.word(i));
  }

  private void read(int end) {
    while (words.has(at) && at < end && !ends(words, at)) {
      int before = at;
      step();
      if (at == before) {
        return;
      }
    }
  }

  private void step() {
    if (isTime.test(at)) {
      preposition = beforeTime;
      at++;
    } else if (isBound(at)) {
      at++;
    } else if (words.is(at, "using", "involving", "targeting", "including")) {
      preposition = words.word(at++);
    } else if (words.tagged(at, "IN", "TO")) {
      beforeTime = preposition;
      preposition = words.word(at++);
    } else if (words.tagged(at, "CC") || words.is(at, ",", "as", "well")) {
      join();
    } else if (isOpening(at)) {
      phrase();
    }
  }

  /** Adverbs and the like, and what bounds a number: "up to 40", "at least 12", "over 100". */
  private boolean isBound(int i) {
    boolean least = words.is(i, "at") && words.is(i + 1, "least", "most");
    boolean number = words.tagged(i, "IN", "TO") && words.tagged(i + 1, "CD") && isBounding(i);
    return words.tagged(i, "RP", "RB", "JJS", "JJR", "``", "''", "-LRB-", "-RRB-")
        || least
        || number
        || (words.is(i, "up") && words.is(i + 1, "to"));
  }

  private boolean isBounding(int i) {
    return words.is(i, "over", "about", "around", "than", "nearly", "under", "to", "some");
  }

  private boolean isOpening(int i) {
    return words.tagged(i, "DT", "PDT", "PRP", "CD", "JJ", "NN", "$")
        || (words.tagged(i, "VBN", "VBG") && leadsToNoun(i));
  }

  /** "the besieged town", "warring sides": a participle inside a phrase. */
  private boolean leadsToNoun(int i) {
    return words.tagged(i - 1, "DT", "JJ", "PRP$", "CD", "IN") && words.tagged(i + 1, "NN", "JJ");
  }

  private void phrase() {
    int from = at;
    int head = -1;
    while (isInside(at, head)) {
      head = words.isNoun(at) || words.isPronoun(at) || isBareNumber(at) ? at : head;
      at++;
    }
    if (head >= 0) {
      found.add(new Complement(preposition, from, head));
    }
  }

  private boolean isInside(int i, int head) {
    if (isTime.test(i) || (head >= 0 && words.tagged(i, "DT", "PRP"))) {
      return false;
    }
    return words.tagged(i, "DT", "PDT", "PRP", "CD", "JJ", "NN", "POS", "$", "HYPH")
        || words.is(i, "'s", "'")
        || (words.tagged(i, "VBN", "VBG", "RB") && words.tagged(i + 1, "NN", "JJ", "CD"));
  }

  private boolean isBareNumber(int i) {
    return words.tagged(i, "CD") && !words.tagged(i + 1, "NN", "JJ", "CD");
  }

  /** "guns and drugs" go together; "the camp and police said" opens a new clause. */
  private void join() {
    int comma = at;
    while (words.tagged(at, "CC") || words.is(at, ",")) {
      at++;
    }
    if (!isOpening(at) || found.isEmpty()) {
      at = isTime.test(at) || words.tagged(at, "IN", "TO") || words.is(at, "using") ? at : comma;
      return;
    }
    int size = found.size();
    phrase();
    if (words.tagged(at, "VBD", "VBZ", "VBP", "MD") && found.size() > size) {
      found.remove(size);
      at = comma;
    }
  }
}
