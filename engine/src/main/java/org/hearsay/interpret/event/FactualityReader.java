package org.hearsay.interpret.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.claim.Factuality;
import org.hearsay.interpret.certainty.Futurity;
import org.hearsay.interpret.figure.Lemmas;
import org.hearsay.interpret.figure.Words;
import org.hearsay.interpret.lexicon.Table;

/**
 * Tells whether an event is said to have happened, by the words before it and those that it hangs
 * on ({@code factuality.csv}).
 *
 * <p>What is nearest decides: "may not attack" is negated, "denied plans to attack" is planned. A
 * finite clause of its own in the past ("warned that rebels had attacked") asserts what it tells.
 */
final class FactualityReader {

  private static final int HIGHEST = 3;
  private static final int BEFORE = 5;
  private static final int CLAUSE = 25;
  private static final Map<String, List<Row>> ROWS = new HashMap<>();

  private enum Where {
    ABOVE,
    BEFORE,
    CLAUSE,
    UNFINISHED
  }

  private record Row(Factuality factuality, Where where) {}

  static {
    for (Table.Row row : Table.beside(FactualityReader.class, "factuality.csv").rows()) {
      Row read =
          new Row(
              Factuality.valueOf(row.cell(1).toUpperCase(Locale.ROOT)),
              Where.valueOf(row.cell(2).toUpperCase(Locale.ROOT)));
      ROWS.computeIfAbsent(row.cell(0), word -> new ArrayList<>()).add(read);
    }
  }

  private final Words words;

  FactualityReader(Words words) {
    this.words = words;
  }

  /** What is said of the event that the word at {@code i} tells. */
  Factuality of(int i) {
    if (isNegated(i)) {
      return Factuality.NEGATED;
    }
    return before(i)
        .or(() -> opened(i))
        .or(() -> future(i))
        .or(() -> above(i))
        .orElse(Factuality.ASSERTED);
  }

  /** "did not attack", "no attack", "hasn't shelled". */
  private boolean isNegated(int i) {
    for (int at = i - 1; at >= Math.max(0, i - BEFORE) && isInPhrase(at); at--) {
      if (words.is(at, "not", "n't", "no", "never") && !words.is(at + 1, "only")) {
        return true;
      }
    }
    return words.child(i, "neg").isPresent();
  }

  /** What may stand between an event's word and what is said of it. */
  private boolean isInPhrase(int i) {
    return words.tagged(i, "RB", "JJ", "NN", "DT", "MD", "VBN", "CD", "HYPH")
        || words.isBe(i)
        || words.is(i, "have", "has", "had", "do", "does", "did", "no");
  }

  private Optional<Factuality> before(int i) {
    for (int at = i - 1; at >= Math.max(0, i - BEFORE) && isInPhrase(at); at--) {
      Optional<Factuality> found = row(words.word(at), Where.BEFORE);
      if (found.isPresent()) {
        return found;
      }
    }
    return preposition(i);
  }

  /** "without any attack". */
  private Optional<Factuality> preposition(int i) {
    int at = i - 1;
    while (at > i - BEFORE && words.tagged(at, "DT", "JJ", "NN", "CD")) {
      at--;
    }
    return row(words.word(at), Where.BEFORE);
  }

  /** "if rebels attack": the clause's first word, before which another clause may stand. */
  private Optional<Factuality> opened(int i) {
    for (int at = i - 1; at >= Math.max(0, i - CLAUSE) && !words.is(at, ",", ";", ":"); at--) {
      Optional<Factuality> found = row(words.word(at), Where.CLAUSE);
      if (found.isPresent()) {
        return found;
      }
      if (words.tagged(at, "VBD", "VBZ", "VBP") && !words.isBe(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Factuality> future(int i) {
    boolean verb = words.isVerb(i) && !words.tagged(i, "VBG");
    return verb && Futurity.isFutureVerb(words.sentence(), i)
        ? Optional.of(Factuality.PLANNED)
        : Optional.empty();
  }

  private Optional<Factuality> above(int i) {
    int at = i;
    boolean finite = false;
    for (int steps = 0; steps < HIGHEST; steps++) {
      finite |= words.tagged(at, "VBD", "VBZ", "VBP") || hasAuxiliary(at);
      int head = words.head(at);
      if (head < 0 || !governs(at)) {
        return Optional.empty();
      }
      Optional<Factuality> found = governed(head, finite);
      if (found.isPresent()) {
        return found;
      }
      if (words.relation(at).equals("nmod") && !words.isVerb(head)) {
        return Optional.empty();
      }
      at = head;
    }
    return Optional.empty();
  }

  private boolean hasAuxiliary(int i) {
    return words
        .children(i, "aux", "auxpass", "cop")
        .anyMatch(at -> words.tagged(at, "VBD", "VBZ", "VBP"));
  }

  /** A subject, or a clause that only stands beside, is not what the word above speaks of. */
  private boolean governs(int i) {
    return switch (words.relation(i)) {
      case "dobj", "obj", "xcomp", "ccomp", "nmod", "obl", "acl", "nsubjpass", "pcomp" -> true;
      default -> false;
    };
  }

  private Optional<Factuality> governed(int head, boolean finite) {
    for (String base : Lemmas.of(words.word(head))) {
      for (Row row : ROWS.getOrDefault(base, List.of())) {
        boolean holds = row.where() == Where.ABOVE || (row.where() == Where.UNFINISHED && !finite);
        if (holds) {
          return Optional.of(row.factuality());
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Factuality> row(String word, Where where) {
    return ROWS.getOrDefault(word, List.of()).stream()
        .filter(row -> row.where() == where)
        .map(Row::factuality)
        .findFirst();
  }
}
