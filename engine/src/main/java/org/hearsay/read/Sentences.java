package org.hearsay.read;

/**
 * The sentences of a text as runs of its tokens, in parallel lists.
 *
 * <p>A sentence never crosses the end of a block, and never has more pieces than one window of the
 * model holds: a longer one is cut after its last comma or semicolon that fits, or else where it is
 * full. So every sentence is read in one piece.
 */
final class Sentences {
  private final Tokens tokens;
  private final IntList firsts = new IntList();
  private final IntList blocks = new IntList();
  private final IntList pieces = new IntList();

  private Sentences(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The sentences of the tokens.
   *
   * @param pieces how many pieces each word has
   * @param room how many pieces a window holds
   */
  static Sentences of(Tokens tokens, Stops stops, PieceCounts pieces, int room) {
    Sentences sentences = new Sentences(tokens);
    SentenceEnds ends = new SentenceEnds(tokens, stops);
    for (int block = 0; block < tokens.words().blocks(); block++) {
      sentences.addBlock(block, ends, pieces, room);
    }
    return sentences;
  }

  private void addBlock(int block, SentenceEnds ends, PieceCounts pieces, int room) {
    int endOfBlock = tokens.firstOfBlock(block + 1);
    int first = tokens.firstOfBlock(block);
    while (first < endOfBlock) {
      int end = ends.after(first, endOfBlock);
      addCut(first, end, block, pieces, room);
      first = end;
    }
  }

  /** Adds a sentence, in parts where it is too long. */
  private void addCut(int first, int end, int block, PieceCounts pieces, int room) {
    int from = first;
    while (from < end) {
      int to = pieces.fits(tokens, from, end, room);
      add(from, block, pieces.of(tokens, from, to));
      from = to;
    }
  }

  private void add(int first, int block, int size) {
    firsts.add(first);
    blocks.add(block);
    pieces.add(size);
  }

  int size() {
    return firsts.size();
  }

  /** The first token of a sentence. */
  int first(int sentence) {
    return firsts.get(sentence);
  }

  /** One past the last token of a sentence. */
  int end(int sentence) {
    return sentence + 1 < firsts.size() ? firsts.get(sentence + 1) : tokens.size();
  }

  /** The first word of a sentence; of the number of sentences, the number of words. */
  int firstWord(int sentence) {
    return sentence < firsts.size() ? tokens.word(firsts.get(sentence)) : tokens.words().size();
  }

  /** Index of the sentence that a word stands in. */
  int at(int word) {
    int low = 0;
    int high = size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      boolean after = firstWord(middle) <= word;
      low = after ? middle : low;
      high = after ? high : middle - 1;
    }
    return low;
  }

  /** Index of the block that a sentence stands in. */
  int block(int sentence) {
    return blocks.get(sentence);
  }

  /** How many pieces a sentence has. */
  int pieces(int sentence) {
    return pieces.get(sentence);
  }
}
