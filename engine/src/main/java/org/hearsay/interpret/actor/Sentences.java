package org.hearsay.interpret.actor;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Sentence;

/** Finds the sentence of an offset. */
public final class Sentences {

  private final List<Sentence> sentences;

  /** The sentences of a report, in order. */
  public Sentences(List<Sentence> sentences) {
    this.sentences = List.copyOf(sentences);
  }

  /** The index of the sentence that holds {@code offset}, or -1 where none does. */
  public int indexAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (offset < sentence.span().begin()) {
        high = middle - 1;
      } else if (offset >= sentence.span().end()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  /** The sentence that holds {@code offset}. */
  public Optional<Sentence> at(int offset) {
    int index = indexAt(offset);
    return index < 0 ? Optional.empty() : Optional.of(sentences.get(index));
  }

  /** The sentence of an index. */
  public Sentence get(int index) {
    return sentences.get(index);
  }

  /** How many there are. */
  public int size() {
    return sentences.size();
  }
}
