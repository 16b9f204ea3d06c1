package org.hearsay.evaluation.geoparsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.claim.Account;
import org.hearsay.claim.KnownPlace;
import org.hearsay.claim.PlacePrecision;
import org.hearsay.claim.PlaceUse;
import org.hearsay.claim.Reading;
import org.hearsay.claim.Where;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConventionTest {
  private static final String TEXT = "Norlandic ships left Osk with Norlanders aboard";
  private static final KnownPlace OSK =
      new KnownPlace("t:1", "Osk", PlacePrecision.SETTLEMENT, 61, 31, null, "NO", null, null, 300);

  @Test
  void geoVirusHasNamesOfPlacesAlone() {
    assertThat(Convention.NAMES.toponyms(account()))
        .extracting(Toponym::name)
        .containsExactly("Osk");
  }

  @Test
  void trNewsHasAdjectivesOfPeoplesToo() {
    assertThat(Convention.ADJECTIVES.toponyms(account()))
        .extracting(Toponym::name)
        .containsExactly("Norlandic", "Osk");
  }

  @Test
  void lglHasNounsOfPeoplesToo() {
    assertThat(Convention.PEOPLES.toponyms(account()))
        .extracting(Toponym::name)
        .containsExactly("Norlandic", "Osk", "Norlanders");
  }

  @Test
  void whatIsLinkedHasAPointAndWhatIsNotHasNone() {
    assertThat(Convention.PEOPLES.toponyms(account()))
        .extracting(Toponym::at)
        .containsExactly(null, new Point(61, 31), null);
  }

  /** An account in which nothing was found. */
  static Account nothingIn(Report report) {
    return new Account(
        new Reading(report, List.of(), List.of(), List.of(), List.of()), List.of(), List.of());
  }

  private static Account account() {
    List<Where> places =
        List.of(
            where("Norlandic", PlaceUse.PEOPLE, null),
            where("Osk", PlaceUse.SITE, OSK),
            where("Norlanders", PlaceUse.PEOPLE, null));
    Reading reading = new Reading(report(), List.of(sentence()), List.of(), List.of(), List.of());
    return new Account(reading, List.of(), places, List.of(), List.of());
  }

  private static Where where(String words, PlaceUse use, @Nullable KnownPlace place) {
    int begin = TEXT.indexOf(words);
    Span span = Span.of(TEXT, begin, begin + words.length());
    return new Where(span, words, null, use, place, List.of(), List.of());
  }

  private static Sentence sentence() {
    List<Token> tokens = new ArrayList<>();
    Matcher word = Pattern.compile("\\w+").matcher(TEXT);
    while (word.find()) {
      String tag = word.group().equals("Norlanders") ? "NNPS" : "JJ";
      tokens.add(new Token(Span.of(TEXT, word.start(), word.end()), tag, -1, "root"));
    }
    return new Sentence(Span.of(TEXT, 0, TEXT.length()), 0, BlockKind.PARAGRAPH, tokens);
  }

  private static Report report() {
    return new Report(
        "0", "0", TEXT, null, null, null, null, null, null, "en", null, List.of(), List.of());
  }
}
