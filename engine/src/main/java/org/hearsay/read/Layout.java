package org.hearsay.read;

import java.util.List;
import org.hearsay.text.Block;
import org.hearsay.text.Report;

/**
 * A report cut into words, tokens and sentences.
 *
 * @param report the report
 * @param words its words, as the model sees them
 * @param tokens its tokens
 * @param sentences its sentences
 * @param pieces splits its words for the model
 */
record Layout(Report report, Words words, Tokens tokens, Sentences sentences, PieceCounts pieces) {

  /**
   * Cuts a report.
   *
   * @param room how many pieces a window holds
   */
  static Layout of(Report report, WordPieces splitter, Stops stops, int room) {
    List<Block> blocks = report.blocks();
    Words words = Words.of(report.text(), blocks.stream().map(Block::span).toList());
    Tokens tokens = Tokens.of(words, stops);
    PieceCounts pieces = new PieceCounts(words, splitter);
    Sentences sentences = Sentences.of(tokens, stops, pieces, room);
    return new Layout(report, words, tokens, sentences, pieces);
  }

  /** The block that a sentence stands in. */
  Block block(int sentence) {
    return report.blocks().get(sentences.block(sentence));
  }
}
