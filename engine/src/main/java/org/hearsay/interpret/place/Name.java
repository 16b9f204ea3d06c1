package org.hearsay.interpret.place;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Words that may name a place.
 *
 * @param sentence the sentence that they stand in
 * @param begin index of the first word
 * @param end index after the last word
 * @param kind what kind of place the words say it is, or null
 */
record Name(Sentence sentence, int begin, int end, @Nullable String kind) {

  Span span(String text) {
    return Span.of(text, token(begin).span().begin(), token(end - 1).span().end());
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** The word at {@code i} as written, or nothing outside the sentence. */
  String word(int i) {
    return 0 <= i && i < sentence.tokens().size() ? token(i).text() : "";
  }

  /** The tag at {@code i}, or nothing outside the sentence. */
  String tag(int i) {
    return 0 <= i && i < sentence.tokens().size() ? token(i).tag() : "";
  }

  /** Whether it shares a word with another name of the same sentence. */
  boolean overlaps(Name other) {
    return begin < other.end && other.begin < end;
  }

  /** The words with single blanks between them, as the lists have them. */
  String words() {
    List<String> parts = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      parts.add(word(i));
    }
    return String.join(" ", parts);
  }

  Name ofKind(@Nullable String known) {
    return new Name(sentence, begin, end, known);
  }

  Name upTo(int last) {
    return new Name(sentence, begin, last, kind);
  }

  int length() {
    return end - begin;
  }
}
