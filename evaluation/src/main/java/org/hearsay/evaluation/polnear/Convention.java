package org.hearsay.evaluation.polnear;

import java.util.List;
import org.hearsay.claim.Attribution;
import org.hearsay.text.Span;

/**
 * Our spans in the terms of the corpus, which differ by one mark at the end.
 *
 * <p>Ours end with a word or a quotation mark. The corpus keeps the comma that closes an apposition
 * to a source ("Ada Marsh, a pilot," said): of the sources in its train split that hold a comma and
 * stand before another, 864 include that and 99 do not. It keeps the colon after a cue ("said:"):
 * 368 include it and 18 do not. So these two are added to ours; all else stays as it is.
 */
final class Convention {
  private final String text;

  /** For an article. */
  Convention(String text) {
    this.text = text;
  }

  /** The attributions with spans as the corpus would draw them. */
  List<Attribution> of(List<Attribution> attributions) {
    return attributions.stream().map(this::of).toList();
  }

  private Attribution of(Attribution ours) {
    return new Attribution(
        ours.source().stream().map(this::withClosingComma).toList(),
        ours.cue().stream().map(cue -> with(':', cue)).toList(),
        ours.content(),
        ours.inner());
  }

  private Span withClosingComma(Span source) {
    return source.text().contains(",") ? with(',', source) : source;
  }

  private Span with(char mark, Span span) {
    boolean follows = span.end() < text.length() && text.charAt(span.end()) == mark;
    return follows ? Span.of(text, span.begin(), span.end() + 1) : span;
  }
}
