package org.hearsay.interpret.figure;

import java.util.List;
import org.hearsay.claim.Figure;
import org.hearsay.text.Span;
import org.hearsay.text.Unread;

/**
 * The numbers of one report: figures, those that count nothing, and those that could not be read.
 *
 * <p>Together they hold every number of the text's sentences, each once.
 */
public final class Figures {

  private final List<Counted> counted;
  private final List<NotFigure> dismissed;
  private final List<Unread> unread;

  /**
   * A figure and the place of its number, which is a part of the figure's words.
   *
   * @param number the number alone
   * @param figure what it says
   * @param told whether the words say what became of what is counted
   */
  record Counted(Span number, Figure figure, boolean told) {}

  Figures(List<Counted> counted, List<NotFigure> dismissed, List<Unread> unread) {
    this.counted = List.copyOf(counted);
    this.dismissed = List.copyOf(dismissed);
    this.unread = List.copyOf(unread);
  }

  /** Every figure, in the order of the text. */
  public List<Figure> all() {
    return counted.stream().map(Counted::figure).toList();
  }

  /** Those whose words say what became of what is counted: "six killed", not "six officials". */
  public List<Figure> ofDeeds() {
    return counted.stream().filter(Counted::told).map(Counted::figure).toList();
  }

  /**
   * The figures whose number stands inside {@code span}, in the order of the text. Their other
   * words may reach beyond it: the ends of a content are the least sure part of it.
   */
  public List<Figure> within(Span span) {
    return counted.subList(firstFrom(span.begin()), counted.size()).stream()
        .takeWhile(each -> each.number().begin() < span.end())
        .filter(each -> span.contains(each.number()))
        .map(Counted::figure)
        .toList();
  }

  /** Index of the first figure whose number begins at {@code offset} or later, by halving. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = counted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (counted.get(middle).number().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Numbers that are recognised as counting nothing, in the order of the text. */
  public List<NotFigure> dismissed() {
    return dismissed;
  }

  /** Numbers that are neither a figure nor recognised, with the reason. */
  public List<Unread> unread() {
    return unread;
  }
}
