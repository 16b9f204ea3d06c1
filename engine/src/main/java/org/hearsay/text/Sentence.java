package org.hearsay.text;

import java.util.List;

/**
 * A sentence and its words.
 *
 * @param span where it stands
 * @param block index in {@link Report#blocks()} of the block that it stands in
 * @param kind what that block is for
 * @param tokens its words and marks, in order
 */
public record Sentence(Span span, int block, BlockKind kind, List<Token> tokens) {

  /** Copies the list. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
