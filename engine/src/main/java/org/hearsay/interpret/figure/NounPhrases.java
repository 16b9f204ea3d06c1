package org.hearsay.interpret.figure;

import java.util.Optional;

/**
 * Finds the noun that a number counts, by order and tags: the last noun of the phrase that follows
 * it. The tree is asked only to shorten a phrase that runs on ("420 soldiers Tuesday").
 */
final class NounPhrases {

  private static final int REACH = 10;

  private final Words words;

  NounPhrases(Words words) {
    this.words = words;
  }

  /** The phrase that begins at {@code start}, right after a number. */
  Optional<NounPhrase> after(int start) {
    int i = opening(start);
    int head = -1;
    int end = Math.min(words.size(), start + REACH);
    for (int at = i; at < end && continues(at, head); at++) {
      if (isHead(at)) {
        head = at;
      }
    }
    return head < 0 ? Optional.empty() : Optional.of(new NounPhrase(start, head, head + 1));
  }

  /** Skips "of", "of the", "more", "other", "of its" and numbers inside "of the 12". */
  private int opening(int start) {
    int i = start;
    if (words.is(i, "or") && words.is(i + 1, "more", "so", "fewer", "less")) {
      i += 2;
    } else if (words.is(i, "+", "plus", "odd", "-odd")) {
      i++;
    }
    if (words.is(i, "of")) {
      i++;
      while (i < start + 4 && isPartitive(i)) {
        i++;
      }
    }
    return i;
  }

  private boolean isPartitive(int i) {
    return words.tagged(i, "DT", "PRP$", "CD", "PDT") || words.is(i, "all", "some", "more", "than");
  }

  private boolean isHead(int i) {
    boolean plural = words.tagged(i, "JJ", "VB") && Things.isPlural(words.word(i));
    return words.isNoun(i) || plural || isOfThe(i);
  }

  /** "seven of the wounded": an adjective after an article, and no noun after it. */
  private boolean isOfThe(int i) {
    return words.is(i - 2, "of")
        && words.is(i - 1, "the")
        && words.tagged(i, "JJ", "VBN")
        && Deeds.isDeedNoun(words.word(i))
        && !words.isNoun(i + 1);
  }

  private boolean continues(int i, int head) {
    if (words.isNoun(i)) {
      return head < 0 || (joins(head, i) && !endsAt(head));
    }
    if (words.tagged(i, "POS")) {
      return head >= 0 && (words.isName(head) || isOwnerOfThe(head));
    }
    if (words.is(i, ",", "and", "or")) {
      return head < 0 && words.tagged(i - 1, "JJ") && words.tagged(i + 1, "JJ", "VBN", "NN");
    }
    return modifies(i, head);
  }

  /** "two of the army's drones": the army's noun is no head. */
  private boolean isOwnerOfThe(int noun) {
    int first = noun;
    while (words.tagged(first - 1, "NN", "JJ")) {
      first--;
    }
    return words.is(first - 1, "the") && words.is(first - 2, "of");
  }

  private boolean modifies(int i, int head) {
    if (isOfThe(i)) {
      return true;
    }
    boolean modifier =
        words.tagged(i, "JJ", "VBN", "VBG", "HYPH", "AFX")
            || words.is(i, "more", "other", "new", "-", "so-called")
            || (words.tagged(i, "RB") && words.tagged(i + 1, "JJ", "VBN") && head < 0);
    return modifier && (head < 0 || !endsAt(head)) && leadsToNoun(i);
  }

  /** A participle or adjective belongs to the phrase only if a noun of it follows. */
  private boolean leadsToNoun(int i) {
    int at = i + 1;
    int end = Math.min(words.size(), i + 4);
    while (at < end && (words.tagged(at, "JJ", "VBN", "HYPH") || words.is(at, "-", "and", ","))) {
      at++;
    }
    boolean noun = words.isNoun(at) || Things.isPlural(words.word(at));
    return noun || Things.isPlural(words.word(i));
  }

  /** A plural common noun ends the phrase before a name: "soldiers Tuesday". */
  private boolean joins(int head, int next) {
    boolean plural = words.tag(head).equals("NNS");
    return !plural || words.tag(next).equals("NNS") || words.tag(next).equals("NN");
  }

  /** The number hangs on this noun, says the tree, and the noun is a plural: nothing follows. */
  private boolean endsAt(int head) {
    return words.tag(head).equals("NNS") && Things.isPlural(words.word(head));
  }
}
