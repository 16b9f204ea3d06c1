package org.hearsay.interpret.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.claim.FigureKind;
import org.hearsay.interpret.lexicon.Table;

/** Words that tell whether a number counts one period or all until its end. */
final class Totals {

  private static final int REACH = 8;

  /** Where such words stand to the number. */
  private enum Where {
    BEFORE,
    AFTER,
    NEAR,
    AT
  }

  private record Cue(String phrase, int length, FigureKind kind, Where where) {}

  private static final List<Cue> CUES =
      Table.beside(Totals.class, "totals.csv").rows().stream().map(Totals::cue).toList();

  private Totals() {}

  private static Cue cue(Table.Row row) {
    return new Cue(
        row.cell(0),
        row.cell(0).split(" ").length,
        FigureKind.valueOf(row.cell(1).toUpperCase(Locale.ROOT)),
        Where.valueOf(row.cell(2).toUpperCase(Locale.ROOT)));
  }

  /** What the words around the number say, the first row that fits. */
  static Optional<FigureKind> kind(Words words, Draft draft) {
    return CUES.stream().filter(cue -> fits(words, draft, cue)).findFirst().map(Cue::kind);
  }

  private static boolean fits(Words words, Draft draft, Cue cue) {
    return switch (cue.where()) {
      case BEFORE -> before(words, draft, cue);
      case AFTER -> after(words, draft, cue);
      case NEAR -> before(words, draft, cue) || after(words, draft, cue);
      case AT -> at(words, draft.from, draft.to, cue);
    };
  }

  private static boolean before(Words words, Draft draft, Cue cue) {
    int from = draft.numeral.from();
    int first = Math.max(0, from - REACH);
    for (int i = from - 1; i >= first; i--) {
      if (matches(words, i, cue) && i + cue.length() <= from) {
        return true;
      }
      if (stops(words, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean after(Words words, Draft draft, Cue cue) {
    int last = Math.min(words.size(), draft.to + REACH);
    for (int i = draft.to; i < last && !stops(words, i); i++) {
      if (matches(words, i, cue) && !isDistance(words, i + cue.length())) {
        return true;
      }
    }
    return false;
  }

  /** "A day earlier" tells when, and no rate. */
  private static boolean isDistance(Words words, int after) {
    return words.is(after, "earlier", "before", "later", "after", "ago");
  }

  private static boolean stops(Words words, int i) {
    return words.is(i, ";", "but", "while") || Pieces.holdsDigit(words.word(i));
  }

  private static boolean at(Words words, int from, int to, Cue cue) {
    for (int i = from; i + cue.length() <= to; i++) {
      if (matches(words, i, cue) && !isBound(words, i + cue.length())) {
        return true;
      }
    }
    return false;
  }

  /** "More than 40", "40 or more": the word bounds the number and adds nothing to another. */
  private static boolean isBound(Words words, int after) {
    return words.is(after, "than") || words.is(after - 2, "or");
  }

  private static boolean matches(Words words, int i, Cue cue) {
    return words.standsAt(i, cue.phrase());
  }
}
