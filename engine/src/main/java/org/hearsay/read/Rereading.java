package org.hearsay.read;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.claim.Attribution;

/**
 * Reads the content of each attribution again as a text of its own, for what is attributed in it.
 *
 * <p>Only a content in which the first look suspects a cue is read again ({@link InnerCues}).
 *
 * <p>The corpus that the model learned from marks the outermost attribution only; a content without
 * its cue is an outermost text again. An attribution found in a content has a cue there, so its own
 * content is always a smaller part, and reading again comes to an end; after {@value #DEEPEST}
 * levels it stops in any case.
 */
final class Rereading {
  private static final int DEEPEST = 4;

  /** A content with fewer words (marks not counted) cannot hold a cue, a content and a source. */
  private static final int LEAST_WORDS = 4;

  private final Layout layout;
  private final AttributionReading reading;
  private final InnerCues innerCues;
  private final Spans spans;

  Rereading(Layout layout, AttributionReading reading, InnerCues innerCues) {
    this.layout = layout;
    this.reading = reading;
    this.innerCues = innerCues;
    this.spans = new Spans(layout);
  }

  /** The attributions of the relations, with what is attributed within their contents. */
  List<Attribution> attributions(List<Relation> relations) {
    return attributions(relations, DEEPEST);
  }

  private List<Attribution> attributions(List<Relation> relations, int levels) {
    return relations.parallelStream()
        .map(relation -> attribution(relation, levels))
        .filter(attribution -> !attribution.content().isEmpty())
        .toList();
  }

  private Attribution attribution(Relation relation, int levels) {
    return new Attribution(
        spans.of(relation.sources()),
        spans.of(relation.cues()),
        spans.of(relation.contents()),
        levels == 0 ? List.of() : inner(relation, levels - 1));
  }

  private List<Attribution> inner(Relation relation, int levels) {
    List<Relation> inner = new ArrayList<>();
    for (Stretch content : relation.contents()) {
      inner.addAll(within(asSentence(content)));
    }
    return attributions(inner, levels);
  }

  private List<Relation> within(Stretch content) {
    if (runs(content) < LEAST_WORDS || !innerCues.in(content)) {
      return List.of();
    }
    return reading.read(content.first(), content.last() + 1).stream()
        .filter(relation -> !relation.cues().isEmpty() && !relation.contents().isEmpty())
        .toList();
  }

  private int runs(Stretch content) {
    int runs = 0;
    for (int word = content.first(); word <= content.last() && runs < LEAST_WORDS; word++) {
      runs += layout.words().isRun(word) ? 1 : 0;
    }
    return runs;
  }

  /**
   * A content as a sentence of its own: without its quotation marks, which would make all of it
   * look like a content, and without the "that" which joined it to its cue.
   */
  private Stretch asSentence(Stretch content) {
    int first = content.first();
    int last = content.last();
    while (first < last && isQuote(first) && isQuote(last)) {
      first++;
      last--;
    }
    return new Stretch(first < last && isThat(first) ? first + 1 : first, last);
  }

  private boolean isQuote(int word) {
    return Marks.isQuote(layout.words().first(word));
  }

  private boolean isThat(int word) {
    return layout.words().string(word).equals("that");
  }
}
