package org.hearsay.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An attribution in words, not yet in offsets.
 *
 * @param sources where its sources stand, joint ones apart
 * @param cues where its cue stands; none for a content that no cue was found for
 * @param contents the pieces of its content, in order
 */
record Relation(List<Stretch> sources, List<Stretch> cues, List<Stretch> contents) {

  /** The first word of all. */
  int first() {
    return Stream.of(sources, cues, contents)
        .flatMap(List::stream)
        .mapToInt(Stretch::first)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** The last word of all. */
  int last() {
    return Stream.of(sources, cues, contents)
        .flatMap(List::stream)
        .mapToInt(Stretch::last)
        .max()
        .orElse(-1);
  }

  /** This relation with no content. */
  Relation withoutContent() {
    return new Relation(sources, cues, List.of());
  }

  /** This relation with one more piece of content. */
  Relation with(Stretch content) {
    List<Stretch> more = new ArrayList<>(contents);
    more.add(content);
    return new Relation(sources, cues, List.copyOf(more));
  }
}
