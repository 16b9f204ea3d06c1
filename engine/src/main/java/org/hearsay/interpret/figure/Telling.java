package org.hearsay.interpret.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.claim.FigureKind;
import org.hearsay.interpret.figure.Deed.Counted;
import org.hearsay.interpret.figure.Deed.Form;
import org.hearsay.interpret.figure.Deed.Subject;
import org.hearsay.interpret.figure.Numeral.Shape;
import org.hearsay.interpret.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** Says what became of the things that a number counts. */
final class Telling {

  private static final int TOLL_REACH = 16;

  /** Words for a running count and the deed that they stand for, the longest first. */
  private record Toll(String words, Deed deed) {}

  private static final List<Toll> TOLLS =
      Table.beside(Telling.class, "tolls.csv").rows().stream().map(Telling::toll).toList();

  /** Verbs after which a running count is more than the number. */
  private static final Set<String> PASSED =
      Table.beside(Telling.class, "reaches.csv").rows().stream()
          .filter(row -> row.cell(1).equals("floor"))
          .map(row -> row.cell(0))
          .collect(Collectors.toUnmodifiableSet());

  private Telling() {}

  private static Toll toll(Table.Row row) {
    return new Toll(
        row.cell(0),
        new Deed(
            row.cell(0),
            Form.NOUN,
            row.cell(1),
            Counted.OF,
            Subject.NOBODY,
            row.cell(2),
            Set.of(),
            ""));
  }

  /** The verb, noun or adjective that tells what became of them. */
  static void deed(Draft draft, Scene scene) {
    Thing thing = draft.thing;
    boolean told = thing != null && isDeedNoun(draft);
    if (isShare(draft) || isWhole(draft) || (told && !suffered(draft))) {
      return;
    }
    boolean bare = draft.phrase == null && draft.unit == null;
    if (bare && (followsChange(draft) || Sums.mayBe(draft, scene))) {
      return;
    }
    draft.told =
        DeedFinder.find(draft)
            .map(found -> governed(found, draft))
            .map(found -> told ? keepNoun(found, draft) : found)
            .orElse(null);
  }

  /** "lost control of 12 towns": the verb over the noun tells. */
  private static Told governed(Told noun, Draft draft) {
    Thing thing = draft.unit == null ? draft.thing : Thing.named(draft.unit.measure());
    Words words = draft.words;
    int verb = words.isObject(noun.at()) ? words.head(noun.at()) : noun.at() - 1;
    if (noun.deed().form() != Form.NOUN || thing == null || !words.isVerb(verb)) {
      return noun;
    }
    return Deeds.at(words, verb, Counted.OBJECT, thing)
        .map(deed -> new Told(deed, verb, true))
        .orElse(noun);
  }

  private static boolean isShare(Draft draft) {
    return draft.unit != null && draft.unit.measure().equals("share");
  }

  private static boolean isDeedNoun(Draft draft) {
    NounPhrase phrase = draft.phrase;
    return phrase != null && Deeds.isDeedNoun(draft.words.word(phrase.head()));
  }

  /** "suffered 2,000 casualties": the verb tells whose, the noun what. */
  private static boolean suffered(Draft draft) {
    return DeedFinder.find(draft).filter(told -> told.deed().subjectOwns()).isPresent();
  }

  private static Told keepNoun(Told verb, Draft draft) {
    Deed deed = verb.deed();
    Thing thing = draft.thing;
    String what = thing == null ? deed.what() : thing.what();
    Deed kept =
        new Deed(deed.word(), deed.form(), what, deed.counted(), deed.subject(), "", Set.of(), "");
    return new Told(kept, verb.at(), verb.active());
  }

  /** "10 of the 12 soldiers": the second number tells how many there were. */
  private static boolean isWhole(Draft draft) {
    Words words = draft.words;
    int before = draft.numeral.from() - 1;
    if (words.tagged(before, "DT", "PRP$")) {
      before--;
    }
    return words.is(before, "of")
        && Pieces.of(words.word(before - 1)).isPresent()
        && !draft.numeral.is(Shape.VAGUE);
  }

  private static boolean followsChange(Draft draft) {
    Words words = draft.words;
    boolean told = words.tagged(draft.numeral.to(), "VBN", "VBD", "JJ");
    return words.is(draft.from - 1, "to", "at", "from") && !told;
  }

  /** "the death toll rose to 53", "bringing the number of wounded to 30". */
  static void toll(Draft draft, Scene scene) {
    boolean open = draft.told == null && draft.unit == null && !isDeedNoun(draft);
    if (draft.told == null) {
      areaBefore(draft);
    }
    if (!open || Sums.mayBe(draft, scene) || PutAt.count(draft)) {
      return;
    }
    boolean counts = draft.thing == null || draft.thing.isHuman() || !draft.thing.listed();
    Optional<Told> toll =
        counts && (draft.thing == null || reaches(draft)) ? tollBefore(draft) : Optional.empty();
    toll.or(() -> running(draft, scene)).ifPresent(told -> draft.told = told);
    if (draft.told == null && draft.thing == null) {
      numberOf(draft);
    }
    if (draft.told != null && isPassed(draft)) {
      draft.bounds =
          Bounds.of(draft.numeral, Bounds.Effect.FLOOR, draft.words.word(draft.from - 1));
    }
    if (toll.isPresent() && !toll.get().deed().what().isEmpty()) {
      draft.kind = FigureKind.TOTAL;
    }
  }

  /** "the number of refugees in the camps fell to 800,000": refugees. */
  private static void numberOf(Draft draft) {
    Words words = draft.words;
    boolean comes = reaches(draft) || words.is(draft.from - 1, ":");
    for (int i = draft.from - 3; comes && i >= Math.max(0, draft.from - TOLL_REACH); i--) {
      if (words.is(i, "number") && words.is(i + 1, "of")) {
        new NounPhrases(words)
            .after(i + 2)
            .filter(phrase -> phrase.to() < draft.from)
            .ifPresent(phrase -> count(draft, phrase));
        return;
      }
    }
  }

  /** Says that a phrase before the number is what it counts. */
  static void count(Draft draft, NounPhrase phrase) {
    name(draft, phrase);
    draft.told =
        DeedFinder.holding(draft, phrase.to())
            .or(() -> DeedTree.climb(draft.words, phrase.head(), draft.thing))
            .orElse(null);
  }

  /** "the area under their control: 1,200 square kilometres": what stands before the colon. */
  private static void areaBefore(Draft draft) {
    Words words = draft.words;
    boolean area = draft.unit != null && draft.unit.measure().equals("area");
    for (int i = draft.from - 2; area && i >= Math.max(0, draft.from - TOLL_REACH); i--) {
      if (words.is(i, "area", "territory", "ground") && words.is(draft.from - 1, ":")) {
        DeedFinder.holding(draft, i + 1).ifPresent(told -> draft.told = told);
        return;
      }
    }
  }

  private static void name(Draft draft, NounPhrase phrase) {
    draft.phrase = phrase;
    draft.thing = Things.of(draft.words, phrase.from(), phrase.head());
    draft.kind = FigureKind.TOTAL;
  }

  /** "losses reached 420 and 12 tanks": what one number of a list counts, the others do. */
  private static Optional<Told> running(Draft draft, Scene scene) {
    Thing thing = draft.thing;
    if (thing == null || reaches(draft)) {
      return nounBefore(draft, scene).or(() -> nounAfter(draft));
    }
    List<Draft> earlier = scene.earlier(draft);
    if (earlier.isEmpty() || !thing.what().isEmpty()) {
      return Optional.empty();
    }
    Draft before = earlier.get(earlier.size() - 1);
    Told told = before.running && Elision.lists(before, draft) ? before.told : null;
    draft.running = told != null && told.deed().holdsFor(thing);
    return draft.running ? Optional.ofNullable(told) : Optional.empty();
  }

  private static boolean reaches(Draft draft) {
    String before = draft.words.word(draft.from - 1);
    String qualifier = draft.words.word(draft.from);
    return Lists.REACHES.hold(before)
        || Lists.CHANGES.hold(before)
        || Lists.REACHES.hold(qualifier);
  }

  /** "the toll has passed 46,000". */
  private static boolean isPassed(Draft draft) {
    List<String> bases = Lemmas.of(draft.words.word(draft.from - 1));
    boolean exact = draft.bounds.qualifier().equals(Bounds.EXACT);
    return exact && bases.stream().anyMatch(PASSED::contains);
  }

  private static Optional<Told> tollBefore(Draft draft) {
    for (int i = draft.from - 1; i >= Math.max(0, draft.from - TOLL_REACH); i--) {
      for (Toll toll : TOLLS) {
        if (draft.words.standsAt(i, toll.words())) {
          return Optional.of(new Told(precise(draft.words, i, toll), i, false));
        }
      }
    }
    return Optional.empty();
  }

  /** "toll" alone one word after "death" or "injury" is that toll. */
  private static Deed precise(Words words, int i, Toll toll) {
    return TOLLS.stream()
        .filter(longer -> words.words(i - 1, i + 1).equals(longer.words()))
        .findFirst()
        .orElse(toll)
        .deed();
  }

  /** "losses reached 420", "the number of wounded rose to 30", "the dead include 12 children". */
  private static Optional<Told> nounBefore(Draft draft, Scene scene) {
    Words words = draft.words;
    List<Draft> earlier = scene.earlier(draft);
    int counted = earlier.isEmpty() ? 0 : earlier.get(earlier.size() - 1).numeral.to();
    for (int i = draft.from - 1; i >= Math.max(0, draft.from - TOLL_REACH); i--) {
      if (words.tagged(i, "NN", "VBN", "JJ")) {
        Optional<Told> told = running(words, i, draft.thing);
        if (told.isPresent()) {
          draft.running = true;
          return told;
        }
      }
      if (words.is(i, ";", ".", "but", "while") || i < counted) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Told> nounAfter(Draft draft) {
    Words words = draft.words;
    if (!words.words(draft.numeral.to(), draft.numeral.to() + 3).equals("the number of")) {
      return Optional.empty();
    }
    for (int i = draft.numeral.to() + 3; i < draft.numeral.to() + 8 && words.has(i); i++) {
      Optional<Told> told = running(words, i, draft.thing);
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  private static Optional<Told> running(Words words, int i, @Nullable Thing thing) {
    return Deeds.at(words, i, Counted.OF, thing)
        .or(
            () ->
                Deeds.at(words, i, Counted.OBJECT, thing)
                    .filter(deed -> words.tag(i).equals("VBN")))
        .map(deed -> new Told(deed, i, false));
  }

  /** "a 53rd victim": so many by now; "the 53rd" says only that there are so many or more. */
  static void ordinal(Draft draft, Scene scene) {
    if (!draft.numeral.is(Shape.ORDINAL) || draft.numeral.low() == null) {
      return;
    }
    String article = draft.words.word(draft.numeral.from() - 1);
    String written = draft.words.words(draft.numeral.from(), draft.numeral.to());
    boolean latest = article.equals("a") || article.equals("an");
    draft.bounds =
        new Bounds(
            draft.numeral.low(), latest ? draft.numeral.low() : null, article + " " + written);
    draft.from = draft.numeral.from() - 1;
    draft.kind = FigureKind.TOTAL;
    if (draft.what().isEmpty() && draft.thing != null && draft.thing.name().equals("people")) {
      draft.told =
          TOLLS.stream()
              .filter(toll -> toll.words().equals("death toll"))
              .findFirst()
              .map(toll -> new Told(toll.deed(), draft.numeral.from(), false))
              .orElse(null);
    }
  }
}
