package org.hearsay.read;

/** How many pieces the words of a text have, and how many of them fit in a window. */
final class PieceCounts {
  private final Words words;
  private final WordPieces splitter;

  PieceCounts(Words words, WordPieces splitter) {
    this.words = words;
    this.splitter = splitter;
  }

  /** The number of pieces of one word. */
  int of(int word) {
    return splitter.of(words.string(word)).length;
  }

  /** The number of pieces of the words from {@code first} to {@code end}, not included. */
  int ofWords(int first, int end) {
    int sum = 0;
    for (int word = first; word < end; word++) {
      sum += of(word);
    }
    return sum;
  }

  /** The number of pieces of the tokens from {@code first} to {@code end}, not included. */
  int of(Tokens tokens, int first, int end) {
    return ofWords(tokens.word(first), firstWord(tokens, end));
  }

  /**
   * The last token boundary, at most {@code end}, up to which the tokens from {@code first} fit in
   * {@code room} pieces; after a comma or semicolon where there is one in the second half.
   */
  int fits(Tokens tokens, int first, int end, int room) {
    int fitting = first;
    int pause = first;
    int used = 0;
    for (int token = first; token < end && used <= room; token++) {
      if (token > first && tokens.beginsWord(token)) {
        fitting = token;
        pause = isPause(tokens, token - 1) && used > room / 2 ? token : pause;
      }
      used += tokens.sharesWord(token) ? 0 : ofToken(tokens, token, end);
    }
    return used <= room ? end : pause > first ? pause : Math.max(fitting, first + 1);
  }

  private int ofToken(Tokens tokens, int token, int end) {
    int next = token + 1 < end ? tokens.word(token + 1) : endOfWords(tokens, token);
    return ofWords(tokens.word(token), next);
  }

  private static boolean isPause(Tokens tokens, int token) {
    char first = tokens.first(token);
    return first == ',' || first == ';';
  }

  /** One past the words that lie in a token. */
  private int endOfWords(Tokens tokens, int token) {
    int word = tokens.word(token);
    while (word < words.size() && words.begin(word) < tokens.end(token)) {
      word++;
    }
    return word;
  }

  private int firstWord(Tokens tokens, int end) {
    return end < tokens.size() ? tokens.word(end) : words.size();
  }
}
