package org.hearsay.interpret.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * The words of a sentence in lower case, with their tree made safe to walk.
 *
 * <p>The tree comes from a model and may point out of the sentence, at itself, or in a circle:
 * every walk here is bounded, so that no input makes it fail or take more than linear time.
 */
public final class Words {

  private static final int WINDOW = 40;
  private static final int MAX_CLIMB = 12;
  private static final Set<String> OBJECTS = Set.of("dobj", "obj", "iobj");
  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "get", "got");

  private final Sentence sentence;
  private final String[] lower;

  /** The words of {@code sentence}. */
  public Words(Sentence sentence) {
    this.sentence = sentence;
    this.lower = sentence.tokens().stream().map(Words::plain).toArray(String[]::new);
  }

  private static String plain(Token token) {
    String lower = token.text().toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    return lower.codePoints().allMatch(c -> c < 128) ? lower : westernDigits(lower);
  }

  /** Digits of any script as 0 to 9: all that follows may count on them. */
  private static String westernDigits(String word) {
    StringBuilder western = new StringBuilder();
    word.codePoints()
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                western.append(Character.digit(c, 10));
              } else {
                western.appendCodePoint(c);
              }
            });
    return western.toString();
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** The number of words and marks. */
  public int size() {
    return lower.length;
  }

  /** Whether there is a word at {@code i}. */
  public boolean has(int i) {
    return i >= 0 && i < lower.length;
  }

  /** The word in lower case with straight apostrophes; empty where there is none. */
  public String word(int i) {
    return has(i) ? lower[i] : "";
  }

  /** Whether {@code phrase}, words parted by blanks, stands at {@code i}. */
  boolean standsAt(int i, String phrase) {
    String word = word(i);
    if (word.isEmpty() || !phrase.startsWith(word)) {
      return false;
    }
    int length = (int) phrase.chars().filter(c -> c == ' ').count() + 1;
    return words(i, i + length).equals(phrase);
  }

  /** The words from {@code from} to {@code to}, exclusive, in lower case, parted by blanks. */
  public String words(int from, int to) {
    int end = Math.min(to, lower.length);
    int begin = Math.max(0, from);
    return begin >= end ? "" : String.join(" ", Arrays.asList(lower).subList(begin, end));
  }

  /** The word or mark at {@code i}. */
  public Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** What stands at {@code i} as written; empty where there is nothing. */
  String text(int i) {
    return has(i) ? token(i).text() : "";
  }

  /** The part of speech at {@code i}; empty where there is nothing. */
  public String tag(int i) {
    return has(i) ? token(i).tag() : "";
  }

  /** Whether the tag of {@code i} begins with one of {@code starts}. */
  public boolean tagged(int i, String... starts) {
    String tag = tag(i);
    for (String start : starts) {
      if (tag.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code i} is a noun or a name. */
  public boolean isNoun(int i) {
    return tagged(i, "NN");
  }

  boolean isName(int i) {
    return tagged(i, "NNP");
  }

  /** Whether {@code i} is a verb, but for "can" and its like. */
  public boolean isVerb(int i) {
    return tagged(i, "VB");
  }

  /** Whether {@code i} is a personal pronoun. */
  public boolean isPronoun(int i) {
    return tag(i).equals("PRP");
  }

  /** Whether the word is any of {@code words}. */
  public boolean is(int i, String... words) {
    String word = word(i);
    for (String each : words) {
      if (each.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word at {@code i} is written with a capital. */
  public boolean isCapital(int i) {
    return !text(i).isEmpty() && Character.isUpperCase(text(i).codePointAt(0));
  }

  /** The word that governs {@code i}, or -1 for a root or a broken arc. */
  public int head(int i) {
    if (!has(i)) {
      return -1;
    }
    int head = token(i).head();
    return has(head) && head != i ? head : -1;
  }

  /** The arc's label without what follows a colon. */
  public String relation(int i) {
    if (!has(i)) {
      return "";
    }
    String relation = token(i).relation();
    int colon = relation.indexOf(':');
    return relation.equals("nsubj:pass")
        ? "nsubjpass"
        : colon < 0 ? relation : relation.substring(0, colon);
  }

  /** Whether {@code i} is the object of a verb. */
  boolean isObject(int i) {
    return OBJECTS.contains(relation(i));
  }

  /** Whether {@code i} hangs on its head by a preposition. */
  boolean isOblique(int i) {
    return relation(i).equals("nmod") || relation(i).equals("obl");
  }

  /** The words that hang on {@code head} by one of the labels, near it, in order. */
  public IntStream children(int head, String... relations) {
    Set<String> labels = Set.of(relations);
    return near(head).filter(i -> head(i) == head && labels.contains(relation(i)));
  }

  /** The first word that hangs on {@code head} by one of the labels. */
  public OptionalInt child(int head, String... relations) {
    return children(head, relations).findFirst();
  }

  /** The preposition before {@code noun}, or empty. */
  String preposition(int noun) {
    OptionalInt marker = child(noun, "case");
    return marker.isPresent() ? word(marker.getAsInt()) : "";
  }

  private IntStream near(int i) {
    return IntStream.range(Math.max(0, i - WINDOW), Math.min(lower.length, i + WINDOW));
  }

  /** The nearest word at or above {@code i} that fits, or -1. */
  int above(int i, IntPredicate fits) {
    int at = i;
    for (int steps = 0; at >= 0 && steps < MAX_CLIMB; steps++) {
      if (fits.test(at)) {
        return at;
      }
      at = head(at);
    }
    return -1;
  }

  /** Whether the verb at {@code verb} is a passive: by its tree, or by a form of "be" before it. */
  public boolean isPassive(int verb) {
    if (child(verb, "nsubjpass", "auxpass").isPresent()) {
      return true;
    }
    return tag(verb).equals("VBN") && auxiliaryBefore(verb);
  }

  private boolean auxiliaryBefore(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
      if (BE.contains(word(i))) {
        return true;
      }
      if (!tagged(i, "RB", "VBN") && !is(i, "and", "or", ",")) {
        return false;
      }
    }
    return false;
  }

  /** Whether {@code i} is a form of "be". */
  public boolean isBe(int i) {
    return BE.contains(word(i));
  }
}
