package org.hearsay.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;

/**
 * Turns runs of words into spans: in one piece for each block, without the punctuation at their
 * ends that belongs to the sentence around them.
 *
 * <p>Quotation marks belong to a content, as does the comma within them; a comma, colon, semicolon
 * or dash at an end does not, nor does the stop that ends the sentence, nor a conjunction or
 * relative pronoun after a comma, which begins what follows.
 */
final class Spans {
  private static final Set<String> JOINING =
      Set.of("which", "who", "whom", "whose", "where", "and", "but", "as", "while");

  private final Layout layout;

  Spans(Layout layout) {
    this.layout = layout;
  }

  /** The spans of the runs, in order. */
  List<Span> of(List<Stretch> stretches) {
    List<Span> spans = new ArrayList<>();
    for (Stretch stretch : stretches) {
      add(stretch, spans);
    }
    return spans;
  }

  private void add(Stretch stretch, List<Span> spans) {
    int first = stretch.first();
    while (first <= stretch.last()) {
      int endOfBlock = words().firstOfBlock(words().blockOf(first) + 1);
      addTrimmed(first, Math.min(stretch.last() + 1, endOfBlock), spans);
      first = endOfBlock;
    }
  }

  private void addTrimmed(int from, int to, List<Span> spans) {
    int first = from;
    int end = to;
    while (first < end && isOuter(first)) {
      first++;
    }
    while (end > first
        && (isOuter(end - 1) || endsSentence(end - 1) || joinsNext(end - 1, first))) {
      end--;
    }
    if (first < end) {
      spans.add(layout.report().span(words().begin(first), words().end(end - 1)));
    }
  }

  private boolean isOuter(int word) {
    char mark = words().first(word);
    return mark == ',' || mark == ';' || mark == ':' || (Marks.isDash(mark) && !isSign(word));
  }

  /** The hyphen of "-5". */
  private boolean isSign(int word) {
    return words().touchesNext(word) && words().isRun(word + 1);
  }

  /** The "which" or "and" after a comma, which begins what follows. */
  private boolean joinsNext(int word, int first) {
    return word > first && words().is(word - 1, ',') && JOINING.contains(words().string(word));
  }

  /** Whether the word is a stop, and not that of an abbreviation. */
  private boolean endsSentence(int word) {
    return words().is(word, '.') && layout.tokens().isToken(words().begin(word));
  }

  private Words words() {
    return layout.words();
  }
}
