package org.hearsay.interpret.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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
    senses.addAll(year(lower));
    int hyphen = lower.indexOf('-');
    if (hyphen > 0) {
      senses.addAll(joined(lower.substring(0, hyphen), word.substring(hyphen + 1)));
    }
    return senses;
  }

  /** "Nineteen ninety-six", joined before into one word. */
  private List<Sense> year(String words) {
    int blank = words.indexOf(' ');
    if (blank < 0) {
      return List.of();
    }
    int century = words.startsWith("nineteen") ? 1900 : 1800;
    int tail =
        Arrays.stream(words.substring(blank + 1).split("[- ]"))
            .map(word -> count(word))
            .mapToInt(count -> count.isEmpty() ? 0 : Integer.parseInt(count.get(0)))
            .sum();
    return List.of(new Sense(Category.YEAR, "" + (century + tail)));
  }

  private List<Sense> listed(String lower, boolean capital) {
    return entries.getOrDefault(lower, List.of()).stream()
        .filter(entry -> capital || !entry.capital())
        .map(Entry::sense)
        .toList();
  }

  private List<Sense> joined(String first, String second) {
    if (first.equals("mid") && values(second, Category.PART).isEmpty()) {
      return of(second).stream().flatMap(sense -> middle(sense).stream()).toList();
    }
    List<Sense> senses = new ArrayList<>(lengths(first, second));
    senses.addAll(numbers(first, second));
    if (second.equals("century")) {
      values(first, Category.ORD).forEach(n -> senses.add(new Sense(Category.HYPHENCENTURY, n)));
    } else if (second.equals("quarter")) {
      values(first, Category.ORD).forEach(n -> senses.add(new Sense(Category.HYPHENQUARTER, n)));
    }
    return senses;
  }

  /** "Three-day", "year-long", "months-long". */
  private List<Sense> lengths(String first, String second) {
    if (second.equals("long")) {
      List<Sense> lengths = new ArrayList<>();
      values(first, Category.UNIT).forEach(u -> lengths.add(length("1", u)));
      values(first, Category.UNITS).forEach(u -> lengths.add(length("X", u)));
      return lengths;
    }
    return values(second, Category.UNIT).stream()
        .flatMap(unit -> count(first).stream().map(n -> length(n, unit)))
        .toList();
  }

  private static Sense length(String count, String unit) {
    return new Sense(Category.HYPHENUNIT, count + " " + unit);
  }

  /** "Thirty-seven". */
  private List<Sense> numbers(String first, String second) {
    return values(first, Category.TENS).stream()
        .flatMap(ten -> values(second, Category.NUM).stream().map(one -> sum(ten, one)))
        .flatMap(sum -> Stream.of(new Sense(Category.NUM, sum), new Sense(Category.TENS, sum)))
        .toList();
  }

  private static String sum(String one, String other) {
    return "" + (Integer.parseInt(one) + Integer.parseInt(other));
  }

  private List<String> values(String word, Category category) {
    return of(word).stream()
        .filter(sense -> sense.category() == category)
        .map(Sense::value)
        .toList();
  }

  private List<String> count(String word) {
    if (!values(word, Category.VAGUE).isEmpty()) {
      return List.of("X");
    }
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
