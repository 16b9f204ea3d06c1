package org.hearsay.read;

import java.util.ArrayList;
import java.util.List;

/** Reads the attributions of any run of words, as one window or several. */
final class AttributionReading {
  private final Layout layout;
  private final Model model;
  private final WordPieces splitter;
  private final Bio bio;

  AttributionReading(Layout layout, Model model, WordPieces splitter) {
    this.layout = layout;
    this.model = model;
    this.splitter = splitter;
    this.bio = new Bio(model.labels().attribution());
  }

  /** The relations in the words from {@code first} to {@code end}, not included. */
  List<Relation> read(int first, int end) {
    List<Relation> relations = new ArrayList<>();
    int from = first;
    while (from < end) {
      int to = fits(from, end);
      Encoded encoded = encode(from, to);
      relations.addAll(read(from, encoded, model.answer(encoded.pieces(), encoded.shapes())));
      from = to;
    }
    return relations;
  }

  /** The relations of a window, by what the model answered about it. */
  List<Relation> read(int firstWord, Encoded encoded, Answers answers) {
    List<Bio.Run> runs =
        bio.runs(
            answers.attribution(),
            encoded.rows(),
            word -> layout.words().beginsBlock(firstWord + word));
    return Linker.link(layout.words(), firstWord, encoded.rows(), answers, runs);
  }

  /** The words from {@code first} to {@code end}, not included, for the model. */
  Encoded encode(int first, int end) {
    return Encoded.of(layout.words(), first, end, splitter, model.labels().room());
  }

  /** One past the last word that fits in a window; after a sentence where one ends in it. */
  private int fits(int first, int end) {
    int used = 0;
    int sentence = layout.sentences().at(first) + 1;
    int endOfSentence = first;
    for (int word = first; word < end; word++) {
      if (word == layout.sentences().firstWord(sentence)) {
        endOfSentence = word;
        sentence++;
      }
      used += layout.pieces().of(word);
      if (used > model.labels().room()) {
        return endOfSentence > first ? endOfSentence : Math.max(word, first + 1);
      }
    }
    return end;
  }
}
