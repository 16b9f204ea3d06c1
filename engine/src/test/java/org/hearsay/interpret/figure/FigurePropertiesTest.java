package org.hearsay.interpret.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.hearsay.claim.Figure;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

class FigurePropertiesTest {

  private record Word(String text, String tag, int head, String relation) {}

  private static final List<String> WORDS =
      List.of(
          "over",
          "between",
          "and",
          "to",
          "from",
          "or",
          "more",
          "a",
          "half",
          "million",
          "hundred",
          "dozens",
          "of",
          "tens",
          "thousands",
          "several",
          "few",
          "couple",
          "12",
          "1,000",
          "2-1",
          "10-15",
          "53rd",
          "$",
          "$3bn",
          "40%",
          "km",
          "square",
          "soldiers",
          "people",
          "villages",
          "killed",
          "lost",
          "Ukraine",
          "Ukrainian",
          "it",
          "its",
          "were",
          "been",
          ",",
          ".",
          "\"",
          "Su-24",
          "13:30",
          "one",
          "two",
          "twenty-one",
          "in",
          "2014",
          "since",
          "Monday",
          "them",
          "toll",
          "the",
          "number",
          "by",
          "forces",
          "himself",
          "percent",
          "12-year-old",
          "+",
          "’s",
          "½",
          "١٢",
          "1.2.3",
          "𝟙𝟚",
          "99999999999999999999999999999999999999",
          "www.x12.org",
          "@7");

  @Provide
  Arbitrary<List<Word>> words() {
    Arbitrary<String> text =
        Arbitraries.oneOf(
            Arbitraries.of(WORDS),
            Arbitraries.strings().withChars("0123456789.,-–%kmN").ofMinLength(1).ofMaxLength(8));
    Arbitrary<String> tag =
        Arbitraries.of("CD", "NN", "NNS", "NNP", "VBD", "VBN", "JJ", "IN", "DT", "PRP", "PRP$", "");
    Arbitrary<String> relation =
        Arbitraries.of("nsubj", "dobj", "nummod", "conj", "nmod", "case", "acl:relcl", "root", "");
    Arbitrary<Integer> head = Arbitraries.integers().between(-3, 30);
    return Combinators.combine(text, tag, head, relation).as(Word::new).list().ofMaxSize(24);
  }

  private static List<Token> tokens(List<Word> words, String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (Word word : words) {
      Span span = Span.of(text, at, at + word.text().length());
      tokens.add(new Token(span, word.tag(), word.head(), word.relation()));
      at = span.end() + 1;
    }
    return tokens;
  }

  private static String text(List<Word> words) {
    return String.join(" ", words.stream().map(Word::text).toList());
  }

  @Property(tries = 600)
  void everyNumberIsInAFigureOrDismissedOrUnread(@ForAll("words") List<Word> words) {
    String text = text(words);
    List<Token> tokens = tokens(words, text);
    Figures figures = Parsed.read(text, tokens);

    List<Span> told =
        Stream.of(
                figures.all().stream().map(Figure::span),
                figures.dismissed().stream().map(NotFigure::span),
                figures.unread().stream().map(unread -> unread.span()))
            .flatMap(spans -> spans)
            .toList();
    for (Token token : tokens) {
      if (Pieces.holdsDigit(token.text())) {
        assertThat(told).as(token.text()).anyMatch(span -> span.contains(token.span()));
      }
    }
  }

  @Property(tries = 400)
  void boundsAreInOrderAndSpansAreEvidence(@ForAll("words") List<Word> words) {
    String text = text(words);

    for (Figure figure : Parsed.read(text, tokens(words, text)).all()) {
      Span span = figure.span();
      assertThat(text.substring(span.begin(), span.end())).isEqualTo(span.text());
      if (figure.low() != null && figure.high() != null) {
        assertThat(figure.low()).isLessThanOrEqualTo(figure.high());
      }
    }
  }

  @Property(tries = 200)
  void aNumberSurvivesTheWayThroughWords(@ForAll @LongRange(min = 2, max = 999_999_999) long n) {
    Figures figures =
        Parsed.tagged("Rebels/NNS captured/VBD over/IN " + spelled(n) + " soldiers/NNS ./.");

    assertThat(figures.all()).hasSize(1);
    assertThat(figures.all().get(0).low()).isEqualByComparingTo(Long.toString(n));
    assertThat(figures.all().get(0).high()).isNull();
  }

  private static String spelled(long n) {
    return String.join(
        " ",
        Stream.of(Spelled.words(n).split(" "))
            .map(w -> w + (w.equals("and") ? "/CC" : "/CD"))
            .toList());
  }
}
