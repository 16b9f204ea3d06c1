package org.hearsay.fuzz;

import org.hearsay.claim.Reading;
import org.hearsay.interpret.time.TimeExpression;
import org.hearsay.interpret.time.TimeMention;
import org.hearsay.interpret.time.TimeReader;
import org.hearsay.interpret.time.Times;

/** Words of time. */
final class TimesInput implements Target.Input {
  private final TimeReader reader = new TimeReader();

  @Override
  public void take(byte[] input) {
    Reading reading = Marked.of(input);
    String text = reading.report().text();
    Times times = reader.read(reading);
    int end = 0;
    for (TimeMention mention : times.mentions()) {
      Sound.span(text, mention.span());
      Sound.check(mention.span().begin() >= end, "times overlap at " + mention.span());
      end = mention.span().end();
    }
    for (TimeExpression expression : times.expressions()) {
      Sound.span(text, expression.span());
    }
    reading
        .sentences()
        .forEach(
            each ->
                each.tokens()
                    .forEach(word -> times.saidOn(each, word.span(), java.util.List.of())));
  }
}
