package org.hearsay.interpret.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.claim.Reading;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

class EventPropertiesTest {

  private record Word(String text, String tag, int head, String relation) {}

  private static final String[] WORDS = {
    "attacked",
    "attack",
    "shelling",
    "of",
    "by",
    "on",
    "the",
    "rebels",
    "army",
    "Ukrainian",
    "took",
    "control",
    "grenade",
    "suicide",
    "bomber",
    "blew",
    "himself",
    "up",
    "if",
    "not",
    "may",
    "plans",
    "to",
    "and",
    ",",
    ".",
    "killed",
    "40",
    "at",
    "least",
    "protesters",
    "it",
    "'s",
    "Taliban",
    "town",
    "after",
    "clashes",
    "with",
    "between",
    "Turkish-backed",
    "-",
    "½",
    "ÄÖ",
    "𝟙"
  };
  private static final String[] TAGS = {
    "NN", "NNS", "NNP", "VB", "VBD", "VBN", "VBG", "VBZ", "JJ", "IN", "TO", "DT", "CC", "CD", "RB",
    "RP", "PRP", "POS", "MD", ",", "."
  };
  private static final String[] RELATIONS = {
    "nsubj",
    "nsubjpass",
    "dobj",
    "nmod",
    "conj",
    "acl",
    "advcl",
    "xcomp",
    "ccomp",
    "neg",
    "aux",
    "dep",
    "case",
    "root"
  };

  @Property(tries = 500)
  void noSentenceFailsAndEverySpanIsExact(@ForAll("sentences") List<Word> words) {
    Reading reading = reading(words);
    String text = reading.report().text();

    List<Mention> mentions = Told.read(reading);

    int end = 0;
    for (Mention mention : mentions) {
      Span span = mention.span();
      assertThat(span.text()).isEqualTo(text.substring(span.begin(), span.end()));
      assertThat(span.begin()).isGreaterThanOrEqualTo(end);
      end = span.end();
    }
  }

  @Property(tries = 100)
  void theSameSentenceTellsTheSameEvents(@ForAll("sentences") List<Word> words) {
    assertThat(Told.read(reading(words))).isEqualTo(Told.read(reading(words)));
  }

  @Provide
  Arbitrary<List<Word>> sentences() {
    return Combinators.combine(
            Arbitraries.of(WORDS),
            Arbitraries.of(TAGS),
            Arbitraries.integers().between(-3, 30),
            Arbitraries.of(RELATIONS))
        .as(Word::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  private static Reading reading(List<Word> words) {
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(word.text()).append(' '));
    String whole = text.toString().strip();
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (Word word : words) {
      Span span = Span.of(whole, at, at + word.text().length());
      tokens.add(new Token(span, word.tag(), word.head(), word.relation()));
      at = span.end() + 1;
    }
    return Told.reading(whole, tokens);
  }
}
