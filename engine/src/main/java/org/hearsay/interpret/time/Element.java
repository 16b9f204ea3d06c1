package org.hearsay.interpret.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One element of a pattern: what may stand at one word.
 *
 * @param categories categories, any of which the word may have
 * @param tags part-of-speech tags, any of which the word's tag may start with
 * @param words words, any of which it may be
 * @param optional whether the word may be missing
 * @param forbidden whether such a word must not follow; takes no word
 * @param before whether such a word must not stand before the first word; takes no word
 */
record Element(
    List<Category> categories,
    List<String> tags,
    Set<String> words,
    boolean optional,
    boolean forbidden,
    boolean before) {

  /** Reads one element as it is written in patterns.tsv. */
  static Element parse(String written) {
    boolean before = written.length() > 1 && written.startsWith("<");
    boolean forbidden = written.length() > 1 && written.startsWith("!");
    boolean optional = written.length() > 1 && written.endsWith("?");
    String body =
        written.substring(
            forbidden || before ? 1 : 0, optional ? written.length() - 1 : written.length());
    List<Category> categories = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    Set<String> words = new TreeSet<>();
    for (String choice : body.split("/")) {
      if (choice.startsWith("#")) {
        tags.add(choice.substring(1));
      } else if (choice.matches("[A-Z]+")) {
        categories.add(Category.valueOf(choice));
      } else {
        words.add(choice);
      }
    }
    return new Element(categories, tags, words, optional, forbidden, before);
  }

  /** Whether the word at {@code i} is such a word. */
  boolean fits(Line line, int i) {
    return i < line.size()
        && (words.contains(line.word(i)) || capture(line, i).isPresent() || hasTag(line, i));
  }

  /** The sense of the word at {@code i} in the first of the categories that it has. */
  Optional<Sense> capture(Line line, int i) {
    for (Category category : categories) {
      for (Sense sense : line.senses().get(i)) {
        if (sense.category() == category) {
          return Optional.of(sense);
        }
      }
    }
    return Optional.empty();
  }

  private boolean hasTag(Line line, int i) {
    String tag = line.token(i).tag();
    for (String start : tags) {
      if (tag.startsWith(start)) {
        return true;
      }
    }
    return false;
  }
}
