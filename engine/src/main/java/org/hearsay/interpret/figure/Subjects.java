package org.hearsay.interpret.figure;

import java.util.OptionalInt;

/**
 * Finds the subject of an active verb and the agent of a passive one: by the tree, then by order.
 */
public final class Subjects {

  private static final int REACH = 14;

  private final Words words;

  /** Of the verbs among {@code words}. */
  public Subjects(Words words) {
    this.words = words;
  }

  /** The head of the subject of the verb at {@code verb}. */
  public OptionalInt of(int verb) {
    int at = verb;
    for (int steps = 0; steps < 4 && at >= 0; steps++) {
      OptionalInt subject = words.child(at, "nsubj", "nsubjpass");
      if (subject.isPresent() && subject.getAsInt() < verb && !colonBetween(subject, verb)) {
        return antecedent(at, subject.getAsInt());
      }
      if (words.relation(at).equals("acl") && words.isNoun(words.head(at))) {
        return OptionalInt.of(words.head(at));
      }
      at = sharesSubject(at) ? words.head(at) : -1;
    }
    return byOrder(verb);
  }

  /** "Ministry: Russia lost 40 tanks": who stands before a colon says what follows it. */
  private boolean colonBetween(OptionalInt subject, int verb) {
    for (int i = verb - 1; i > Math.max(subject.getAsInt(), verb - REACH); i--) {
      if (words.is(i, ":")) {
        return true;
      }
    }
    return false;
  }

  private boolean sharesSubject(int verb) {
    String relation = words.relation(verb);
    boolean shared =
        relation.equals("conj")
            || relation.equals("xcomp")
            || relation.equals("advcl")
            || relation.equals("aux")
            || relation.equals("dep");
    return shared && words.head(verb) >= 0;
  }

  /** "the troops who captured": the noun before the relative pronoun. */
  private OptionalInt antecedent(int verb, int subject) {
    boolean relative = words.tagged(subject, "W") || words.is(subject, "that", "who", "which");
    boolean clause = words.relation(verb).equals("acl") && words.head(verb) >= 0;
    return OptionalInt.of(relative && clause ? words.head(verb) : subject);
  }

  /** The nearest noun before the verb that no preposition governs. */
  private OptionalInt byOrder(int verb) {
    int i = verb - 1;
    while (i >= Math.max(0, verb - REACH)) {
      if (words.is(i, ";", ":")) {
        return OptionalInt.empty();
      }
      boolean nominal = words.isNoun(i) || words.isPronoun(i);
      int before = nominal ? phraseStart(i) - 1 : i - 1;
      if (nominal && !words.tagged(before, "IN", "TO")) {
        return OptionalInt.of(i);
      }
      i = nominal && words.tagged(before, "IN", "TO") ? before - 1 : before;
    }
    return OptionalInt.empty();
  }

  private int phraseStart(int noun) {
    int i = noun;
    while (words.tagged(i - 1, "NN", "JJ", "POS", "DT", "PRP$", "CD", "VBN")) {
      i--;
    }
    return i;
  }

  /** The head of what stands after "by" with the passive at {@code verb}. */
  public OptionalInt agent(int verb) {
    OptionalInt byTree =
        words
            .children(verb, "nmod", "obl")
            .filter(i -> words.preposition(i).equals("by") && i > verb)
            .findFirst();
    return byTree.isPresent() ? byTree : agentByOrder(verb);
  }

  private OptionalInt agentByOrder(int verb) {
    for (int i = verb + 1; i <= verb + 3 && words.has(i); i++) {
      if (words.is(i, "by")) {
        return lastNoun(i + 1);
      }
      if (words.isVerb(i)) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt lastNoun(int from) {
    int head = -1;
    for (int i = from; i < from + 6 && words.tagged(i, "NN", "JJ", "DT", "POS", "VBN"); i++) {
      head = words.isNoun(i) ? i : head;
    }
    return head < 0 ? OptionalInt.empty() : OptionalInt.of(head);
  }
}
