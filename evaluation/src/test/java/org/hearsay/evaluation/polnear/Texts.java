package org.hearsay.evaluation.polnear;

import java.util.Arrays;
import java.util.List;
import org.hearsay.claim.Attribution;
import org.hearsay.text.Span;

/** Attributions for tests, by the words that they mark. */
record Texts(String text) {

  /** The first place where {@code words} stand. */
  Span span(String words) {
    int begin = text.indexOf(words);
    return Span.of(text, begin, begin + words.length());
  }

  List<Span> spans(String... words) {
    return Arrays.stream(words).filter(w -> !w.isEmpty()).map(this::span).toList();
  }

  Attribution said(String source, String cue, String... content) {
    return new Attribution(spans(source), spans(cue), spans(content), List.of());
  }
}
