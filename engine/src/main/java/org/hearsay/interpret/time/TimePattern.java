package org.hearsay.interpret.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.interpret.lexicon.Table;

/**
 * A pattern of words that name a time; patterns.tsv says how one is written.
 *
 * @param name its name
 * @param elements its elements, without the brackets
 * @param open index of the element that the time begins with
 * @param close index after the element that the time ends with
 * @param meaningName name of its meaning
 * @param meaning how its days are found
 * @param example a text that it reads
 */
record TimePattern(
    String name,
    List<Element> elements,
    int open,
    int close,
    String meaningName,
    Meaning meaning,
    String example) {

  /** Reads a row of patterns.tsv. */
  static TimePattern of(Table.Row row) {
    List<String> written = new ArrayList<>(Arrays.asList(row.cell(1).split(" ")));
    int open = Math.max(0, written.indexOf("["));
    written.remove("[");
    int close = written.indexOf("]") < 0 ? written.size() : written.indexOf("]");
    written.remove("]");
    return new TimePattern(
        row.cell(0),
        written.stream().map(Element::parse).toList(),
        open,
        close,
        row.cell(2),
        Meanings.named(row.cell(2)),
        row.cell(3));
  }

  /** The longest match that begins at word {@code start}. */
  Optional<Match> at(Line line, int start) {
    return new Attempt(line, start).from(0, start);
  }

  /** One try at one place: the words taken so far are those before the current one. */
  private final class Attempt {
    private final Line line;
    private final int start;
    private final int[] at = new int[elements.size() + 1];

    Attempt(Line line, int start) {
      this.line = line;
      this.start = start;
    }

    Optional<Match> from(int element, int word) {
      at[element] = word;
      if (element == elements.size()) {
        return finished(word);
      }
      Element next = elements.get(element);
      if (next.before()) {
        boolean there = start > 0 && next.fits(line, start - 1);
        return there ? Optional.empty() : from(element + 1, word);
      }
      if (next.forbidden()) {
        return next.fits(line, word) ? Optional.empty() : from(element + 1, word);
      }
      Optional<Match> taken =
          next.fits(line, word) ? from(element + 1, word + 1) : Optional.empty();
      if (taken.isPresent() || !next.optional()) {
        return taken;
      }
      return from(element + 1, word);
    }

    /** A comma that stands before a year is none of the time where the year is missing. */
    private int withoutMarks(int begin, int end) {
      int last = end;
      while (last > begin + 1 && line.word(last - 1).matches("[,.:]")) {
        last--;
      }
      return last;
    }

    private Optional<Match> finished(int word) {
      if (at[open] >= at[close]) {
        return Optional.empty();
      }
      List<Sense> senses = new ArrayList<>();
      for (int i = open; i < close; i++) {
        if (at[i + 1] > at[i]) {
          elements.get(i).capture(line, at[i]).ifPresent(senses::add);
        }
      }
      int end = withoutMarks(at[open], at[close]);
      return Optional.of(new Match(TimePattern.this, at[open], end, word - start, senses));
    }
  }
}
