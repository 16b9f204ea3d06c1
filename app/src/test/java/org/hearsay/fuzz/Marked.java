package org.hearsay.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Entity;
import org.hearsay.claim.EntityType;
import org.hearsay.claim.Reading;
import org.hearsay.text.Block;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/**
 * A reading such as the learned reader could give, made of bytes: the text up to the first zero,
 * behind it what chooses each word's part of speech, its place in the tree, names and attributions.
 *
 * <p>The reader may be wrong in any way, but its sentences are trees and its spans words.
 */
final class Marked {
  private static final int LONGEST = 2_000;
  private static final String HASH = "0".repeat(64);
  private static final LocalDate DAY = LocalDate.of(2024, 8, 13);
  private static final Pattern SENTENCE = Pattern.compile("[^\\n.!?]+[.!?”\"]*");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\d]+(?:[,.:/'’–-][\\p{L}\\p{M}\\d]+)*|\\S");
  private static final List<String> TAGS =
      List.of(
          "NN", "NNS", "NNP", "NNPS", "CD", "JJ", "JJR", "RB", "IN", "TO", "DT", "PRP", "PRP$",
          "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD", "CC", "POS", "WP", "WDT", "EX", "$", ",",
          ".", "``", "''");
  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "nsubjpass",
          "dobj",
          "iobj",
          "nmod",
          "nmod:poss",
          "amod",
          "nummod",
          "compound",
          "conj",
          "cc",
          "case",
          "mark",
          "advcl",
          "acl",
          "acl:relcl",
          "appos",
          "ccomp",
          "xcomp",
          "advmod",
          "aux",
          "auxpass",
          "cop",
          "det",
          "neg",
          "punct",
          "parataxis",
          "dep",
          "mwe");

  private final String text;
  private final byte[] marks;
  private int mark;

  private Marked(String text, byte[] marks) {
    this.text = text;
    this.marks = marks;
  }

  /** The reading that {@code input} makes. */
  static Reading of(byte[] input) {
    int end = 0;
    while (end < Math.min(input.length, LONGEST) && input[end] != 0) {
      end++;
    }
    byte[] marks = Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length);
    return new Marked(new String(input, 0, end, StandardCharsets.UTF_8), marks).reading();
  }

  private Reading reading() {
    boolean dated = next() % 4 != 3;
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      Span span = Span.trimmed(text, matcher.start(), matcher.end());
      if (!span.isEmpty()) {
        sentences.add(new Sentence(span, 0, BlockKind.PARAGRAPH, tokens(span)));
      }
    }
    sentences.removeIf(sentence -> sentence.tokens().isEmpty());
    List<Entity> entities = new ArrayList<>();
    sentences.forEach(sentence -> name(sentence.tokens(), entities));
    List<Attribution> attributions = sentences.stream().flatMap(s -> said(s).stream()).toList();
    return new Reading(report(dated), sentences, attributions, entities, List.of());
  }

  private Report report(boolean dated) {
    List<Block> blocks = List.of(new Block(BlockKind.PARAGRAPH, Span.of(text, 0, text.length())));
    return new Report(
        HASH.substring(0, 16),
        HASH,
        text,
        "Evening Herald",
        null,
        null,
        null,
        dated ? DAY : null,
        null,
        "en",
        null,
        blocks,
        List.of());
  }

  /** The next byte that chooses; where there are no more, the first choice. */
  private int next() {
    return mark < marks.length ? marks[mark++] & 0xff : 0;
  }

  private List<Token> tokens(Span sentence) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(sentence.begin(), sentence.end());
    while (matcher.find()) {
      words.add(Span.of(text, matcher.start(), matcher.end()));
    }
    int root = words.isEmpty() ? 0 : next() % words.size();
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int relation = next();
      String label = i == root ? "root" : RELATIONS.get(relation % RELATIONS.size());
      tokens.add(new Token(words.get(i), tag(words.get(i).text()), head(i, root), label));
    }
    return tokens;
  }

  /** A word between it and the root, so that the whole is a tree. */
  private int head(int index, int root) {
    int distance = Math.abs(index - root);
    int steps = distance == 0 ? 0 : 1 + next() % distance;
    return distance == 0 ? -1 : index < root ? index + steps : index - steps;
  }

  private String tag(String word) {
    int choice = next();
    if (choice > 0) {
      return TAGS.get(choice % TAGS.size());
    }
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      return "CD";
    }
    return Character.isUpperCase(first) ? "NNP" : "NN";
  }

  private void name(List<Token> tokens, List<Entity> entities) {
    EntityType[] types = EntityType.values();
    for (int from = 0; from < tokens.size(); from++) {
      int choice = next();
      boolean capital = Character.isUpperCase(tokens.get(from).text().charAt(0));
      if (choice > 0 || capital) {
        int to = Math.min(tokens.size() - 1, from + choice / types.length % 4);
        entities.add(new Entity(over(tokens, from, to), types[choice % types.length], null));
        from = to;
      }
    }
  }

  /** Up to two attributions of a sentence: cue, source and content anywhere, or not there. */
  private List<Attribution> said(Sentence sentence) {
    List<Attribution> said = new ArrayList<>();
    for (int n = next() % 3; n > 0; n--) {
      List<Token> tokens = sentence.tokens();
      List<Span> content = piece(tokens);
      if (!content.isEmpty()) {
        said.add(new Attribution(piece(tokens), piece(tokens), content, List.of()));
      }
    }
    return said;
  }

  private List<Span> piece(List<Token> tokens) {
    int from = next();
    int length = next();
    if (from % 8 == 7) {
      return List.of();
    }
    int first = from % tokens.size();
    return List.of(over(tokens, first, Math.min(tokens.size() - 1, first + length % 12)));
  }

  private Span over(List<Token> tokens, int from, int to) {
    return Span.of(text, tokens.get(from).span().begin(), tokens.get(to).span().end());
  }
}
