package org.hearsay.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.claim.Account;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Reading;
import org.hearsay.interpret.time.TimeReader;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.hearsay.text.Unread;

/**
 * No number of a text is lost: a claim states it, a time holds it, or it is listed with a reason.
 */
class NumbersPropertyTest {

  private static final List<String> NUMBERS =
      List.of(
          "12",
          "1,000",
          "2,000-strong",
          "40%",
          "$3bn",
          "10-15",
          "53rd",
          "2014",
          "13:30",
          "½",
          "three",
          "twelve",
          "twenty-one",
          "hundred",
          "million",
          "dozens",
          "hundreds",
          "thousands",
          "1.2m",
          "Su-24",
          "54-year-old",
          "99999999999999999999999999999999999");

  private static final List<String> OTHERS =
      List.of(
          "over",
          "up",
          "to",
          "at",
          "least",
          "between",
          "and",
          "of",
          "a",
          "the",
          "soldiers",
          "people",
          "villages",
          "killed",
          "lost",
          "said",
          "officials",
          "in",
          "since",
          "Monday",
          "August",
          "Ukraine",
          "forces",
          "were",
          "who",
          ",",
          ";",
          "around",
          "Goma",
          "total",
          "them");

  private record Word(String text, String tag, int head, String relation) {}

  @Provide
  Arbitrary<List<Word>> words() {
    Arbitrary<String> text = Arbitraries.oneOf(Arbitraries.of(NUMBERS), Arbitraries.of(OTHERS));
    Arbitrary<String> cased =
        Combinators.combine(text, Arbitraries.of(true, false))
            .as((word, capitals) -> capitals ? word.toUpperCase(Locale.ROOT) : word);
    Arbitrary<String> tag =
        Arbitraries.of("CD", "NN", "NNS", "NNP", "VBD", "VBN", "JJ", "IN", "DT", "PRP");
    Arbitrary<String> relation =
        Arbitraries.of("nsubj", "dobj", "nummod", "conj", "nmod", "case", "root", "ccomp");
    Arbitrary<Integer> head = Arbitraries.integers().between(0, 24);
    return Combinators.combine(cased, tag, head, relation)
        .as(Word::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(24);
  }

  @Property(tries = 400)
  void everyNumberIsInAFigureOrATimeOrListedAsUnread(@ForAll("words") List<Word> words) {
    Reading reading = reading(words);
    Account account = new Interpreter().interpret(reading);
    List<Span> told = new ArrayList<>();
    account.claims().stream()
        .flatMap(c -> c.figures().stream())
        .map(Figure::span)
        .forEach(told::add);
    account.unread().stream().map(Unread::span).forEach(told::add);
    new TimeReader().read(reading).mentions().forEach(time -> told.add(time.span()));

    for (Token token : reading.sentences().get(0).tokens()) {
      if (isNumber(token.text())) {
        assertThat(told).as(token.text()).anyMatch(span -> span.contains(token.span()));
      }
    }
  }

  @Property(tries = 200)
  void capitalsHideNoNumber(@ForAll("words") List<Word> words) {
    List<Word> capitals =
        words.stream()
            .map(w -> new Word(w.text().toUpperCase(Locale.ROOT), w.tag(), w.head(), w.relation()))
            .toList();
    Reading reading = reading(capitals);
    Account account = new Interpreter().interpret(reading);
    List<Span> times =
        new TimeReader().read(reading).mentions().stream().map(time -> time.span()).toList();
    List<Span> told =
        Stream.of(
                account.claims().stream().flatMap(c -> c.figures().stream()).map(Figure::span),
                account.unread().stream().map(Unread::span),
                times.stream())
            .flatMap(spans -> spans)
            .toList();

    assertThat(reading.sentences().get(0).tokens())
        .filteredOn(token -> isNumber(token.text()))
        .allMatch(token -> told.stream().anyMatch(span -> span.contains(token.span())));
  }

  private static boolean isNumber(String word) {
    return NUMBERS.stream().anyMatch(word::equalsIgnoreCase);
  }

  private static Reading reading(List<Word> words) {
    String rows =
        words.stream()
            .map(w -> w.text() + "/" + w.tag() + "/" + head(w, words) + "/" + w.relation())
            .collect(Collectors.joining(" "));
    return new Parsed().sentence(rows).reading();
  }

  /** A head is a word of the same sentence, counted from one, or 0 for the root. */
  private static int head(Word word, List<Word> words) {
    return word.head() % (words.size() + 1);
  }
}
