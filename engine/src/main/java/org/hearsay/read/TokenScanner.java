package org.hearsay.read;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Joins words to tokens, left to right in one pass.
 *
 * <p>A word is joined to the next across a mark that touches both: hyphens, the stops, commas,
 * colons and slashes within numbers, the stops of abbreviations and domain names, ampersands,
 * apostrophes within names. Clitics ("’s", "n’t", "’re") stand apart.
 */
final class TokenScanner {
  /** Takes a token's first and last offset and the word that it gets its labels from. */
  interface Sink {
    void token(int begin, int end, int word);
  }

  /** A token of more words than this is noise, and is cut. */
  private static final int MOST_WORDS = 40;

  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m", "t");
  private static final Set<String> ADDRESSES = Set.of("http", "https", "ftp", "www");

  private final Words words;
  private final Stops stops;
  private final Sink sink;
  private final Set<String> domains =
      DataFile.rows("domains.csv").stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());
  private int end;

  TokenScanner(Words words, Stops stops, Sink sink) {
    this.words = words;
    this.stops = stops;
    this.sink = sink;
  }

  /** Passes on the tokens of the words from {@code first} to {@code end}, not included. */
  void scan(int first, int end) {
    this.end = end;
    int at = first;
    while (at < end) {
      at = words.isRun(at) ? run(at) : mark(at);
    }
  }

  /** Takes a token that begins with letters or digits; gives the word after it. */
  private int run(int first) {
    int last = isAddress(first) ? lastOfAddress(first) : lastJoined(first);
    if (isNegation(last)) {
      return negation(first, last);
    }
    if (first == last && words.string(first).equalsIgnoreCase("cannot")) {
      return cannot(first);
    }
    boolean stop = touches(last) && words.is(last + 1, '.') && last - first < MOST_WORDS;
    if (stop && stops.belongsToWord(words, written(first, last), last + 1, end)) {
      last = lastAfterStop(last + 1);
    }
    return token(first, last);
  }

  /** "U.S." may go on: "U.S.-backed". */
  private int lastAfterStop(int stop) {
    boolean goesOn = touches(stop) && Marks.isHyphen(words.first(stop + 1)) && runFollows(stop + 1);
    return goesOn ? lastJoined(stop + 2) : stop;
  }

  private int lastJoined(int first) {
    int last = first;
    while (last - first < MOST_WORDS && touches(last) && runFollows(last + 1) && joins(last)) {
      last += 2;
    }
    return last;
  }

  /** Whether the mark after a word joins it to the word after the mark. */
  private boolean joins(int word) {
    char mark = words.first(word + 1);
    if (Marks.isHyphen(mark)) {
      return true;
    }
    if (Marks.isApostrophe(mark)) {
      return !isClitic(word + 2);
    }
    return switch (mark) {
      case '.' -> isNumberPart(word) || isDotted(word) || isDomain(word + 2);
      case ',' -> isNumberPart(word) && isThousands(word + 2);
      case ':' -> isNumberPart(word);
      case '/', '_', '@' -> true;
      case '&' -> isUpper(word) && isUpper(word + 2);
      default -> false;
    };
  }

  private boolean isNumberPart(int word) {
    return Character.isDigit(lastCharacter(word)) && Character.isDigit(words.first(word + 2));
  }

  private boolean isThousands(int word) {
    int digits = 0;
    while (digits < length(word)
        && Character.isDigit(words.text().charAt(words.begin(word) + digits))) {
      digits++;
    }
    return digits == 3;
  }

  /** Single letters with stops between them: "U.S". */
  private boolean isDotted(int word) {
    return length(word) == 1
        && length(word + 2) == 1
        && Character.isLetter(words.first(word))
        && Character.isLetter(words.first(word + 2));
  }

  private boolean isDomain(int word) {
    return domains.contains(words.string(word));
  }

  private boolean isUpper(int word) {
    return Character.isUpperCase(words.first(word));
  }

  private boolean isClitic(int word) {
    return length(word) <= 2 && CLITICS.contains(words.string(word).toLowerCase(Locale.ROOT));
  }

  /** Whether "’t" follows a word that ends in "n". */
  private boolean isNegation(int word) {
    return touches(word)
        && Marks.isApostrophe(words.first(word + 1))
        && runFollows(word + 1)
        && words.string(word + 2).equalsIgnoreCase("t")
        && length(word) > 1
        && Character.toLowerCase(lastCharacter(word)) == 'n';
  }

  private int negation(int first, int last) {
    int cut = words.end(last) - 1;
    sink.token(words.begin(first), cut, first);
    sink.token(cut, words.end(last + 2), last + 1);
    return last + 3;
  }

  private int cannot(int word) {
    int cut = words.begin(word) + "can".length();
    sink.token(words.begin(word), cut, word);
    sink.token(cut, words.end(word), word);
    return word + 1;
  }

  /** Takes a token that begins with a mark; gives the word after it. */
  private int mark(int first) {
    char mark = words.first(first);
    if (Marks.isApostrophe(mark) && runFollows(first) && standsAfterApostrophe(first)) {
      return token(first, first + 1);
    }
    boolean opens = first == 0 || !words.touchesNext(first - 1);
    if ((mark == '@' || mark == '#' || (mark == '-' && startsNumber(first)))
        && opens
        && runFollows(first)) {
      return token(first, lastJoined(first + 1));
    }
    return token(first, lastAlike(first));
  }

  /** "’s" after a word, and "’90s" after none. */
  private boolean standsAfterApostrophe(int mark) {
    boolean follows = mark > 0 && words.touchesNext(mark - 1);
    return follows ? isClitic(mark + 1) : startsNumber(mark);
  }

  private boolean startsNumber(int mark) {
    return mark + 1 < end && Character.isDigit(words.first(mark + 1));
  }

  /** Dashes, dots, straight quotes and the like that repeat: "--", "...", "''". */
  private int lastAlike(int first) {
    int last = first;
    while (last - first < MOST_WORDS && touches(last) && repeats(first, last + 1)) {
      last++;
    }
    return last;
  }

  private boolean repeats(int first, int word) {
    char mark = words.first(first);
    return ".-'`_*=~!?".indexOf(mark) >= 0 && words.is(word, mark);
  }

  private boolean isAddress(int word) {
    return ADDRESSES.contains(words.string(word).toLowerCase(Locale.ROOT))
        && touches(word)
        && (words.is(word + 1, ':') || words.is(word + 1, '.'))
        && words.touchesNext(word + 1);
  }

  private int lastOfAddress(int first) {
    int last = first;
    while (last - first < MOST_WORDS && touches(last)) {
      last++;
    }
    while (last > first && !words.isRun(last) && !words.is(last, '/')) {
      last--;
    }
    return last;
  }

  private int token(int first, int last) {
    sink.token(words.begin(first), words.end(last), first);
    return last + 1;
  }

  private boolean touches(int word) {
    return word + 1 < end && words.touchesNext(word);
  }

  private boolean runFollows(int word) {
    return touches(word) && words.isRun(word + 1);
  }

  private int length(int word) {
    return words.end(word) - words.begin(word);
  }

  private char lastCharacter(int word) {
    return words.text().charAt(words.end(word) - 1);
  }

  private String written(int first, int last) {
    return words.text().substring(words.begin(first), words.end(last));
  }
}
