package org.hearsay.interpret.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.interpret.figure.Lemmas;
import org.hearsay.interpret.figure.Words;
import org.hearsay.interpret.lexicon.Table;

/** The words that tell events, by the base form of their first. */
final class Triggers {

  private static final Comparator<Trigger> LONGEST_FIRST =
      Comparator.comparingInt(trigger -> -trigger.length());
  private static final Map<String, List<Trigger>> BY_WORD = new HashMap<>();

  static {
    for (Table.Row row : Table.beside(Triggers.class, "words.csv").rows()) {
      Trigger trigger = trigger(row);
      BY_WORD.computeIfAbsent(trigger.words().get(0), word -> new ArrayList<>()).add(trigger);
    }
    BY_WORD.values().forEach(rows -> rows.sort(LONGEST_FIRST));
  }

  private Triggers() {}

  private static Trigger trigger(Table.Row row) {
    return new Trigger(
        List.of(row.cell(0).split(" ")),
        Trigger.Form.valueOf(row.cell(1).toUpperCase(Locale.ROOT)),
        row.cell(2),
        Set.copyOf(row.values(3)),
        Set.copyOf(row.values(4)));
  }

  /** Every sort of event that a word can tell. */
  static List<String> bases() {
    return BY_WORD.values().stream().flatMap(List::stream).map(Trigger::base).distinct().toList();
  }

  /** The rows whose first word may stand at {@code i}, those of more words first. */
  static List<Trigger> at(Words words, int i) {
    List<Trigger> found = List.of();
    for (String base : Lemmas.of(words.word(i))) {
      List<Trigger> rows = BY_WORD.getOrDefault(base, List.of());
      found = found.isEmpty() ? rows : rows.isEmpty() ? found : both(found, rows);
    }
    return found;
  }

  private static List<Trigger> both(List<Trigger> one, List<Trigger> other) {
    return Stream.concat(one.stream(), other.stream()).sorted(LONGEST_FIRST).toList();
  }
}
