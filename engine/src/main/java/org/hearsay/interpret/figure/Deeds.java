package org.hearsay.interpret.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.interpret.figure.Deed.Counted;
import org.hearsay.interpret.figure.Deed.Form;
import org.hearsay.interpret.figure.Deed.Subject;
import org.hearsay.interpret.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** The verbs, nouns and adjectives that tell what became of things. */
final class Deeds {

  private static final int WITH_REACH = 6;
  private static final Map<String, List<Deed>> BY_WORD = new HashMap<>();

  static {
    for (Table.Row row : Table.beside(Deeds.class, "deeds.csv").rows()) {
      BY_WORD.computeIfAbsent(row.cell(0), word -> new ArrayList<>()).add(deed(row));
    }
  }

  private Deeds() {}

  private static Deed deed(Table.Row row) {
    return new Deed(
        row.cell(0),
        Form.valueOf(row.cell(1).toUpperCase(Locale.ROOT)),
        row.cell(2),
        Counted.valueOf(row.cell(3).toUpperCase(Locale.ROOT)),
        row.cell(4).isEmpty()
            ? Subject.NOBODY
            : Subject.valueOf(row.cell(4).toUpperCase(Locale.ROOT)),
        row.cell(5),
        Set.copyOf(row.values(6)),
        row.cell(7));
  }

  /**
   * The deed that the word at {@code i} tells, of things that stand at {@code counted} to it.
   *
   * @param thing what is counted; null where no noun says, which then fits every row
   */
  static Optional<Deed> at(Words words, int i, Counted counted, @Nullable Thing thing) {
    return Lemmas.of(words.word(i)).stream()
        .flatMap(base -> BY_WORD.getOrDefault(base, List.of()).stream())
        .filter(deed -> deed.counted() == counted)
        .filter(deed -> fits(words, i, deed))
        .filter(deed -> thing == null ? deed.isOpen() : deed.holdsFor(thing))
        .findFirst();
  }

  /** Whether {@code word} is a noun that tells a deed by itself: "deaths", "losses". */
  static boolean isDeedNoun(String word) {
    return Lemmas.of(word).stream()
        .flatMap(base -> BY_WORD.getOrDefault(base, List.of()).stream())
        .anyMatch(deed -> deed.form() == Form.NOUN);
  }

  private static boolean fits(Words words, int i, Deed deed) {
    return fitsTag(words, i, deed.form()) && (deed.with().isEmpty() || follows(words, i, deed));
  }

  private static boolean fitsTag(Words words, int i, Form form) {
    return switch (form) {
      case VERB -> words.tagged(i, "VB", "JJ");
      case NOUN -> words.tagged(i, "NN", "VBG", "JJ");
      case ADJECTIVE -> words.tagged(i, "JJ", "VB", "NN", "RB");
    };
  }

  private static boolean follows(Words words, int i, Deed deed) {
    for (int at = i + 1; at <= i + WITH_REACH && words.has(at); at++) {
      if (words.word(at).equals(deed.with())) {
        return true;
      }
    }
    return false;
  }
}
