package org.hearsay.interpret.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.interpret.world.Countries;
import org.jspecify.annotations.Nullable;

/** The kinds of things that numbers count, by their nouns. */
final class Things {

  private static final int LONGEST = 4;
  private static final Map<String, Thing> BY_NOUN = new HashMap<>();

  static {
    for (Table.Row row : Table.beside(Things.class, "things.csv").rows()) {
      BY_NOUN.putIfAbsent(row.cell(0), new Thing(row.cell(1), row.cell(2), row.cell(3), true));
    }
  }

  private static final List<String> ENDINGS =
      BY_NOUN.keySet().stream()
          .filter(noun -> noun.startsWith("-"))
          .map(noun -> noun.substring(1))
          .toList();

  private Things() {}

  /**
   * The thing that the noun at {@code head} names, with the words before it down to {@code from}.
   */
  static Thing of(Words words, int from, int head) {
    for (int length = Math.min(LONGEST, head - from + 1); length > 0; length--) {
      String before = words.words(head - length + 1, head);
      Thing thing = find(before.isEmpty() ? "" : before + " ", words.word(head));
      if (thing != null) {
        return thing;
      }
    }
    boolean people =
        words.isCapital(head) && Countries.bundled().byDemonym(words.text(head)).isPresent();
    return people
        ? new Thing("people", words.text(head), "", true)
        : byEnding(words.word(head)).orElseGet(() -> Thing.named(plural(words, head)));
  }

  /** "dockworkers" are workers by their end. */
  private static Optional<Thing> byEnding(String noun) {
    return Lemmas.of(noun).stream()
        .flatMap(
            base ->
                ENDINGS.stream().filter(end -> base.endsWith(end) && base.length() > end.length()))
        .map(end -> BY_NOUN.get("-" + end))
        .findFirst();
  }

  private static String plural(Words words, int head) {
    String noun = words.word(head);
    return words.tag(head).equals("NNS") ? noun : Lemmas.plural(noun);
  }

  /** The thing that a single noun names, if it is listed. */
  static Optional<Thing> of(String noun) {
    return Optional.ofNullable(find("", noun));
  }

  private static @Nullable Thing find(String before, String noun) {
    for (String base : Lemmas.of(noun)) {
      Thing thing = BY_NOUN.get(before + base);
      if (thing != null) {
        return thing;
      }
    }
    return null;
  }

  /** Whether {@code word} is the plural of a listed noun, whatever its tag. */
  static boolean isPlural(String word) {
    return of(word).isPresent()
        && (word.endsWith("s")
            || word.endsWith("men")
            || word.endsWith("people")
            || word.equals("children")
            || word.equals("personnel")
            || word.equals("police"));
  }
}
