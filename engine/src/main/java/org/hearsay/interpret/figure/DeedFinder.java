package org.hearsay.interpret.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.interpret.figure.Deed.Counted;
import org.jspecify.annotations.Nullable;

/**
 * Finds the word that tells what became of the things that a number counts: first the word right
 * beside, then by the tree, then by order alone.
 */
final class DeedFinder {

  private static final int CHAIN = 8;
  private static final int ASIDE = 14;

  private final Words words;
  private final Draft draft;
  private final @Nullable Thing thing;

  private DeedFinder(Draft draft) {
    this.words = draft.words;
    this.draft = draft;
    this.thing = draft.unit == null ? draft.thing : Thing.named(draft.unit.measure());
  }

  static Optional<Told> find(Draft draft) {
    return new DeedFinder(draft).find();
  }

  /** "under Ukrainian control" from the word at {@code i} on. */
  static Optional<Told> holding(Draft draft, int i) {
    return new DeedFinder(draft).underNoun(i);
  }

  private Optional<Told> find() {
    List<Supplier<Optional<Told>>> ways =
        List.of(
            this::beside,
            this::verbBefore,
            () -> DeedTree.climb(words, draft.anchor(), thing),
            this::forward,
            this::nounBefore,
            this::backward,
            this::modifier);
    return ways.stream().flatMap(way -> way.get().stream()).findFirst().map(this::paired);
  }

  private int end() {
    return Math.max(draft.to, draft.numeral.to());
  }

  /** "12 people killed", "53 dead", "30 wounded". */
  private Optional<Told> beside() {
    int i = end();
    while (words.tagged(i, "RB") && !words.is(i, "not")) {
      i++;
    }
    boolean told = words.tagged(i, "VBN", "VBD", "JJ") && !hasObject(i);
    return told && !isOfWhole(i) ? participle(i) : Optional.empty();
  }

  /** "and injured 30, 41 casualties in all": the verb right before a bare number. */
  private Optional<Told> verbBefore() {
    int i = draft.from - 1;
    boolean bare = draft.phrase == null && draft.unit == null;
    return bare && words.isVerb(i) && !words.isPassive(i)
        ? told(i, Counted.OBJECT, true)
        : Optional.empty();
  }

  private Optional<Told> participle(int i) {
    if (!words.tag(i).equals("JJ") || words.word(i).endsWith("ed")) {
      Optional<Told> passive = told(i, Counted.OBJECT, false);
      if (passive.isPresent()) {
        return passive;
      }
    }
    return told(i, Counted.SUBJECT, false);
  }

  /** "12 of the villages seized by rebels": what was done to all of them is not told of the 12. */
  private boolean isOfWhole(int participle) {
    return words.is(draft.numeral.to(), "of") && words.is(participle + 1, "by");
  }

  /** "12 soldiers killed three civilians": what follows the verb is what it was done to. */
  private boolean hasObject(int verb) {
    int next = verb + 1;
    if (words.is(next, "or", "and") && words.tagged(next + 1, "VB", "JJ")) {
      next += 2;
    }
    boolean object = words.tagged(next, "DT", "PRP", "CD", "NNS") || words.is(next, "dozens");
    return object && words.tagged(verb, "VB") && draft.isNamed();
  }

  private Optional<Told> told(int i, Counted counted, boolean active) {
    return Deeds.at(words, i, counted, thing).map(deed -> new Told(deed, i, active));
  }

  /** Along the verbs that follow: "were killed", "are believed to have died", "who are missing". */
  private Optional<Told> forward() {
    if (words.is(end(), "under") && isInsideClause()) {
      return underNoun(end());
    }
    if (isInsideClause()) {
      return Optional.empty();
    }
    int i = afterPhrase(afterAside(end()));
    for (int at = i; at < i + CHAIN && isChain(at); at++) {
      Optional<Told> told = isChainDeed(at) ? verb(at) : Optional.empty();
      if (told.isPresent()) {
        return told;
      }
    }
    return underNoun(i);
  }

  /** Past a phrase of place: "74 villages in the Donbas region are under Russian control". */
  private int afterPhrase(int i) {
    boolean aboard = draft.phrase == null && words.is(i - 1, "aboard", "board");
    if (!words.tagged(i, "IN") && !aboard) {
      return i;
    }
    int at = i + 1;
    while (at < i + CHAIN && words.tagged(at, "DT", "JJ", "NN", "POS")) {
      at++;
    }
    return words.isBe(at) || isHave(at) || words.is(at, "remain", "now") ? at : i;
  }

  /** "a ferry carrying 90 people is missing": the verb that follows is not theirs. */
  private boolean isInsideClause() {
    int before = draft.from - 1;
    return words.isVerb(before)
        && !words.isBe(before)
        && !isHave(before)
        && !Lists.SAYINGS.hold(words.word(before));
  }

  private boolean isHave(int i) {
    return words.is(i, "have", "has", "had", "having");
  }

  private boolean isChainDeed(int i) {
    return words.tagged(i, "VB", "JJ") && !words.isBe(i) && !isHave(i);
  }

  private Optional<Told> verb(int i) {
    boolean passive =
        words.isPassive(i)
            || words.is(i - 1, "remain", "remains", "remained")
            || (words.tagged(i - 1, "VBN", "VBD") && !isHave(i - 1));
    if (passive && words.tagged(i, "VBN", "VBD")) {
      Optional<Told> told = told(i, Counted.OBJECT, false);
      if (told.isPresent()) {
        return told;
      }
    }
    return told(i, Counted.SUBJECT, false);
  }

  private boolean isChain(int i) {
    return words.tagged(i, "VB", "MD", "TO", "RB", "JJ", "WDT", "WP") || words.is(i, "that");
  }

  /** Past an aside between commas: "12 people, including two children, were killed". */
  private int afterAside(int i) {
    if (!words.is(i, ",")) {
      return i;
    }
    for (int at = i + 1; at < i + ASIDE && words.has(at); at++) {
      if (words.is(at, ",")) {
        return words.tagged(at + 1, "VB", "MD") ? at + 1 : i;
      }
    }
    return i;
  }

  /** "74 settlements are under Ukrainian control". */
  private Optional<Told> underNoun(int i) {
    int at = i;
    while (words.isBe(at) || isHave(at) || words.tagged(at, "RB", "MD") || isState(at)) {
      at++;
    }
    if (!words.is(at, "under", "in")) {
      return Optional.empty();
    }
    for (int noun = at + 1; noun < at + 5 && words.has(noun); noun++) {
      if (words.isNoun(noun) && Deeds.at(words, noun, Counted.OF, thing).isPresent()) {
        return told(noun, Counted.OF, true);
      }
    }
    return Optional.empty();
  }

  /** "the loss of 40 tanks". */
  private Optional<Told> nounBefore() {
    int i = draft.from - 1;
    boolean linked = words.is(i, "of", "among", "over") && words.isNoun(i - 1);
    return linked ? told(i - 1, Counted.OF, true) : Optional.empty();
  }

  /** "have come under", "remained in": what leads to a state. */
  private boolean isState(int i) {
    return words.is(i, "remain", "remains", "remained", "now", "come", "came", "fallen", "fell");
  }

  /** The active verb before the number, past other members of a list. */
  private Optional<Told> backward() {
    for (int i = draft.from - 1; i >= Math.max(0, draft.from - ASIDE); i--) {
      if (words.isVerb(i)) {
        return words.isPassive(i) ? Optional.empty() : told(i, Counted.OBJECT, true);
      }
      if (isBarrier(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isBarrier(int i) {
    return words.is(i, ";", ":", "but", "while", "who", "that", "which")
        || (words.tagged(i, "IN", "TO") && !words.is(i, "of", "at", "than"));
  }

  /** "12 wounded soldiers". */
  private Optional<Told> modifier() {
    NounPhrase phrase = draft.phrase;
    if (phrase == null) {
      return Optional.empty();
    }
    for (int i = phrase.head() - 1; i >= phrase.from(); i--) {
      Optional<Told> told = words.tagged(i, "VBN", "JJ") ? participle(i) : Optional.empty();
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  /** "killed and wounded 200", "200 killed or wounded": one count of both. */
  private Told paired(Told told) {
    int next = told.at() + 2;
    boolean linked = words.is(told.at() + 1, "or", "and", "and/or") && sameForm(told.at(), next);
    boolean counted = told.active() ? next < draft.from : next >= end();
    if (!linked || !counted) {
      return told;
    }
    return Deeds.at(words, next, told.deed().counted(), thing)
        .map(other -> new Told(told.deed().or(other), told.at(), told.active()))
        .orElse(told);
  }

  private boolean sameForm(int one, int other) {
    return words.tag(one).equals(words.tag(other))
        || (words.tagged(one, "VB", "JJ") && words.tagged(other, "VB", "JJ"));
  }
}
