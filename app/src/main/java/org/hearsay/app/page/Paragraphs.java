package org.hearsay.app.page;

import java.util.ArrayList;
import java.util.List;

/** Where the paragraphs of a text are, in code points. */
final class Paragraphs {
  private Paragraphs() {}

  /**
   * One paragraph.
   *
   * @param begin first code point
   * @param end code point after the last
   */
  record Stretch(int begin, int end) {}

  /** Where the line around {@code at} begins. */
  static int begin(int[] text, int at) {
    int begin = Math.min(at, text.length);
    while (begin > 0 && text[begin - 1] != '\n') {
      begin--;
    }
    return begin;
  }

  /** Where the line around {@code at} ends. */
  static int end(int[] text, int at) {
    int end = Math.min(at, text.length);
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  /** All that hold more than white space. */
  static List<Stretch> of(int[] text) {
    List<Stretch> all = new ArrayList<>();
    int begin = 0;
    while (begin < text.length) {
      int end = end(text, begin);
      if (!new String(text, begin, end - begin).isBlank()) {
        all.add(new Stretch(begin, end));
      }
      begin = end + 1;
    }
    return all;
  }
}
