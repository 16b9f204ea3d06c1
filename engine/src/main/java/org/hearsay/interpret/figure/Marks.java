package org.hearsay.interpret.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.hearsay.text.Span;

/**
 * Marks on a text in its order, to be asked for by place without reading them all.
 *
 * @param <T> the kind of mark
 */
public final class Marks<T> {

  /** No mark is taken to be longer than this many units, so that a search can stop early. */
  private static final int LONGEST = 400;

  private final List<T> marks;
  private final Function<T, Span> place;

  /** Marks in any order, each at its {@code place}. */
  public Marks(List<T> marks, Function<T, Span> place) {
    this.marks = marks.stream().sorted(Comparator.comparing(place)).toList();
    this.place = place;
  }

  /** The marks that touch {@code begin} to {@code end}, in order. */
  public List<T> touching(int begin, int end) {
    List<T> found = new ArrayList<>();
    for (int i = firstFrom(begin - LONGEST); i < marks.size(); i++) {
      Span span = place.apply(marks.get(i));
      if (span.begin() >= end) {
        break;
      }
      if (span.end() > begin) {
        found.add(marks.get(i));
      }
    }
    return found;
  }

  /** Index of the first mark that begins at {@code offset} or later. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.apply(marks.get(middle)).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
