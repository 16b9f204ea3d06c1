package org.hearsay.ingest;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by form whether words can be the name of a person. */
final class PersonName {

  private static final Set<String> OTHER = WordList.named("not_names.tsv").words();
  private static final Set<String> PARTICLES = WordList.named("name_particles.tsv").words();
  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.\\-]*");
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final int MOST_WORDS = 5;
  private static final int PLAIN_WORDS = 3;

  private PersonName() {}

  /** Whether {@code text} is one to five words that all can stand in a name. */
  static boolean isOne(String text) {
    String[] words = SPACE.split(text.strip(), -1);
    if (words.length > MOST_WORDS) {
      return false;
    }
    boolean capital = false;
    for (String word : words) {
      boolean isName = WORD.matcher(word).matches();
      if (!isName && !isParticle(word)) {
        return false;
      }
      capital |= isName;
    }
    return capital;
  }

  /** Whether {@code text} is such a name of two words or more. */
  static boolean isFull(String text) {
    return text.strip().indexOf(' ') > 0 && isOne(text);
  }

  /** Whether {@code text} is two or three words of a name, none of which is a common label. */
  static boolean isPlain(String text) {
    List<String> words = List.of(SPACE.split(text.strip(), -1));
    return words.size() > 1
        && words.size() <= PLAIN_WORDS
        && isOne(text)
        && words.stream().noneMatch(word -> OTHER.contains(WordList.lower(word)));
  }

  private static boolean isParticle(String word) {
    return PARTICLES.contains(word) || word.startsWith("al-") || word.startsWith("el-");
  }
}
