package org.hearsay.interpret.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.hearsay.claim.Entity;
import org.hearsay.claim.EntityType;
import org.hearsay.claim.Reading;
import org.hearsay.claim.Where;
import org.hearsay.interpret.certainty.CertaintyReader;
import org.hearsay.interpret.certainty.Futurity;
import org.hearsay.interpret.certainty.Hedge;
import org.hearsay.interpret.time.Prose;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

class PlaceReaderPropertyTest {

  private final PlaceReader places = new PlaceReader();
  private final CertaintyReader certainties = new CertaintyReader();

  /** Texts of words that places, hedges and futures are read from, marks and other characters. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> telling =
        Arbitraries.of(
            "in",
            "of",
            "the",
            "Russia",
            "’s",
            "Kursk",
            "Oblast",
            "region",
            "Gulf",
            "Lake",
            "town",
            "Kyiv",
            "United",
            "States",
            "and",
            ",",
            "said",
            "invaded",
            "coast",
            "very",
            "likely",
            "unlikely",
            "remote",
            "chances",
            "not",
            "will",
            "wo",
            "n’t",
            "to",
            "be",
            "set",
            "if");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(6);
    return Arbitraries.frequencyOf(Tuple.of(8, telling), Tuple.of(1, any))
        .list()
        .ofMaxSize(25)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 300)
  void namesPlacesWithExactSpansInsideTheGivenOne(
      @ForAll("texts") String text, @ForAll @IntRange(max = 60) int begin) {
    Reading reading = Prose.of(text, null, marks(text));
    int from = Math.min(begin, text.length());
    Span span = Span.of(text, from, text.length());
    List<Where> found = places.within(reading, span);
    assertThat(found).allMatch(where -> span.contains(where.span()));
    assertThat(found)
        .allMatch(w -> text.substring(w.span().begin(), w.span().end()).equals(w.span().text()));
    assertThat(places.within(reading, span)).isEqualTo(found);
  }

  @Property(tries = 300)
  void readsHedgesWithExactSpans(@ForAll("texts") String text) {
    Reading reading = Prose.of(text, null);
    for (Sentence sentence : reading.sentences()) {
      List<Hedge> hedges = certainties.read(sentence, reading.report());
      assertThat(hedges)
          .allMatch(h -> text.substring(h.span().begin(), h.span().end()).equals(h.span().text()));
      assertThat(certainties.read(sentence, reading.report())).isEqualTo(hedges);
    }
  }

  @Property(tries = 300)
  void judgesTheFutureOfAnyStretchTheSameTwice(
      @ForAll("texts") String text, @ForAll @IntRange(max = 60) int begin) {
    for (Sentence sentence : Prose.of(text, null).sentences()) {
      Span span = Span.of(text, Math.min(begin, text.length()), text.length());
      assertThat(Futurity.isAboutFuture(sentence, span))
          .isEqualTo(Futurity.isAboutFuture(sentence, span));
    }
  }

  /** Every second word marked as a place: the reader's marks can be wrong in any way. */
  private static List<Entity> marks(String text) {
    List<Entity> marks = new ArrayList<>();
    for (Sentence sentence : Prose.of(text, null).sentences()) {
      for (int i = 0; i < sentence.tokens().size(); i += 2) {
        marks.add(new Entity(sentence.tokens().get(i).span(), EntityType.PLACE, null));
      }
    }
    return marks;
  }
}
