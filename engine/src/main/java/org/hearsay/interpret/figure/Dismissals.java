package org.hearsay.interpret.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.claim.Entity;
import org.hearsay.claim.EntityType;
import org.hearsay.interpret.figure.Numeral.Shape;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.text.Span;

/** The reasons for which a number is no figure, in the order in which they are tried. */
final class Dismissals {

  private static final String PRONOUN = "\"one\" that counts nothing";

  static final List<Dismissal> ALL =
      List.of(
          new Dismissal("outside the report's statements", Dismissals::isOutside),
          new Dismissal("part of an address or a handle", NumberForms::isAddress),
          new Dismissal("too long for a count", NumberForms::isCode),
          new Dismissal("part of a time", Dismissals::isInTime),
          new Dismissal("part of a date", Dismissals::isInDate),
          new Dismissal("a time of day", NumberForms::isClock),
          new Dismissal("a date in digits", NumberForms::isNumericDate),
          new Dismissal("an age", NumberForms::isAge),
          new Dismissal("an ordinal", Dismissals::isOrdinal),
          new Dismissal("a number in a list", NumberForms::isListMark),
          new Dismissal("a telephone or reference number", NumberForms::isTelephone),
          new Dismissal("a score or a vote", NumberForms::isScore),
          new Dismissal("part of a name", NameParts::isPartOfName),
          new Dismissal(PRONOUN, Dismissals::isPronoun),
          new Dismissal("how often", NumberForms::isMultiple),
          new Dismissal("a year", NumberForms::isYear),
          new Dismissal("part of a compound word", Dismissals::isCompound),
          new Dismissal("a part of something", Dismissals::isFraction));

  private static final Map<String, String> UNCOUNTED = uncounted();

  private Dismissals() {}

  private static Map<String, String> uncounted() {
    Map<String, String> reasons = new HashMap<>();
    Table.beside(Dismissals.class, "uncounted.csv")
        .rows()
        .forEach(row -> reasons.put(row.cell(0), row.cell(1)));
    return Map.copyOf(reasons);
  }

  /** Marks the draft with the first reason that holds. */
  static void apply(Draft draft, Scene scene) {
    draft.dismissed =
        ALL.stream()
            .filter(dismissal -> dismissal.holds().test(draft, scene))
            .findFirst()
            .map(Dismissal::reason)
            .or(() -> uncountedNoun(draft))
            .orElse(null);
  }

  private static boolean isOutside(Draft draft, Scene scene) {
    return !scene.words().sentence().kind().holdsClaims();
  }

  /** Whether the words name something countable, so that a time around them is about an event. */
  private static boolean countsSomething(Draft draft) {
    return draft.unit != null || (draft.thing != null && draft.thing.listed());
  }

  private static boolean isInTime(Draft draft, Scene scene) {
    Span number = draft.number(scene.report());
    return !countsSomething(draft)
        && scene.timesNear(number).stream().anyMatch(time -> time.span().overlaps(number));
  }

  private static boolean isInDate(Draft draft, Scene scene) {
    return !countsSomething(draft)
        && entity(draft, scene).filter(each -> each.type() == EntityType.DATE).isPresent()
        && (draft.phrase == null
            || uncountedNoun(draft).isPresent()
            || NumberForms.looksLikeDate(draft));
  }

  static Optional<Entity> entity(Draft draft, Scene scene) {
    Span number = draft.number(scene.report());
    return scene.entitiesAround(number).stream().findFirst();
  }

  /** "the third", but not "a 53rd victim". */
  private static boolean isOrdinal(Draft draft, Scene scene) {
    if (!draft.numeral.is(Shape.ORDINAL)) {
      return false;
    }
    boolean small = draft.numeral.low() != null && draft.numeral.low().intValue() < 4;
    boolean human =
        draft.thing != null && (draft.thing.isHuman() || draft.thing.name().equals("bodies"));
    boolean article = draft.words.is(draft.numeral.from() - 1, "a", "an", "the");
    boolean next = draft.phrase != null && draft.phrase.head() == draft.numeral.to();
    return small || !human || !article || !next;
  }

  private static boolean isPronoun(Draft draft, Scene scene) {
    Words words = draft.words;
    int i = draft.numeral.from();
    if (!words.is(i, "one") || draft.numeral.to() - i > 1) {
      return false;
    }
    boolean partitive = words.is(i + 1, "another", "'s", "by") || isOneOfThings(draft);
    boolean pointed =
        words.is(i - 1, "the", "this", "no", "any", "which", "every", "each")
            || (words.is(i - 1, "that") && words.tag(i - 1).equals("DT"));
    boolean alone = draft.phrase == null && draft.unit == null && !words.tagged(i + 1, "VBN", "JJ");
    boolean adjective = words.tagged(i - 1, "JJ", "PRP$");
    return partitive || pointed || alone || adjective || words.isPronoun(i);
  }

  /** "one of the reasons", but not "one of his bodyguards", of whom a deed may be told. */
  private static boolean isOneOfThings(Draft draft) {
    boolean human = draft.thing != null && draft.thing.isHuman();
    return draft.words.is(draft.numeral.from() + 1, "of") && !human;
  }

  /** "One of the officials" counts nobody, but for "one of the officials was killed". */
  static void oneOfMany(Draft draft, Scene scene) {
    int i = draft.numeral.from();
    boolean oneOf = draft.words.is(i, "one") && draft.words.is(i + 1, "of");
    if (oneOf && draft.told == null) {
      draft.dismissed = PRONOUN;
    }
  }

  /** "five-member", "two-state", "12-hour". */
  private static boolean isCompound(Draft draft, Scene scene) {
    String tail = draft.numeral.tail();
    boolean bound = tail.isEmpty() || draft.unit != null;
    boolean strength = Naming.isStrength(draft) && draft.thing != null && draft.thing.listed();
    return !bound && !strength && !List.of("strong", "plus", "odd", "+").contains(tail);
  }

  /** "half of the homes": how many are meant stays open, so it is no figure. */
  private static boolean isFraction(Draft draft, Scene scene) {
    int from = draft.numeral.from();
    int to = draft.numeral.to();
    return draft.numeral.is(Shape.FRACTION)
        || isRatio(draft.words, from, to)
        || isRatio(draft.words, from - 2, from - 1);
  }

  /** "one in four", in words; "12 in 2014" and "two in three weeks" are none. */
  private static boolean isRatio(Words words, int from, int in) {
    boolean inWords = words.is(in, "in") && isSmallWord(words, from) && isSmallWord(words, in + 1);
    return inWords && !UNCOUNTED.containsKey(words.word(in + 2).replaceAll("s$", ""));
  }

  private static boolean isSmallWord(Words words, int i) {
    boolean digits = Pieces.holdsDigit(words.word(i));
    return !digits && Pieces.of(words.word(i)).filter(x -> x.kind() == Piece.Kind.UNIT).isPresent();
  }

  private static Optional<String> uncountedNoun(Draft draft) {
    String next = draft.words.word(draft.numeral.to());
    String noun = draft.phrase == null ? next : draft.words.word(draft.phrase.head());
    return Lemmas.of(noun).stream().filter(UNCOUNTED::containsKey).map(UNCOUNTED::get).findFirst();
  }
}
