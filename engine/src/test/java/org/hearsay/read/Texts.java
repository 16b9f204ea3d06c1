package org.hearsay.read;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Block;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.hearsay.text.Span;

/** Reports for tests: a block a line. */
final class Texts {
  private Texts() {}

  static Report report(String text) {
    return report(text, BlockKind.PARAGRAPH);
  }

  static Report report(String text, BlockKind kind) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      Span span = Span.trimmed(text, at, at + line.length());
      if (!span.isEmpty()) {
        blocks.add(new Block(kind, span));
      }
      at += line.length() + 1;
    }
    return new Report(
        "0123456789abcdef",
        "",
        text,
        null,
        null,
        null,
        null,
        null,
        null,
        "en",
        null,
        blocks,
        List.of());
  }

  /** Splits into pieces of one character, of which the vocabulary has the printable ASCII ones. */
  static WordPieces pieces() {
    List<String> vocabulary = new ArrayList<>(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]"));
    for (char c = '!'; c <= '~'; c++) {
      vocabulary.add(String.valueOf(c));
      vocabulary.add("##" + c);
    }
    return new WordPieces(vocabulary);
  }

  static Layout layout(String text) {
    return Layout.of(report(text), pieces(), Stops.english(), 254);
  }

  static List<String> tokens(String text) {
    Tokens tokens = layout(text).tokens();
    List<String> strings = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      strings.add(tokens.string(i));
    }
    return strings;
  }

  static List<String> sentences(String text) {
    Layout layout = layout(text);
    List<String> strings = new ArrayList<>();
    for (int i = 0; i < layout.sentences().size(); i++) {
      int begin = layout.tokens().begin(layout.sentences().first(i));
      int end = layout.tokens().end(layout.sentences().end(i) - 1);
      strings.add(text.substring(begin, end));
    }
    return strings;
  }
}
