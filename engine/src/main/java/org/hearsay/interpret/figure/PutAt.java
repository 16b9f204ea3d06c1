package org.hearsay.interpret.figure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hearsay.claim.FigureKind;

/**
 * Reads "put the villages in rebel hands at 14": the number counts the verb's object, which stands
 * before it.
 */
final class PutAt {

  private static final int REACH = 22;

  private PutAt() {}

  /** Names what the number counts where a verb puts it at the number; tells whether one does. */
  static boolean count(Draft draft) {
    OptionalInt verb = verb(draft);
    if (verb.isEmpty() || draft.thing != null) {
      return false;
    }
    Optional<NounPhrase> object = object(draft, verb.getAsInt() + 1);
    object.ifPresent(phrase -> Telling.count(draft, phrase));
    return object.isPresent();
  }

  /** A length or an area that something is put at is so much by then: no part is added. */
  static void measure(Draft draft, Scene scene) {
    if (draft.unit != null && verb(draft).isPresent()) {
      draft.kind = FigureKind.TOTAL;
    }
  }

  /** The verb that puts something at the number, also as the second thing that it puts. */
  private static OptionalInt verb(Draft draft) {
    Words words = draft.words;
    if (!words.is(draft.from - 1, "at")) {
      return OptionalInt.empty();
    }
    return IntStream.iterate(draft.from - 3, i -> i >= Math.max(0, draft.from - REACH), i -> i - 1)
        .takeWhile(i -> !words.tagged(i, ".", ":"))
        .filter(words::isVerb)
        .limit(1)
        .filter(i -> Lists.PUTS.hold(words.word(i)))
        .findFirst();
  }

  /** The listed noun that begins there, over an article and "the number of". */
  private static Optional<NounPhrase> object(Draft draft, int start) {
    Words words = draft.words;
    int from = start;
    while (words.tagged(from, "DT", "PRP$")) {
      from++;
    }
    if (words.is(from, "number") && words.is(from + 1, "of")) {
      from += 2;
    }
    return new NounPhrases(words)
        .after(from)
        .filter(phrase -> phrase.to() < draft.from)
        .filter(phrase -> !holdsNumber(words, phrase.to(), draft.from))
        .filter(phrase -> !Deeds.isDeedNoun(words.word(phrase.head())))
        .filter(phrase -> Things.of(words, phrase.from(), phrase.head()).listed());
  }

  private static boolean holdsNumber(Words words, int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> words.tagged(i, "CD"));
  }
}
