package org.hearsay.interpret.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Reading;
import org.hearsay.interpret.time.TimeReader;
import org.hearsay.text.Block;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/** Sentences with their parses, read as a report of Tuesday, 13 August 2024. */
final class Parsed {

  static final LocalDate PUBLISHED = LocalDate.of(2024, 8, 13);

  private static final Map<String, String> SENTENCES = sentences();

  private Parsed() {}

  private static Map<String, String> sentences() {
    try (InputStream in = Parsed.class.getResourceAsStream("sentences.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t"))
          .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (a, b) -> a));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The figures of a sentence of {@code sentences.tsv}, with the parse that stands there. */
  static Figures read(String text) {
    String words = SENTENCES.get(text);
    if (words == null) {
      throw new IllegalArgumentException("sentences.tsv has no parse of: " + text);
    }
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words.split(" ")) {
      String[] parts = word.split("/(?=[^/]+/[^/]+/[^/]+$)|/(?=[^/]+/[^/]+$)|/(?=[^/]+$)");
      int begin = text.indexOf(parts[0], at);
      at = begin + parts[0].length();
      tokens.add(
          new Token(Span.of(text, begin, at), parts[1], Integer.parseInt(parts[2]) - 1, parts[3]));
    }
    return read(text, tokens);
  }

  /** The figures of words with tags and no tree: "12/CD soldiers/NNS died/VBD". */
  static Figures tagged(String tagged) {
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
    return read(text, tokens);
  }

  static Figures read(String text, List<Token> tokens) {
    Reading reading = reading(text, tokens);
    return new FigureReader().read(reading, new TimeReader().read(reading));
  }

  static Reading reading(String text, List<Token> tokens) {
    Span all = Span.of(text, 0, text.length());
    Report report =
        new Report(
            "test",
            "",
            text,
            "Outlet",
            null,
            null,
            null,
            PUBLISHED,
            null,
            "en",
            null,
            List.of(new Block(BlockKind.PARAGRAPH, all)),
            List.of());
    Sentence sentence = new Sentence(all, 0, BlockKind.PARAGRAPH, tokens);
    return new Reading(
        report, tokens.isEmpty() ? List.of() : List.of(sentence), List.of(), List.of(), List.of());
  }

  /** The figures that {@code sentence} states, each in one line. */
  static List<String> lines(String sentence) {
    return read(sentence).all().stream().map(Parsed::line).toList();
  }

  /** "personnel lost of Ukraine: 420 to 420, exact". */
  static String line(Figure figure) {
    return figure.measure()
        + (figure.of() == null ? "" : " of " + figure.of())
        + (figure.by() == null ? "" : " by " + figure.by())
        + ": "
        + bound(figure.low())
        + " to "
        + bound(figure.high())
        + (figure.unit() == null ? "" : " " + figure.unit())
        + ", "
        + figure.qualifier();
  }

  private static String bound(java.math.BigDecimal bound) {
    return bound == null ? "?" : bound.toPlainString();
  }
}
