package org.hearsay.read;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Splits a word into the ids of the longest pieces of an uncased vocabulary (WordPiece, Schuster
 * and Nakajima 2012).
 *
 * <p>The word is decomposed, put in lower case and stripped of combining marks first. A word that
 * cannot be put together from pieces, or has more than {@value #MOST_PIECES}, is one unknown piece.
 */
final class WordPieces {
  /** Longer words are noise (addresses, codes): bounding them keeps every window in bounds. */
  static final int MOST_PIECES = 64;

  private static final int MOST_CHARACTERS = 200;
  private static final int MOST_CACHED = 1 << 16;
  private static final String CONTINUES = "##";

  private final Map<String, Integer> starts = new HashMap<>();
  private final Map<String, Integer> continuations = new HashMap<>();
  private final Map<String, int[]> known = new ConcurrentHashMap<>();
  private final int unknown;
  private final int first;
  private final int last;
  private int longest;

  /**
   * A splitter for a vocabulary.
   *
   * @param vocabulary the pieces; a piece's id is its index
   * @throws IllegalStateException if [UNK], [CLS] or [SEP] is missing
   */
  WordPieces(List<String> vocabulary) {
    for (int id = 0; id < vocabulary.size(); id++) {
      add(vocabulary.get(id), id);
    }
    unknown = special("[UNK]");
    first = special("[CLS]");
    last = special("[SEP]");
  }

  private void add(String piece, int id) {
    boolean continues = piece.startsWith(CONTINUES) && piece.length() > CONTINUES.length();
    String bare = continues ? piece.substring(CONTINUES.length()) : piece;
    (continues ? continuations : starts).put(bare, id);
    longest = Math.max(longest, bare.length());
  }

  private int special(String piece) {
    Integer id = starts.get(piece);
    if (id == null) {
      throw new IllegalStateException("The reader's vocabulary has no " + piece);
    }
    return id;
  }

  /** Id of the piece that begins every window. */
  int first() {
    return first;
  }

  /** Id of the piece that ends every window. */
  int last() {
    return last;
  }

  /** The ids of a word's pieces: at least one, at most {@value #MOST_PIECES}. Not to be changed. */
  int[] of(String word) {
    int[] ids = known.get(word);
    if (ids == null) {
      ids = split(word);
      if (known.size() < MOST_CACHED) {
        known.put(word, ids);
      }
    }
    return ids;
  }

  private int[] split(String word) {
    if (word.length() > MOST_CHARACTERS) {
      return new int[] {unknown};
    }
    String plain = plain(word);
    int[] ids = new int[MOST_PIECES];
    int count = 0;
    for (int at = 0; at < plain.length(); count++) {
      int end = longestPiece(plain, at);
      if (end == at || count == MOST_PIECES) {
        return new int[] {unknown};
      }
      ids[count] = piece(plain, at, end);
      at = end;
    }
    return count == 0 ? new int[] {unknown} : Arrays.copyOf(ids, count);
  }

  private int longestPiece(String plain, int at) {
    for (int end = Math.min(plain.length(), at + longest); end > at; end--) {
      if (piece(plain, at, end) >= 0) {
        return end;
      }
    }
    return at;
  }

  private int piece(String plain, int at, int end) {
    return (at == 0 ? starts : continuations).getOrDefault(plain.substring(at, end), -1);
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 128)) {
      return lower;
    }
    StringBuilder kept = new StringBuilder(lower.length());
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
