package org.hearsay.fuzz;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Reading;
import org.hearsay.interpret.figure.FigureReader;
import org.hearsay.interpret.figure.Figures;
import org.hearsay.interpret.time.TimeReader;
import org.hearsay.text.Span;

/** Numbers in words and digits. */
final class FiguresInput implements Target.Input {
  private final TimeReader times = new TimeReader();
  private final FigureReader reader = new FigureReader();

  @Override
  public void take(byte[] input) {
    Reading reading = Marked.of(input);
    String text = reading.report().text();
    Figures figures = reader.read(reading, times.read(reading));
    for (Figure figure : figures.all()) {
      Sound.span(text, figure.span());
      Sound.check(!figure.measure().isBlank(), "a figure that counts nothing");
      Sound.check(!figure.code().isBlank(), "a measure without a code");
      bounds(figure);
    }
    Set<Span> numbers = new HashSet<>();
    figures.dismissed().forEach(each -> once(text, each.span(), numbers));
    figures.unread().forEach(each -> once(text, each.span(), numbers));
  }

  /** Their record checks that they are in order, but not that a count is no less than nothing. */
  private static void bounds(Figure figure) {
    Sound.check(figure.low() != null || figure.high() != null, "a figure without bounds");
    Sound.check(
        figure.unit() != null || figure.low() == null || figure.low().signum() >= 0,
        "fewer than none: " + figure);
    Sound.check(
        figure.high() == null || figure.unit() != null || figure.high().signum() >= 0,
        "fewer than none: " + figure);
  }

  private static void once(String text, Span number, Set<Span> numbers) {
    Sound.span(text, number);
    Sound.check(numbers.add(number), "a number that is told twice: " + number);
  }
}
