package org.hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.hearsay.claim.Account;
import org.hearsay.claim.KnownPlace;
import org.hearsay.claim.Outline;
import org.hearsay.claim.PlacePrecision;
import org.hearsay.claim.PlaceUse;
import org.hearsay.claim.Reason;
import org.hearsay.claim.Ring;
import org.hearsay.claim.Where;
import org.hearsay.link.gazetteer.Outlines;
import org.hearsay.text.Unread;
import org.junit.jupiter.api.Test;

class PlaceLinkerTest {
  private final PlaceLinker linker = new PlaceLinker(List.of(Atlas.invented().gazetteer()));

  @Test
  void aNameThatOnePlaceHasIsThatPlace() {
    KnownPlace place = place("Rain fell in [Kemla].", "Kemla");

    assertThat(place.precision()).isEqualTo(PlacePrecision.SETTLEMENT);
    assertThat(place.region()).isEqualTo("Osk Oblast");
  }

  @Test
  void theAreaBesideTheNameDecides() {
    assertThat(place("Rain fell in [Velna], [Osk Oblast].", "Velna").country()).isEqualTo("NO");
    assertThat(place("Rain fell in [Velna], [Sudland].", "Velna").country()).isEqualTo("SU");
    assertThat(place("Rain fell in [Velna] in the [Osk Oblast].", "Velna").country())
        .isEqualTo("NO");
    assertThat(place("It was <Norland>'s [Velna].", "Velna").country()).isEqualTo("NO");
  }

  @Test
  void aSettlementFiledUnderNoAreaLiesInTheOneWhoseOutlineHoldsIt() {
    Atlas atlas =
        new Atlas()
            .country("Norland", "NO", 60, 30)
            .region("Osk Oblast", "NO.1", 61, 31)
            .town("Mell", "NO", 61.5, 31.5, 40)
            .town("Farr", "NO", 63.5, 31.5, 40);
    PlaceLinker outlined =
        new PlaceLinker(
            List.of(atlas.gazetteer()),
            () -> new Outlines(Map.of("NO.1", square(31, 61))),
            region -> new Outlines(Map.of()));
    List<Where> places =
        outlined.link(Story.of("From [Mell], [Osk Oblast], to [Farr] in [Norland].")).places();

    assertThat(places.get(0).place()).extracting(KnownPlace::region).isEqualTo("Osk Oblast");
    assertThat(places.get(2).place()).extracting(KnownPlace::region).isNull();
  }

  @Test
  void aSettlementOfARegionLiesInTheDistrictWhoseOutlineHoldsIt() {
    Atlas atlas =
        new Atlas()
            .country("Norland", "NO", 60, 30)
            .region("Osk Oblast", "NO.1", 61, 31)
            .town("Mell", "NO.1", 61.5, 31.5, 40)
            .town("Mell", "NO.1", 63.5, 31.5, 4_000)
            .district("Sund Rayon", "NO.1.7", 61.2, 31.2);
    PlaceLinker outlined =
        new PlaceLinker(
            List.of(atlas.gazetteer()),
            () -> new Outlines(Map.of()),
            region -> new Outlines(Map.of("NO.1.7", square(31, 61))));
    List<Where> places = outlined.link(Story.of("Shells fell on [Mell], [Sund Rayon].")).places();

    assertThat(places.get(0).place()).extracting(KnownPlace::district).isEqualTo("Sund Rayon");
    assertThat(places.get(0).place()).extracting(KnownPlace::latitude).isEqualTo(61.5);
  }

  private static Outline square(double west, double south) {
    return new Outline(
        List.of(
            List.of(
                new Ring(
                    List.of(
                        new Ring.Point(west, south),
                        new Ring.Point(west + 1, south),
                        new Ring.Point(west + 1, south + 1),
                        new Ring.Point(west, south + 1))))));
  }

  @Test
  void oneReportCanNameTwoPlacesOfOneName() {
    List<Where> places =
        linker.link(Story.of("From [Velna], [Norland], to [Velna], [Sudland].")).places();

    assertThat(places.get(0).place()).extracting(KnownPlace::country).isEqualTo("NO");
    assertThat(places.get(2).place()).extracting(KnownPlace::country).isEqualTo("SU");
  }

  @Test
  void otherwiseTheMorePopulousIsTaken() {
    assertThat(place("Rain fell in [Velna].", "Velna").country()).isEqualTo("SU");
  }

  @Test
  void unlessTheReportsOtherPlacesLieElsewhere() {
    String report = "Rain fell in [Velna]. It reached [Kemla] and [Osk] in [Norland].";

    assertThat(place(report, "Velna").country()).isEqualTo("NO");
    assertThat(where(report, "Velna").reasons())
        .extracting(Reason::pass)
        .contains("population", "named-areas", "nearness");
  }

  @Test
  void orTheOutletIsAtHomeInOneOfTheirCountries() {
    Atlas atlas =
        new Atlas()
            .country("Norland", "NO", 60, 30)
            .country("Sudland", "SU", 10, 20)
            .town("Velna", "NO.1", 61, 31, 4000)
            .town("Velna", "SU.1", 11, 21, 5000);
    Account account =
        new PlaceLinker(List.of(atlas.gazetteer()))
            .link(Story.of("Rain fell in [Velna].", "https://news.example.no/1"));

    assertThat(account.places().get(0).place()).extracting(KnownPlace::country).isEqualTo("NO");
  }

  @Test
  void whatCouldAsWellBeAnotherFarAwayStaysOpenAndIsListed() {
    Account account = linker.link(Story.of("Rain fell in [Twin]."));

    assertThat(account.places().get(0).place()).isNull();
    assertThat(account.places().get(0).rejected()).hasSize(2);
    assertThat(account.unread())
        .extracting(Unread::reason)
        .containsExactly("several places have that name, and the report does not tell which");
  }

  @Test
  void aVillageThatNoGazetteerHasIsPutInTheDistrictThatTheTextNamesForIt() {
    Where village = where("Rain fell in [Grot] in the [Ilm District].", "Grot");

    assertThat(village.place()).extracting(KnownPlace::name).isEqualTo("Ilm District");
    assertThat(village.place())
        .extracting(KnownPlace::precision)
        .isEqualTo(PlacePrecision.DISTRICT);
    assertThat(village.reasons())
        .singleElement()
        .matches(r -> r.what().contains("the text puts it"));
  }

  @Test
  void aNamesakeElsewhereIsNotTakenForAVillageOfTheNamedArea() {
    Where village = where("Rain fell in [Lone], [Osk Oblast].", "Lone");

    assertThat(village.place()).extracting(KnownPlace::name).isEqualTo("Osk Oblast");
    assertThat(village.rejected()).extracting(r -> r.place().country()).containsExactly("SU");
  }

  @Test
  void aSmallNamesakeFarFromTheReportIsNotTaken() {
    Account account = linker.link(Story.of("From [Lone] to [Kemla], [Osk] and [Norburg]."));

    assertThat(account.places().get(0).place()).isNull();
    assertThat(account.unread())
        .extracting(Unread::reason)
        .containsExactly("the gazetteer has that name only far from the report's other places");
  }

  @Test
  void aVillageThatNobodyKnowsStaysUnplacedAndIsListedOnce() {
    Account account = linker.link(Story.of("Rain fell in [Grot]. Hail fell in [Grot]."));

    assertThat(account.places()).hasSize(2).allMatch(where -> where.place() == null);
    assertThat(account.unread())
        .extracting(Unread::reason)
        .containsExactly("a place that the gazetteer does not have");
  }

  @Test
  void anAreaIsNotTakenForTheTownThatItIsNamedAfter() {
    assertThat(place("Rain fell in the [Osk Oblast].", "Osk Oblast").precision())
        .isEqualTo(PlacePrecision.REGION);
    assertThat(where("Rain fell in the [Kemla district].", "Kemla district").place()).isNull();
  }

  @Test
  void countriesAndCapitalsThatActAreNoSites() {
    assertThat(where("{Norland} said so.", "Norland").use()).isEqualTo(PlaceUse.ACTOR);
    assertThat(where("{Norburg} said so.", "Norburg").use()).isEqualTo(PlaceUse.ACTOR);
    assertThat(where("The {Kemla} ferry sank.", "Kemla").use()).isEqualTo(PlaceUse.NAME);
  }

  @Test
  void peoplesLeadToTheirCountryAndAreNoSites() {
    Where people = where("The <Norlandic> navy sank.", "Norlandic");

    assertThat(people.use()).isEqualTo(PlaceUse.PEOPLE);
    assertThat(people.place()).extracting(KnownPlace::name).isEqualTo("Norland");
  }

  @Test
  void aCountryAndATownAfterInAreFoundThoughNobodyMarkedThem() {
    Account account = linker.link(Story.of("The ship left Norland and docked in Kemla."));

    assertThat(account.places()).extracting(Where::name).containsExactly("Norland", "Kemla");
  }

  @Test
  void aClaimGetsThePlacesThatItSpeaksOf() {
    Account account = linker.link(Story.of("{Norland} said that rain fell in [Kemla]."));

    assertThat(account.claims().get(0).places())
        .singleElement()
        .matches(where -> where.place() != null && where.name().equals("Kemla"));
  }

  @Test
  void everyPassAndTheRejectedPlacesAreKept() {
    Where velna = where("Rain fell in [Velna].", "Velna");

    assertThat(velna.reasons()).extracting(Reason::what).contains("+5.0 population 90 000");
    assertThat(velna.rejected())
        .singleElement()
        .matches(r -> "NO".equals(r.place().country()) && r.why().contains("+3.6 population"));
  }

  @Test
  void theSameAccountIsLinkedTheSame() {
    Account account =
        Story.of("From [Velna] by [Twin] to [Kemla] in {Norland}, <Norlandic> ships.");

    assertThat(linker.link(account)).isEqualTo(linker.link(account));
  }

  @Test
  void aLongReportIsLinkedInReasonableTime() {
    String text =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "Rain fell in [Grot" + i + "], then in [Velna], [Osk] and [Twin].")
            .collect(Collectors.joining(" "));
    Account account = Story.of(text);

    Assertions.assertThatCode(() -> linker.link(account)).doesNotThrowAnyException();
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> linker.link(account));
  }

  private KnownPlace place(String story, String name) {
    KnownPlace place = where(story, name).place();
    assertThat(place).isNotNull();
    return place;
  }

  private Where where(String story, String name) {
    return linker.link(Story.of(story)).places().stream()
        .filter(where -> where.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
