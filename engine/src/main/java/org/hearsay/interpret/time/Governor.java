package org.hearsay.interpret.time;

import java.util.OptionalInt;
import org.hearsay.text.Token;

/**
 * Finds the verb, or the predicate with a copula, that a time belongs to: up the tree where there
 * is one, else the nearest before it, else the nearest after it.
 */
final class Governor {

  private static final int HOPS = 5;
  private static final int REACH = 20;
  private static final int NEAR = 8;

  private Governor() {}

  /**
   * Index of the verb that the word at {@code index} belongs to; empty where there is none near.
   */
  static OptionalInt verbOf(Line line, int index) {
    OptionalInt above = above(line, index);
    OptionalInt verb = above.isPresent() ? above : beside(line, index);
    return verb.isPresent() ? OptionalInt.of(mainVerb(line, verb.getAsInt())) : verb;
  }

  private static OptionalInt above(Line line, int index) {
    int at = index;
    for (int hop = 0; hop < HOPS; hop++) {
      int head = line.token(at).head();
      if (head < 0 || head >= line.size() || head == at) {
        return OptionalInt.empty();
      }
      if (line.token(head).isVerb() || isPredicate(line, head)) {
        return OptionalInt.of(head);
      }
      at = head;
    }
    return OptionalInt.empty();
  }

  /** "Would be out by Sunday": the word that has the copula or the auxiliary. */
  private static boolean isPredicate(Line line, int index) {
    for (int i = Math.max(0, index - NEAR); i < Math.min(line.size(), index + NEAR); i++) {
      String relation = line.token(i).relation();
      if (line.token(i).head() == index && (relation.equals("cop") || relation.startsWith("aux"))) {
        return true;
      }
    }
    return false;
  }

  private static OptionalInt beside(Line line, int index) {
    for (int i = index - 1; i >= Math.max(0, index - REACH) && !isBreak(line, i); i--) {
      if (line.token(i).isVerb()) {
        return OptionalInt.of(i);
      }
    }
    for (int i = index + 1; i < Math.min(line.size(), index + REACH); i++) {
      if (line.token(i).isVerb()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** From an auxiliary before it to the verb that carries the meaning. */
  private static int mainVerb(Line line, int verb) {
    for (int i = verb; i < Math.min(line.size(), verb + 4); i++) {
      Token token = line.token(i);
      if (!token.isVerb() && i == verb) {
        return verb;
      }
      if (token.isVerb() && !token.tag().equals("MD") && !token.text().equals("be")) {
        return i;
      }
    }
    return verb;
  }

  private static boolean isBreak(Line line, int i) {
    return line.word(i).equals(";") || line.word(i).equals(":");
  }
}
