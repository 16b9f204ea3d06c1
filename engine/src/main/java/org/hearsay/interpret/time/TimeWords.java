package org.hearsay.interpret.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.interpret.lexicon.Table;

/**
 * What single words can mean in a time: from words.csv, from their shape, and joined by hyphens.
 */
final class TimeWords {

  private static final int LONGEST = 24;

  private record Entry(Sense sense, boolean capital) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();

  TimeWords() {
    for (Table.Row row : Table.beside(TimeWords.class, "words.csv").rows()) {
      Sense sense = new Sense(Category.valueOf(row.cell(1)), row.cell(2));
      entries
          .computeIfAbsent(row.cell(0), word -> new ArrayList<>())
          .add(new Entry(sense, row.cell(3).equals("upper")));
    }
  }

  /** All senses of a word, by its lists, shape and parts; none for most words. */
  List<Sense> of(String word) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return List.of();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(word.charAt(0));
    List<Sense> senses = new ArrayList<>(listed(lower, capital));
    if (lower.endsWith(".")) {
      senses.addAll(listed(lower.substring(0, lower.length() - 1), capital));
    }
    senses.addAll(WordShape.senses(lower));
    int hyphen = lower.indexOf('-');
    if (hyphen > 0) {
      senses.addAll(joined(lower.substring(0, hyphen), word.substring(hyphen + 1)));
    }
    return senses;
  }

  private List<Sense> listed(String lower, boolean capital) {
    return entries.getOrDefault(lower, List.of()).stream()
        .filter(entry -> capital || !entry.capital())
        .map(Entry::sense)
        .toList();
  }

  private List<Sense> joined(String first, String second) {
    if (first.equals("mid")) {
      return of(second).stream().flatMap(sense -> middle(sense).stream()).toList();
    }
    return of(second).stream()
        .filter(sense -> sense.category() == Category.UNIT)
        .flatMap(unit -> count(first).stream().map(n -> n + " " + unit.value()))
        .map(length -> new Sense(Category.HYPHENUNIT, length))
        .toList();
  }

  private List<String> count(String word) {
    return of(word).stream()
        .filter(sense -> sense.category() == Category.NUM || sense.category() == Category.COUNT)
        .map(Sense::value)
        .limit(1)
        .toList();
  }

  private static List<Sense> middle(Sense sense) {
    return switch (sense.category()) {
      case MONTH -> List.of(new Sense(Category.MIDMONTH, sense.value()));
      case YEAR -> List.of(new Sense(Category.MIDYEAR, sense.value()));
      case DECADE -> List.of(new Sense(Category.MIDDECADE, sense.value()));
      default -> List.of();
    };
  }
}
