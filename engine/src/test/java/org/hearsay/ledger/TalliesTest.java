package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Counts over the claims of a view, and reports; the same on both databases. */
class TalliesTest {
  private static final LocalDate MONDAY = Sample.FIRST_DAY;
  private static final Page.Wanted NINE = Page.Wanted.first(9);

  @ParameterizedTest
  @EnumSource
  void claimsAreCountedByWhoSaysThemAndThroughHowManyOutlets(Databases database) {
    try (Ledger ledger = Ledger.open(LedgerTest.recorded(database, day -> true))) {
      Tallied<Tally> tallied = ledger.tally(Facet.CLAIMANT, Filter.ALL, NINE);

      assertThat(tallied.claims()).isEqualTo(6);
      assertThat(tallied.complete()).isTrue();
      assertThat(tallied.page().rows())
          .extracting(tally -> tally.name() + " " + tally.counts().claims())
          .containsExactly("Ilan Moss 3", "Coast Radio 1", "Mira Sel 1", "Ruth Penhale 1");
      assertThat(tallied.page().rows().get(0).counts().reports()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFacetCountsTheClaimsOfTheViewAlone(Databases database) {
    try (Ledger ledger = Ledger.open(LedgerTest.recorded(database, day -> true))) {
      Filter marlow = Filter.ALL.with(NameKind.PLACE, "Marlow");

      assertThat(counted(ledger, Facet.OUTLET, marlow))
          .containsExactly("Valley Post 2", "Coast Radio 1");
      assertThat(counted(ledger, Facet.SIDE, marlow)).containsExactly("Republic 1", "rebels 1");
      assertThat(counted(ledger, Facet.STATUS, marlow)).containsExactly("denied 1");
      assertThat(counted(ledger, Facet.MEASURE, marlow)).isEmpty();
      assertThat(counted(ledger, Facet.MEASURE, Filter.ALL)).containsExactly("personnel lost 1");
      assertThat(counted(ledger, Facet.DAY, marlow))
          .containsExactly("2024-05-10 2", "2024-05-08 1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void countsAsOfADayAreThoseOfThatDay(Databases database) {
    try (Ledger ledger = Ledger.open(LedgerTest.recorded(database, day -> true))) {
      Filter monday = Filter.ALL.asOf(AsOf.recorded(Sample.endOf(MONDAY)));

      assertThat(counted(ledger, Facet.CLAIMANT, monday))
          .containsExactly("Ilan Moss 2", "Mira Sel 1", "Ruth Penhale 1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void pagesOfCountsFollowEachOtherWithoutGapOrRepeat(Databases database) {
    try (Ledger ledger = Ledger.open(LedgerTest.recorded(database, day -> true))) {
      List<String> names = new ArrayList<>();
      String after = null;
      do {
        Page<Tally> page =
            ledger.tally(Facet.CLAIMANT, Filter.ALL, new Page.Wanted(after, 1)).page();
        page.rows().forEach(row -> names.add(row.name()));
        after = page.next();
      } while (after != null);

      assertThat(names).containsExactly("Ilan Moss", "Coast Radio", "Mira Sel", "Ruth Penhale");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPlaceHasItsPointOnlyWhereAGazetteerKnowsIt(Databases database) {
    try (Ledger ledger = Ledger.open(LedgerTest.recorded(database, day -> true))) {
      List<PlaceTally> places = ledger.places(Filter.ALL, NINE).page().rows();

      assertThat(places).extracting(PlaceTally::name).containsExactly("Marlow", "Tavo");
      assertThat(places).extracting(PlaceTally::latitude).containsExactly(51.5, null);
      assertThat(places.get(0).extent()).isNull();
      assertThat(places.get(0).counts().claims()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRelayTellsWhichOutletPublishesWhom(Databases database) {
    try (Ledger ledger = Ledger.open(LedgerTest.recorded(database, day -> true))) {
      assertThat(ledger.relays(Filter.ALL, NINE).page().rows())
          .extracting(relay -> relay.outlet() + " < " + relay.claimant())
          .contains("Valley Post < Ilan Moss", "Coast Radio < Coast Radio");
      String second = ledger.relays(Filter.ALL, Page.Wanted.first(1)).page().next();
      assertThat(ledger.relays(Filter.ALL, new Page.Wanted(second, 9)).page().rows())
          .hasSize(ledger.relays(Filter.ALL, NINE).page().rows().size() - 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void reportsThatStandAreListedNewestFirst(Databases database) {
    try (Ledger ledger = Ledger.open(LedgerTest.recorded(database, day -> true))) {
      Page<ReportRow> first = ledger.reports(Filter.ALL, Page.Wanted.first(2));
      Page<ReportRow> rest = ledger.reports(Filter.ALL, new Page.Wanted(first.next(), 9));

      assertThat(first.rows()).extracting(ReportRow::published).startsWith("2024-05-12");
      assertThat(first.rows().size() + rest.rows().size()).isEqualTo(5);
      assertThat(rest.next()).isNull();
      assertThat(ledger.reports(Filter.ALL.with(NameKind.OUTLET, "Valley Post"), NINE).rows())
          .hasSize(3);
      assertThat(ledger.reports(Filter.ALL.withText("ferry"), NINE).rows())
          .extracting(ReportRow::outlet)
          .containsExactly("Coast Radio");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReportInFullHasItsAccountAndItsVersions(Databases database) {
    try (Ledger ledger = Ledger.open(LedgerTest.recorded(database, day -> true))) {
      String first = Sample.week().get(0).account().reading().report().id();

      FullReport full = ledger.report(first, AsOf.NOW).orElseThrow();

      assertThat(full.json()).contains("Nobody has crossed the river");
      assertThat(full.versions()).extracting(ReportRow::version).containsExactly(1, 2, 3);
      assertThat(full.supersededAt()).isEqualTo(Sample.evening(MONDAY.plusDays(1)));
      assertThat(ledger.report(first, AsOf.recorded(Sample.endOf(MONDAY))).orElseThrow())
          .extracting(FullReport::supersededAt)
          .isNull();
      assertThat(ledger.report("0123456789abcdef", AsOf.NOW)).isEmpty();
      assertThat(ledger.report("%", AsOf.NOW)).isEmpty();
    }
  }

  private static List<String> counted(Ledger ledger, Facet facet, Filter filter) {
    return ledger.tally(facet, filter, NINE).page().rows().stream()
        .map(tally -> tally.name() + " " + tally.counts().claims())
        .toList();
  }
}
