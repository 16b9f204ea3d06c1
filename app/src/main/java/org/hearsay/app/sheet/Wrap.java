package org.hearsay.app.sheet;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width, at spaces; a word that is too long is cut. */
final class Wrap {
  private Wrap() {}

  /** The lines of {@code text}, each at most {@code width} columns; none for blank text. */
  static List<String> words(String text, int width) {
    return pieces(List.of(text.split(" ")), " ", width);
  }

  /**
   * The lines of {@code pieces} with {@code joint} between them, broken after a joint wherever that
   * is possible, and within a piece only where it does not fit a line of its own.
   */
  static List<String> pieces(List<String> pieces, String joint, int width) {
    Lines lines = new Lines(width);
    for (int i = 0; i < pieces.size(); i++) {
      String end = i < pieces.size() - 1 ? joint : "";
      lines.add(pieces.get(i) + end);
    }
    return lines.done();
  }

  /** Lines as they fill. */
  private static final class Lines {
    private final int width;
    private final List<String> full = new ArrayList<>();
    private String line = "";

    Lines(int width) {
      this.width = width;
    }

    void add(String piece) {
      if (Columns.of(line + piece.stripTrailing()) <= width) {
        line += piece;
        return;
      }
      close();
      if (Columns.of(piece.stripTrailing()) <= width) {
        line = piece;
      } else {
        addLong(piece);
      }
    }

    private void addLong(String piece) {
      int space = piece.stripTrailing().lastIndexOf(' ');
      if (space > 0) {
        for (String word : piece.split("(?<= )")) {
          add(word);
        }
      } else {
        cut(piece);
      }
    }

    private void cut(String word) {
      for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
        int c = word.codePointAt(i);
        if (Columns.of(line) + Columns.of(c) > width && !line.isEmpty()) {
          close();
        }
        line += Character.toString(c);
      }
    }

    private void close() {
      if (!line.isBlank()) {
        full.add(line.stripTrailing());
      }
      line = "";
    }

    List<String> done() {
      close();
      return full;
    }
  }
}
