package org.hearsay.interpret.figure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.interpret.figure.Deed.Counted;
import org.hearsay.interpret.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** Follows the tree from what is counted to the word that tells what became of it. */
final class DeedTree {

  private static final int STEPS = 8;
  private static final Set<String> CONTAINERS =
      Table.beside(DeedTree.class, "containers.csv").rows().stream()
          .map(row -> row.cell(0))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> UPWARD =
      Set.of("conj", "appos", "nummod", "compound", "amod", "det", "dep");

  private final Words words;
  private final int anchor;
  private final @Nullable Thing thing;

  private DeedTree(Words words, int anchor, @Nullable Thing thing) {
    this.words = words;
    this.anchor = anchor;
    this.thing = thing;
  }

  static Optional<Told> climb(Words words, int anchor, @Nullable Thing thing) {
    return new DeedTree(words, anchor, thing).climb();
  }

  private Optional<Told> climb() {
    int at = anchor;
    for (int steps = 0; steps < STEPS && words.head(at) >= 0; steps++) {
      int head = words.head(at);
      if (goesUp(at, head)) {
        at = head;
        continue;
      }
      Optional<Told> above = above(at, head);
      return above.isPresent() ? above : below(anchor);
    }
    return below(anchor);
  }

  private boolean goesUp(int at, int head) {
    if (UPWARD.contains(words.relation(at))) {
      return !words.isVerb(at) && !words.isVerb(head);
    }
    return words.isOblique(at) && words.preposition(at).equals("of") && holdsOthers(head);
  }

  private boolean holdsOthers(int noun) {
    return Pieces.of(words.word(noun)).isPresent() || isContainer(words.word(noun));
  }

  /** Whether the noun holds what is counted: "a convoy of 40 vehicles". */
  static boolean isContainer(String noun) {
    return Lemmas.of(noun).stream().anyMatch(CONTAINERS::contains);
  }

  private Optional<Told> above(int at, int head) {
    if (words.isObject(at)) {
      return told(head, Counted.OBJECT, true);
    }
    if (words.relation(at).equals("nsubjpass")) {
      return orComplement(told(head, Counted.OBJECT, false), head);
    }
    if (words.relation(at).equals("nsubj")) {
      return subject(head);
    }
    return words.isOblique(at) ? oblique(at, head) : Optional.empty();
  }

  private Optional<Told> subject(int verb) {
    Counted counted = words.isPassive(verb) ? Counted.OBJECT : Counted.SUBJECT;
    return orComplement(told(verb, counted, false), verb);
  }

  private Optional<Told> oblique(int at, int head) {
    String preposition = words.preposition(at);
    boolean linked = Set.of("of", "over", "for", "among").contains(preposition);
    return linked && words.isNoun(head) ? told(head, Counted.OF, true) : Optional.empty();
  }

  /** "are believed to have died", "were found dead": the verb's complement tells. */
  private Optional<Told> orComplement(Optional<Told> told, int verb) {
    if (told.isPresent()) {
      return told;
    }
    OptionalInt complement = words.child(verb, "xcomp", "ccomp", "dep", "advmod");
    if (complement.isEmpty() || words.child(complement.getAsInt(), "nsubj").isPresent()) {
      return Optional.empty();
    }
    int at = complement.getAsInt();
    Counted counted = words.isPassive(at) ? Counted.OBJECT : Counted.SUBJECT;
    return told(at, counted, false);
  }

  /** A participle or relative clause on the noun: "villages that Ukraine captured". */
  private Optional<Told> below(int noun) {
    OptionalInt clause = words.child(noun, "acl");
    if (clause.isEmpty() || clause.getAsInt() < noun) {
      return Optional.empty();
    }
    int verb = clause.getAsInt();
    if (words.tag(verb).equals("VBN") && !words.is(verb - 1, "have", "has", "had")) {
      return told(verb, Counted.OBJECT, false);
    }
    OptionalInt subject = words.child(verb, "nsubj");
    boolean relative = subject.isEmpty() || words.tagged(subject.getAsInt(), "W");
    return relative ? told(verb, Counted.SUBJECT, false) : told(verb, Counted.OBJECT, true);
  }

  private Optional<Told> told(int i, Counted counted, boolean active) {
    return isAside(i) ? Optional.empty() : tell(i, counted, active);
  }

  /** "soldiers and tanks, including many provided by …": what is told of a part is not theirs. */
  private boolean isAside(int verb) {
    for (int i = anchor + 1; i < verb; i++) {
      if (words.is(i, "including")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Told> tell(int i, Counted counted, boolean active) {
    return Deeds.at(words, i, counted, thing).map(deed -> new Told(deed, i, active));
  }
}
