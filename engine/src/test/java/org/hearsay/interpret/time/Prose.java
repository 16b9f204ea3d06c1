package org.hearsay.interpret.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.claim.Entity;
import org.hearsay.claim.EntityType;
import org.hearsay.claim.Reading;
import org.hearsay.text.Block;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes readings of plain sentences without the learned reader: words by a simple expression, tags
 * by a small list and by endings, and no tree, or the tree that a test gives.
 */
public final class Prose {

  private static final Pattern WORD =
      Pattern.compile(
          "(?:[A-Z]\\.){2,}|(?:a|p)\\.m\\.|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec|Tue|Mr|St)\\."
              + "|\\d+(?:[,./:–-]\\d+)*(?:st|nd|rd|th|s)?\\b"
              + "|n['’]t\\b|['’](?:s|ll|ve|d|re)\\b"
              + "|[\\p{L}\\d]+?(?=n['’]t\\b)|[\\p{L}\\p{M}\\d]+(?:-[\\p{L}\\p{M}\\d]+)*|\\S");
  private static final Pattern SENTENCE =
      Pattern.compile("[^\\n]+?(?:[.?!][”\"]?(?=\\s+\\p{Lu}|\\s*$)|$)", Pattern.MULTILINE);

  private static final Map<String, Set<String>> TAGS =
      Map.ofEntries(
          Map.entry(
              "MD",
              Set.of(
                  "will", "would", "wo", "shall", "may", "might", "could", "can", "should", "'ll",
                  "’ll")),
          Map.entry(
              "VBD",
              Set.of(
                  "said", "told", "fought", "was", "were", "met", "had", "began", "broke", "struck",
                  "hit", "did", "went", "rose", "saw", "came", "took", "held", "burst", "shook",
                  "lost", "knew", "fell")),
          Map.entry(
              "VBZ",
              Set.of(
                  "is", "has", "does", "says", "takes", "meets", "begins", "opens", "thinks",
                  "claims", "expects", "plans", "shows", "risks", "remains")),
          Map.entry(
              "VBP",
              Set.of(
                  "are", "have", "do", "say", "think", "fall", "rest", "begin", "meet", "hold",
                  "expect", "plan")),
          Map.entry("VB", Set.of("be")),
          Map.entry("VBN", Set.of("been", "set", "due", "begun", "driven")),
          Map.entry("DT", Set.of("the", "a", "an", "this", "that", "every", "each", "some", "no")),
          Map.entry(
              "IN",
              Set.of(
                  "in", "on", "at", "of", "since", "until", "till", "by", "from", "for", "after",
                  "before", "between", "during", "over", "within", "if", "near", "into", "with",
                  "about", "than", "because")),
          Map.entry("TO", Set.of("to")),
          Map.entry("CC", Set.of("and", "or", "but")),
          Map.entry("PRP", Set.of("he", "she", "it", "they", "we", "who")),
          Map.entry("WP", Set.of("who", "which")),
          Map.entry("CD", Set.of("one", "two", "three", "four", "five", "ten", "dozen")),
          Map.entry("POS", Set.of("'s", "’s")),
          Map.entry(
              "RB",
              Set.of(
                  "not",
                  "n't",
                  "n’t",
                  "ago",
                  "earlier",
                  "later",
                  "again",
                  "also",
                  "only",
                  "soon",
                  "today",
                  "probably",
                  "likely-r")),
          Map.entry(
              "JJ",
              Set.of(
                  "last",
                  "next",
                  "past",
                  "likely",
                  "unlikely",
                  "able",
                  "heavy",
                  "last-ditch",
                  "certain",
                  "probable",
                  "new",
                  "same")));

  private Prose() {}

  /** A reading of one report with the given day of publication. */
  public static Reading of(String text, @Nullable LocalDate published) {
    return of(text, published, List.of());
  }

  /** The same with entities, each the first place of its words in the text. */
  public static Reading of(String text, @Nullable LocalDate published, List<Entity> entities) {
    return new Reading(report(text, published), sentences(text), List.of(), entities, List.of());
  }

  /** The first place of {@code words} in the text as an entity. */
  public static Entity entity(String text, String words, EntityType type) {
    return new Entity(span(text, words), type, null);
  }

  /** The first place of {@code words} in the text. */
  public static Span span(String text, String words) {
    int at = text.indexOf(words);
    return Span.of(text, at, at + words.length());
  }

  /** The only sentence of a text. */
  public static Sentence sentence(String text) {
    return sentences(text).get(0);
  }

  /**
   * The sentence with arcs, each written {@code word>head:relation}; a word stands for its first.
   */
  public static Sentence withTree(Sentence sentence, String... arcs) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (String arc : arcs) {
      String[] parts = arc.split("[>:]", 3);
      int word = indexOf(tokens, parts[0]);
      int head = parts[1].equals("root") ? -1 : indexOf(tokens, parts[1]);
      Token token = tokens.get(word);
      tokens.set(word, new Token(token.span(), token.tag(), head, parts[2]));
    }
    return new Sentence(sentence.span(), sentence.block(), sentence.kind(), tokens);
  }

  /** A report without any parts but the one paragraph. */
  public static Report report(String text, @Nullable LocalDate published) {
    Block block = new Block(BlockKind.PARAGRAPH, Span.of(text, 0, text.length()));
    return new Report(
        "0",
        "0",
        text,
        null,
        null,
        null,
        null,
        published,
        null,
        "en",
        null,
        List.of(block),
        List.of());
  }

  private static int indexOf(List<Token> tokens, String word) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).text().equals(word)) {
        return i;
      }
    }
    throw new IllegalArgumentException("No word " + word);
  }

  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      Span span = Span.trimmed(text, matcher.start(), matcher.end());
      if (!span.isEmpty()) {
        sentences.add(new Sentence(span, 0, BlockKind.PARAGRAPH, tokens(text, span)));
      }
    }
    return sentences;
  }

  private static List<Token> tokens(String text, Span sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(sentence.begin(), sentence.end());
    String before = "";
    while (matcher.find()) {
      Span span = Span.of(text, matcher.start(), matcher.end());
      String tag = tag(span.text(), before, tokens.isEmpty());
      tokens.add(new Token(span, tag, -1, "dep"));
      before = tag;
    }
    return tokens;
  }

  private static String tag(String word, String before, boolean first) {
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    Stream<String> listed =
        TAGS.entrySet().stream()
            .filter(e -> e.getValue().contains(lower))
            .map(Map.Entry::getKey)
            .sorted();
    boolean name = Character.isUpperCase(word.charAt(0)) && !first;
    return listed.findFirst().filter(tag -> !name).orElseGet(() -> guess(word, before, first));
  }

  private static String guess(String word, String before, boolean first) {
    if (!Character.isLetterOrDigit(word.charAt(0))) {
      return word;
    }
    if (Character.isDigit(word.charAt(0))) {
      return "CD";
    }
    if (Character.isUpperCase(word.charAt(0)) && !first) {
      return "NNP";
    }
    if (before.equals("MD") || before.equals("TO")) {
      return "VB";
    }
    return byEnding(word, before);
  }

  private static String byEnding(String word, String before) {
    if (word.endsWith("ed")) {
      return before.startsWith("VB") ? "VBN" : "VBD";
    }
    if (word.endsWith("ing")) {
      return "VBG";
    }
    if (word.endsWith("ly")) {
      return "RB";
    }
    return word.endsWith("s") ? "NNS" : "NN";
  }
}
