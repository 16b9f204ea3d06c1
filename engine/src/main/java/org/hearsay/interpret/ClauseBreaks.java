package org.hearsay.interpret;

import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.text.Tree;

/** Where one main clause ends and another, with a voice of its own, begins. */
final class ClauseBreaks {

  private static final Set<String> BREAKS = Set.of(";", "but", "while", "whereas");

  private ClauseBreaks() {}

  /** Whether a break stands between two words, in whichever order they come. */
  static boolean between(Tree tree, int one, int other) {
    return IntStream.range(Math.min(one, other) + 1, Math.min(tree.size(), Math.max(one, other)))
        .anyMatch(i -> BREAKS.contains(tree.lower(i)));
  }
}
