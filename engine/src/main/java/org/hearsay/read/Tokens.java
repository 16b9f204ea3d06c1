package org.hearsay.read;

/**
 * The tokens of a text, as the Penn Treebank cuts them, in parallel lists.
 *
 * <p>A token is made of one word or of several ("1,000", "U.S.", "US-backed"); where an apostrophe
 * follows "n" the cut falls within a word ("does" and "n’t"), as it does in "can" and "not".
 */
final class Tokens {
  private final Words words;
  private final IntList begins = new IntList();
  private final IntList ends = new IntList();
  private final IntList word = new IntList();
  private final IntList firstOfBlock = new IntList();

  private Tokens(Words words) {
    this.words = words;
  }

  /** The tokens of the words. */
  static Tokens of(Words words, Stops stops) {
    Tokens tokens = new Tokens(words);
    TokenScanner scanner = new TokenScanner(words, stops, tokens::add);
    for (int block = 0; block < words.blocks(); block++) {
      tokens.firstOfBlock.add(tokens.size());
      scanner.scan(words.firstOfBlock(block), words.firstOfBlock(block + 1));
    }
    tokens.firstOfBlock.add(tokens.size());
    return tokens;
  }

  private void add(int begin, int end, int labelled) {
    begins.add(begin);
    ends.add(end);
    word.add(labelled);
  }

  Words words() {
    return words;
  }

  int size() {
    return begins.size();
  }

  int begin(int token) {
    return begins.get(token);
  }

  int end(int token) {
    return ends.get(token);
  }

  /** The word whose labels the token bears. */
  int word(int token) {
    return word.get(token);
  }

  /** What stands there. */
  String string(int token) {
    return words.text().substring(begin(token), end(token));
  }

  /** The first character (UTF-16 unit) of a token. */
  char first(int token) {
    return words.text().charAt(begin(token));
  }

  /** Whether the token begins where a word begins, so that a window may be cut before it. */
  boolean beginsWord(int token) {
    return begin(token) == words.begin(word(token));
  }

  /** Whether the token shares its word with the token before it: the "not" of "cannot". */
  boolean sharesWord(int token) {
    return token > 0 && word(token) == word(token - 1);
  }

  /** Whether a token begins at an offset. */
  boolean isToken(int begin) {
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (begin(middle) == begin) {
        return true;
      }
      low = begin(middle) < begin ? middle + 1 : low;
      high = begin(middle) < begin ? high : middle - 1;
    }
    return false;
  }

  /** Whether nothing stands between the token and the one after it. */
  boolean touchesNext(int token) {
    return token + 1 < size() && end(token) == begin(token + 1);
  }

  /** Index of the first token of a block; of the number of blocks, the number of tokens. */
  int firstOfBlock(int block) {
    return firstOfBlock.get(block);
  }
}
