package org.hearsay.interpret.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.claim.Reading;
import org.hearsay.interpret.Parsed;
import org.hearsay.interpret.place.PlaceReader;
import org.hearsay.interpret.time.TimeReader;
import org.hearsay.text.Block;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/** The events of sentences whose tags are written by hand: "Rebels/NNS attacked/VBD". */
final class Told {

  private Told() {}

  /** The events of words with tags and no tree, each in one line. */
  static List<String> by(String tagged) {
    return mentions(tagged).stream().map(Told::line).toList();
  }

  /** The events of a sentence with its tree, as {@link Parsed} takes it. */
  static List<String> byTree(String parsed) {
    return read(new Parsed().sentence(parsed).reading()).stream().map(Told::line).toList();
  }

  static List<Mention> mentions(String tagged) {
    List<String[]> words =
        Arrays.stream(tagged.split(" ")).map(word -> word.split("/(?=[^/]+$)")).toList();
    String text = words.stream().map(word -> word[0]).collect(Collectors.joining(" "));
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String[] word : words) {
      Span span = Span.of(text, at, at + word[0].length());
      tokens.add(new Token(span, word[1], -1, "dep"));
      at = span.end() + 1;
    }
    return read(reading(text, tokens));
  }

  static List<Mention> read(Reading reading) {
    return new EventReader()
        .read(reading, new TimeReader().read(reading), new PlaceReader().read(reading))
        .all();
  }

  static Reading reading(String text, List<Token> tokens) {
    Span all = Span.of(text, 0, text.length());
    List<Block> blocks = List.of(new Block(BlockKind.PARAGRAPH, all));
    Report report =
        new Report(
            "test", "", text, "Outlet", null, null, null, null, null, "en", null, blocks,
            List.of());
    Sentence sentence = new Sentence(all, 0, BlockKind.PARAGRAPH, tokens);
    return new Reading(
        report, tokens.isEmpty() ? List.of() : List.of(sentence), List.of(), List.of(), List.of());
  }

  /** "shelling: Ukraine → Belgorod, asserted". */
  private static String line(Mention mention) {
    String actor = mention.actor() == null ? "?" : mention.actor();
    String target = mention.target() == null ? "?" : mention.target();
    return "%s: %s → %s, %s"
        .formatted(mention.type().name(), actor, target, mention.factuality().label());
  }
}
