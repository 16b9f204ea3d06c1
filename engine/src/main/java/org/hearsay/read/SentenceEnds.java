package org.hearsay.read;

/**
 * Finds where sentences end: after a stop and the marks that close with it, if what follows can
 * begin a sentence.
 *
 * <p>The stops of abbreviations are part of their tokens and are not seen here. A word in lower
 * case continues the sentence (“Will it?” he asked); after an ellipsis only a word that often
 * begins sentences, or a quotation, begins one.
 */
final class SentenceEnds {
  private final Tokens tokens;
  private final Stops stops;

  SentenceEnds(Tokens tokens, Stops stops) {
    this.tokens = tokens;
    this.stops = stops;
  }

  /** One past the last token of the sentence that begins at {@code first}. */
  int after(int first, int endOfBlock) {
    int at = first;
    while (at < endOfBlock) {
      if (!isStop(at)) {
        at++;
        continue;
      }
      int stop = lastStop(at, endOfBlock);
      int next = afterClosing(stop + 1, endOfBlock);
      if (next == endOfBlock || (begins(stop, next, endOfBlock) && !isNumbering(first, at))) {
        return next;
      }
      at = next;
    }
    return endOfBlock;
  }

  private boolean isStop(int token) {
    return Marks.isStop(tokens.first(token)) && !isRun(token);
  }

  /** A token such as ".com" does not occur, but ".5" might. */
  private boolean isRun(int token) {
    return tokens.words().isRun(tokens.word(token));
  }

  /** The last of several stops: "?!". */
  private int lastStop(int token, int end) {
    int last = token;
    while (last + 1 < end && isStop(last + 1) && tokens.touchesNext(last)) {
      last++;
    }
    return last;
  }

  /** Past the quotation marks and brackets that close with the sentence. */
  private int afterClosing(int from, int end) {
    int at = from;
    while (at < end && closes(at)) {
      at++;
    }
    return at;
  }

  private boolean closes(int token) {
    char mark = tokens.first(token);
    return Marks.closesOrQuotes(mark)
        && !Marks.opensQuote(mark)
        && tokens.touchesNext(token - 1)
        && !opensNext(token);
  }

  /** A straight quote that touches the word after it, and so opens rather than closes. */
  private boolean opensNext(int token) {
    char mark = tokens.first(token);
    return (mark == '"' || mark == '\'')
        && tokens.touchesNext(token)
        && tokens.words().isRun(tokens.word(token + 1));
  }

  /** The first tokens of a list's item: "1." or "b.". */
  private boolean isNumbering(int first, int stop) {
    return stop == first + 1
        && tokens.end(first) - tokens.begin(first) <= 2
        && Character.isLetterOrDigit(tokens.first(first))
        && tokens.first(stop) == '.';
  }

  private boolean begins(int stop, int next, int end) {
    int word = next;
    while (word < end - 1 && !isRun(word) && isOpening(tokens.first(word))) {
      word++;
    }
    if (Character.isLowerCase(tokens.first(word)) || isJoining(tokens.first(next))) {
      return false;
    }
    if (tokens.touchesNext(next - 1) && word == next) {
      return isGlued(stop, next);
    }
    return !isEllipsis(stop) || word > next || stops.isStarter(tokens.string(word));
  }

  private static boolean isOpening(char mark) {
    return Marks.isQuote(mark) || mark == '(' || mark == '[' || Marks.isDash(mark);
  }

  /** Marks that go on with the sentence. */
  private static boolean isJoining(char mark) {
    return mark == ',' || mark == ';' || mark == ':' || mark == ')' || mark == '–' || mark == '—';
  }

  /** A page's sentences without a space between them: "ended.The". */
  private boolean isGlued(int stop, int next) {
    return tokens.first(stop) != '.'
        || (stop > 0
            && Character.isUpperCase(tokens.first(next))
            && tokens.end(stop - 1) - tokens.begin(stop - 1) > 1
            && Character.isLowerCase(tokens.first(stop - 1)));
  }

  private boolean isEllipsis(int stop) {
    return tokens.first(stop) == '…' || tokens.end(stop) - tokens.begin(stop) > 1;
  }
}
