package org.hearsay.corroborate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hearsay.corroborate.Told.agency;
import static org.hearsay.corroborate.Told.body;
import static org.hearsay.corroborate.Told.exactly;
import static org.hearsay.corroborate.Told.inADay;
import static org.hearsay.corroborate.Told.over;
import static org.hearsay.corroborate.Told.person;
import static org.hearsay.corroborate.Told.since;
import static org.hearsay.corroborate.Told.upTo;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.claim.Hop;
import org.hearsay.claim.lineage.Change;
import org.hearsay.claim.lineage.Copy;
import org.hearsay.claim.lineage.Life;
import org.hearsay.claim.lineage.Lineage;
import org.hearsay.claim.lineage.Question;
import org.hearsay.claim.lineage.Relation;
import org.hearsay.claim.lineage.SameClaim;
import org.hearsay.claim.lineage.Telling;
import org.junit.jupiter.api.Test;

class CorroborateTest {
  private static final Hop MINISTRY = body("Defence Ministry of Velna", "Velna");
  private static final String RIVER =
      "The bridge over the river Tarn was closed to all traffic early in the morning.";
  private static final String MARKET =
      "In the market square shopkeepers swept up the glass of some forty broken windows.";

  @Test
  void aNumberThatWasToldInThreeWaysIsOneClaimWithItsChangesNamed() {
    Lineage lineage =
        lineage(
            Told.by("Harbour Post", "2023-05-16")
                .counting(
                    "Up to 1,610 were lost.",
                    since("2023-05-10", upTo("personnel lost", "1610")),
                    MINISTRY),
            Told.by("Hill Gazette", "2023-05-16")
                .counting(
                    "It lost 1,610 men.",
                    since("2023-05-10", exactly("personnel lost", "1610")),
                    MINISTRY),
            Told.by("Quay Radio", "2023-05-16")
                .counting(
                    "More than 1,600 are gone.",
                    since("2023-05-10", over("personnel lost", "1600")),
                    MINISTRY));

    assertThat(lineage.claims()).hasSize(1);
    assertThat(lineage.questions().get(0).origins().range()).isEqualTo("1");
    assertThat(lineage.changes())
        .extracting(change -> change.to().source().outlet(), Change::kind)
        .containsExactlyInAnyOrder(
            tuple("Hill Gazette", Change.Kind.BOUND_DROPPED),
            tuple("Quay Radio", Change.Kind.BOUND_FLIPPED));
  }

  @Test
  void twoWhoNameTwoNumbersStandSideBySideAndAreNotAveraged() {
    Lineage lineage =
        lineage(
            Told.by("Harbour Post", "2023-05-16")
                .counting(
                    "We hold 28 villages.", exactly("settlements held", "28"), person("Ada Marsh")),
            Told.by("Hill Gazette", "2023-05-17")
                .counting(
                    "They hold 74 villages.",
                    exactly("settlements held", "74"),
                    person("Jon Pell")));

    Question question = lineage.questions().get(0);
    assertThat(lineage.questions()).hasSize(1);
    assertThat(question.answers()).hasSize(2);
    assertThat(question.relations())
        .extracting(Relation::kind)
        .containsExactly(Relation.Kind.DIFFER);
    assertThat(question.origins().range()).isEqualTo("2");
  }

  @Test
  void aTollOfADayAndATollSinceAreNotComparableForTheirPeriod() {
    Lineage lineage =
        lineage(
            Told.by("Harbour Post", "2023-05-16")
                .counting(
                    "In a day 40 were lost.", inADay(exactly("personnel lost", "40")), MINISTRY)
                .counting(
                    "Since the tenth 400 were lost.",
                    since("2023-05-01", exactly("personnel lost", "400")),
                    MINISTRY));

    assertThat(lineage.questions()).hasSize(2);
    assertThat(lineage.apart())
        .extracting(Relation::difference)
        .containsExactly(Relation.Difference.PERIOD);
  }

  @Test
  void aTotalToldAsADaysTollIsNamed() {
    Lineage lineage =
        lineage(
            Told.by("Harbour Post", "2023-05-16")
                .counting(
                    "Since the first 2,340 were lost.",
                    since("2023-05-01", exactly("personnel lost", "2340")),
                    MINISTRY),
            Told.by("Hill Gazette", "2023-05-16")
                .counting(
                    "In a day 2,340 were lost.",
                    inADay(exactly("personnel lost", "2340")),
                    MINISTRY));

    assertThat(lineage.changes())
        .extracting(Change::kind)
        .containsExactly(Change.Kind.TOTAL_AS_DAY);
  }

  @Test
  void lostToldAsKilledIsNamed() {
    Lineage lineage =
        lineage(
            Told.by("Harbour Post", "2023-05-16")
                .counting(
                    "Velna lost 2,340.",
                    since("2023-05-01", exactly("personnel lost", "2340")),
                    MINISTRY),
            Told.by("Hill Gazette", "2023-05-16")
                .counting(
                    "Velna had 2,340 killed.",
                    since("2023-05-01", exactly("personnel killed", "2340")),
                    MINISTRY));

    assertThat(lineage.changes())
        .extracting(Change::kind)
        .containsExactly(Change.Kind.MEASURE_CHANGED);
    assertThat(lineage.claims()).hasSize(1);
  }

  @Test
  void theLostAndTheKilledOfOneReportAreNotComparableForTheirMeasure() {
    Lineage lineage =
        lineage(
            Told.by("Harbour Post", "2023-05-16")
                .counting(
                    "Velna lost 2,340.",
                    since("2023-05-01", exactly("personnel lost", "2340")),
                    MINISTRY)
                .counting(
                    "Of them 900 were killed.",
                    since("2023-05-01", exactly("personnel killed", "900")),
                    MINISTRY));

    assertThat(lineage.apart())
        .extracting(Relation::difference)
        .containsExactly(Relation.Difference.MEASURE);
  }

  @Test
  void whoPassesOnWhatAnotherSaidIsNoOriginAndWhoLeavesHimOutCutsTheChain() {
    Lineage lineage =
        lineage(
            Told.by("Harbour Post", "2023-05-16")
                .counting(
                    "74 villages are held, said Pell.",
                    exactly("settlements held", "74"),
                    agency("Coast Agency"),
                    person("Jon Pell"),
                    person("Ada Marsh")),
            Told.by("Hill Gazette", "2023-05-17")
                .counting(
                    "74 villages, said Pell.",
                    exactly("settlements held", "74"),
                    person("Jon Pell")));

    assertThat(lineage.questions().get(0).origins().range()).isEqualTo("1");
    assertThat(lineage.changes()).extracting(Change::kind).containsExactly(Change.Kind.CHAIN_CUT);
  }

  @Test
  void aProductOfDepthAndWidthIsADerivedNumber() {
    Lineage lineage =
        lineage(
            Told.by("Harbour Post", "2023-05-16")
                .counting(
                    "They came 12 km deep.",
                    exactly("distance advanced", "12"),
                    person("Ada Marsh"))
                .counting(
                    "The front is 40 km wide.", exactly("distance", "40"), person("Ada Marsh")),
            Told.by("Hill Gazette", "2023-05-16")
                .counting("They hold 480 km2.", exactly("area held", "480"), person("Ada Marsh")));

    assertThat(lineage.changes()).extracting(Change::kind).containsExactly(Change.Kind.DERIVED);
  }

  @Test
  void sentencesThatMovedMakeACopyWhoseOwnVoiceIsNoSecondOrigin() {
    Lineage lineage =
        lineage(
            Told.by("Harbour Post", "2023-05-16").passing(MARKET).claiming(RIVER),
            Told.by("Hill Gazette", "2023-05-17").claiming(RIVER).passing(MARKET));

    assertThat(lineage.copies()).hasSize(1);
    Copy copy = lineage.copies().get(0);
    assertThat(copy.from().outlet()).isEqualTo("Harbour Post");
    assertThat(copy.kind()).isEqualTo(Copy.Kind.WHOLE);
    assertThat(copy.directed()).isTrue();
    assertThat(copy.marked()).isFalse();
    assertThat(copy.sentences()).hasSize(2);
    assertThat(lineage.questions().get(0).origins().range()).isEqualTo("1");
  }

  @Test
  void anOutletThatFillsItsOwnFormCopiesNobody() {
    Lineage lineage =
        lineage(
            Told.by("Harbour Post", "2023-05-16").passing(RIVER).passing(MARKET),
            Told.by("Harbour Post", "2023-05-17").passing(RIVER).passing(MARKET + " Again."));

    assertThat(lineage.copies()).isEmpty();
  }

  @Test
  void aNewerVersionWithdrawsWhatItDoesNotTell() {
    Lineage lineage =
        lineage(
            Told.by("Harbour Post", "2023-05-16")
                .at("https://harbour.example/1")
                .counting(
                    "900 lost.", since("2023-05-01", exactly("personnel lost", "900")), MINISTRY),
            Told.by("Harbour Post", "2023-05-16")
                .at("https://harbour.example/1")
                .counting(
                    "Correction: it was 300 that were lost.",
                    since("2023-05-01", exactly("personnel lost", "300")),
                    MINISTRY));

    assertThat(lineage.lives())
        .flatExtracting(Life::events)
        .extracting(Life.Event::kind)
        .contains(Life.Kind.WITHDRAWN);
  }

  @Test
  void contentsThatMeanOneThingAreOneClaimWhateverTheirWording() {
    Hop official = Told.official("Western official");
    Lineage lineage =
        lineage(
            Told.by("Harbour Post", "2023-05-16")
                .claiming(
                    "It is unlikely that Velna can keep the ground.",
                    agency("Coast Agency"),
                    official),
            Told.by("Hill Gazette", "2023-05-17")
                .claiming(
                    "It is doubtful that Velna holds the territory.",
                    agency("Coast Agency"),
                    official),
            Told.by("Quay Radio", "2023-05-17")
                .claiming(
                    "The harvest of barley was poor this year.", agency("Coast Agency"), official));

    assertThat(lineage.claims()).extracting(claim -> claim.tellings().size()).containsExactly(2, 1);
    assertThat(lineage.changes())
        .extracting(Change::kind)
        .containsExactly(Change.Kind.HEDGE_CHANGED);
  }

  @Test
  void oneTextToTheLetterInTwoOutletsIsTwoReports() {
    Lineage lineage =
        lineage(
            Told.by("Harbour Post", "2023-05-16").claiming(RIVER).passing(MARKET),
            Told.by("Hill Gazette", "2023-05-16").claiming(RIVER).passing(MARKET));

    assertThat(lineage.copies()).hasSize(1);
    assertThat(lineage.copies().get(0).directed()).isFalse();
    assertThat(tellings(lineage)).hasSize(2);
  }

  @Test
  void nothingIsMadeOfNothing() {
    Lineage lineage = new Corroborate().lineage(List.of());

    assertThat(lineage.claims()).isEmpty();
    assertThat(lineage.questions()).isEmpty();
  }

  private static List<Telling> tellings(Lineage lineage) {
    return lineage.claims().stream().map(SameClaim::tellings).flatMap(List::stream).toList();
  }

  private static Lineage lineage(Told... reports) {
    return new Corroborate().lineage(Stream.of(reports).map(Told::account).toList());
  }
}
