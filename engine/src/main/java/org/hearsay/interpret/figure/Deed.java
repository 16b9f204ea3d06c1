package org.hearsay.interpret.figure;

import java.util.Set;

/**
 * A word that tells what became of the things that are counted.
 *
 * @param word base form
 * @param form part of speech
 * @param what the second part of a measure: "lost"
 * @param counted where the counted things stand
 * @param subject what the active subject is
 * @param things what is counted where no noun says
 * @param only kinds of things that it holds for, empty for all
 * @param with a word that must follow, or empty
 */
record Deed(
    String word,
    Form form,
    String what,
    Counted counted,
    Subject subject,
    String things,
    Set<String> only,
    String with) {

  /** Parts of speech. */
  enum Form {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** Where the counted things stand. */
  enum Counted {
    /** Object of the active verb, subject of the passive, noun of the participle. */
    OBJECT,
    /** Subject of the verb or adjective. */
    SUBJECT,
    /** After the noun: "loss of 40 tanks". */
    OF
  }

  /** What the active subject is. */
  enum Subject {
    DOER,
    OWNER,
    /** It did it with its own things. */
    BOTH,
    /** It brings a loss on the noun right after the verb: "would cost shippers $1.2bn". */
    CAUSE,
    /** It comes to whom "to" names: "has fallen to the rebels". */
    RECIPIENT,
    NOBODY
  }

  /** Whether it can be told of things that no noun names. */
  boolean isOpen() {
    return only.isEmpty() || !things.isEmpty();
  }

  boolean holdsFor(Thing thing) {
    return only.isEmpty() || only.contains(thing.name());
  }

  boolean subjectOwns() {
    return subject == Subject.OWNER || subject == Subject.BOTH;
  }

  boolean subjectDoes() {
    return subject == Subject.DOER || subject == Subject.BOTH;
  }

  /** The same deed as told by another word as well: "killed or wounded". */
  Deed or(Deed other) {
    return what.equals(other.what)
        ? this
        : new Deed(word, form, what + " or " + other.what, counted, subject, things, only, with);
  }
}
