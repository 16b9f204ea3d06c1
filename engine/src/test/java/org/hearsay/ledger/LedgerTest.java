package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.claim.Account;
import org.hearsay.ledger.Sample.Dated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a ledger keeps, and what it answers; the same on both databases. */
class LedgerTest {
  private static final LocalDate MONDAY = Sample.FIRST_DAY;

  @ParameterizedTest
  @EnumSource
  void aClaimComesBackAsItWasRecorded(Databases database) {
    try (Ledger ledger = Ledger.open(recorded(database, day -> day.day() == 0))) {
      ClaimRow claim =
          ledger.claims(Filter.ALL.withText("300 fighters"), Page.Wanted.first(9)).rows().get(1);

      assertThat(claim.content()).isEqualTo("The rebels lost over 300 fighters");
      assertThat(claim.claimants()).containsExactly("Ilan Moss");
      assertThat(claim.chain()).extracting("actor").containsExactly("Evening Herald", "Ilan Moss");
      assertThat(claim.figures()).hasSize(1);
      assertThat(claim.figures().get(0).low()).isEqualTo(new BigDecimal("300"));
      assertThat(claim.figures().get(0).high()).isNull();
      assertThat(claim.places()).extracting("name").containsExactly("Tavo");
      assertThat(claim.happenedFrom()).isEqualTo("2024-05-06");
      assertThat(claim.report().published()).isEqualTo("2024-05-06");
      assertThat(claim.report().recordedAt()).isEqualTo(Sample.evening(MONDAY));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameReportTwiceAddsNothing(Databases database) {
    String location = recorded(database, day -> true);
    try (Ledger ledger = Ledger.open(location)) {
      Totals once = ledger.totals(null);

      record(location, day -> true);

      assertThat(ledger.totals(null)).isEqualTo(once);
      assertThat(once.reports()).isEqualTo(5);
      assertThat(once.recordings()).isEqualTo(7);
      assertThat(once.claims()).isEqualTo(all(ledger, Filter.ALL).size()).isEqualTo(6);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNewVersionKeepsTheOldAndTellsWhatBecameOfItsClaims(Databases database) {
    String location = database.empty();
    try (Recorder recorder = Recorder.open(location, Sample.FORM, Sample.KEYS)) {
      List<Dated> week = Sample.week();
      recorder.record(week.get(0).account(), Sample.BY, Sample.evening(MONDAY));

      Recorded second =
          recorder.record(week.get(2).account(), Sample.BY, Sample.evening(MONDAY.plusDays(1)));

      assertThat(second).isEqualTo(new Recorded(Recorded.Outcome.NEW_VERSION, 2, 1, 1, 1));
    }
    try (Ledger ledger = Ledger.open(location)) {
      List<Change> changes =
          ledger.changes(Sample.evening(MONDAY), null, Page.Wanted.first(10)).rows();
      assertThat(changes)
          .extracting(change -> change.kind().label() + ": " + change.claim().content())
          .containsExactly(
              "changed: The rebels lost over 400 fighters",
              "added: Two boats were seen",
              "withdrawn: Nobody has crossed the river");
      assertThat(changes.get(0).what()).contains("content").contains("figures");
      assertThat(changes.get(0).before().content()).contains("300");
      assertThat(all(ledger, Filter.ALL.asOf(AsOf.recorded(Sample.evening(MONDAY)))))
          .extracting(ClaimRow::content)
          .contains("Nobody has crossed the river");
      assertThat(all(ledger, Filter.ALL))
          .extracting(ClaimRow::content)
          .doesNotContain("Nobody has crossed the river");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReadingByABetterEngineSupersedesAndTheOldStaysToBeSeen(Databases database) {
    String location = recorded(database, day -> day.day() == 6);
    Account better =
        Sample.of("Valley Post", "https://valley-post.example/3", MONDAY.plusDays(6))
            .says("Talks begin", Sample.voice("Ruth Penhale", "Valley"))
            .account();
    Instant later = Sample.evening(MONDAY.plusDays(9));
    try (Recorder recorder = Recorder.open(location, Sample.FORM, Sample.KEYS)) {
      assertThat(recorder.record(better, new ReadBy("0.2.0", "sample"), later))
          .isEqualTo(new Recorded(Recorded.Outcome.READ_ANEW, 1, 0, 1, 0));
    }
    try (Ledger ledger = Ledger.open(location)) {
      assertThat(all(ledger, Filter.ALL).get(0).claimants()).containsExactly("Ruth Penhale");
      assertThat(
              all(ledger, Filter.ALL.asOf(AsOf.recorded(later.minusSeconds(1)))).get(0).claimants())
          .containsExactly("Ilan Moss");
      assertThat(ledger.changes(later.minusSeconds(1), null, Page.Wanted.first(9)).rows())
          .singleElement()
          .extracting(Change::what)
          .isEqualTo("chain");
    }
  }

  @ParameterizedTest
  @EnumSource
  void asOfEachDayItAnswersLikeALedgerMadeOfTheReportsUntilThatDay(Databases database) {
    try (Ledger whole = Ledger.open(recorded(database, day -> true))) {
      for (int day = 0; day <= 6; day++) {
        int last = day;
        LocalDate date = MONDAY.plusDays(day);
        try (Ledger alone = Ledger.open(recorded(database, dated -> dated.day() <= last))) {
          List<ClaimRow> expected = all(alone, Filter.ALL);
          assertThat(expected).isNotEmpty();
          assertThat(all(whole, Filter.ALL.asOf(AsOf.recorded(Sample.endOf(date)))))
              .as("recorded by " + date)
              .isEqualTo(expected);
          assertThat(all(whole, Filter.ALL.asOf(AsOf.reported(Sample.endOf(date)))))
              .as("reported by " + date)
              .isEqualTo(expected);
          assertThat(whole.totals(Sample.endOf(date))).isEqualTo(alone.totals(null));
          assertThat(whole.changes(null, Sample.endOf(date), Page.Wanted.first(99)).rows())
              .isEqualTo(alone.changes(null, null, Page.Wanted.first(99)).rows());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFilterKeepsWhatItNames(Databases database) {
    try (Ledger ledger = Ledger.open(recorded(database, day -> true))) {
      assertThat(contents(ledger, Filter.ALL.with(NameKind.CLAIMANT, "ruth penhale")))
          .containsExactly("The bridge is open");
      assertThat(contents(ledger, Filter.ALL.with(NameKind.CLAIMANT, "Sel")))
          .containsExactly("Shelling went on in Marlow");
      assertThat(contents(ledger, Filter.ALL.with(NameKind.SIDE, "Republic"))).hasSize(3);
      assertThat(contents(ledger, Filter.ALL.with(NameKind.OUTLET, "coast radio")))
          .containsExactly("The ferry runs again");
      assertThat(contents(ledger, Filter.ALL.with(NameKind.PLACE, "Marlow"))).hasSize(3);
      assertThat(contents(ledger, Filter.ALL.within(new Frame(35, 51, 36, 52)))).hasSize(3);
      assertThat(contents(ledger, Filter.ALL.within(new Frame(35.25, 51.5, 35.25, 51.5))))
          .hasSize(3);
      assertThat(contents(ledger, Filter.ALL.within(new Frame(35.3, 51, 36, 52)))).isEmpty();
      assertThat(contents(ledger, Filter.ALL.with(NameKind.MEASURE, "personnel lost"))).hasSize(1);
      assertThat(contents(ledger, Filter.ALL.withStatus("denied"))).hasSize(2);
      assertThat(contents(ledger, Filter.ALL.withText("SHELLING marlow")))
          .containsExactly("Shelling went on in Marlow");
      assertThat(contents(ledger, Filter.ALL.withText("shel* no")))
          .containsExactly("There was no shelling");
      assertThat(contents(ledger, Filter.ALL.between(MONDAY.plusDays(3), MONDAY.plusDays(3))))
          .hasSize(2);
      assertThat(
              contents(
                  ledger,
                  Filter.ALL
                      .with(NameKind.PLACE, "Marlow")
                      .with(NameKind.SIDE, "Republic")
                      .withText("shelling")
                      .withStatus("denied")
                      .between(MONDAY, null)))
          .containsExactly("There was no shelling");
      assertThat(all(ledger, Filter.ALL.withText("no shelling")).get(0).events())
          .extracting(event -> event.type() + ", " + event.factuality() + ", " + event.target())
          .containsExactly("shelling, negated, Marlow");
      assertThat(ledger.count(Filter.ALL.with(NameKind.PLACE, "Marlow"), 100)).isEqualTo(3);
      assertThat(ledger.count(Filter.ALL, 2)).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNameThatNoReportHasIsToldAndNotFoundEmpty(Databases database) {
    try (Ledger ledger = Ledger.open(recorded(database, day -> true))) {
      assertThatThrownBy(() -> contents(ledger, Filter.ALL.with(NameKind.CLAIMANT, "Penhal")))
          .isInstanceOf(UnknownNameException.class)
          .hasMessageContaining("Penhal");
      assertThat(ledger.names(NameKind.PLACE)).containsExactly("Marlow", "Tavo");
    }
  }

  @ParameterizedTest
  @EnumSource
  void pagesShowEveryClaimOnceAndInOneOrder(Databases database) {
    try (Ledger ledger = Ledger.open(recorded(database, day -> true))) {
      for (Filter filter :
          List.of(
              Filter.ALL, Filter.ALL.with(NameKind.PLACE, "Marlow"), Filter.ALL.withText("the*"))) {
        List<ClaimRow> whole = ledger.claims(filter, Page.Wanted.first(100)).rows();
        List<ClaimRow> pages = new ArrayList<>();
        String after = null;
        do {
          Page<ClaimRow> page = ledger.claims(filter, new Page.Wanted(after, 1));
          pages.addAll(page.rows());
          after = page.next();
        } while (after != null);
        assertThat(pages).isEqualTo(whole).isNotEmpty();
      }
      List<Change> changes = new ArrayList<>();
      String after = null;
      do {
        Page<Change> page = ledger.changes(null, null, new Page.Wanted(after, 2));
        changes.addAll(page.rows());
        after = page.next();
      } while (after != null);
      assertThat(changes).isEqualTo(ledger.changes(null, null, Page.Wanted.first(99)).rows());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatReportsSaidAnewIsListedByWhenTheySaidItWheneverItWasRecorded(Databases database) {
    String location = database.empty();
    try (Recorder recorder = Recorder.open(location, Sample.FORM, Sample.KEYS)) {
      for (Dated dated : Sample.week()) {
        recorder.record(dated.account(), Sample.BY, Sample.evening(MONDAY.plusDays(30)));
      }
    }
    try (Ledger ledger = Ledger.open(location)) {
      Instant second = Sample.endOf(MONDAY.plusDays(1));
      Instant third = Sample.endOf(MONDAY.plusDays(2));

      assertThat(ledger.reportedChanges(second, third, Page.Wanted.first(9)).rows())
          .extracting(change -> change.kind().label() + ": " + change.claim().content())
          .containsExactly("added: The ferry runs again");
      assertThat(ledger.reportedChanges(null, null, Page.Wanted.first(99)).rows())
          .isEqualTo(ledger.changes(null, null, Page.Wanted.first(99)).rows());
      assertThat(ledger.changes(second, third, Page.Wanted.first(9)).rows()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClaimIsExplainedWithItsReasonsAndItsHistory(Databases database) {
    try (Ledger ledger = Ledger.open(recorded(database, day -> true))) {
      Filter monday = Filter.ALL.asOf(AsOf.recorded(Sample.endOf(MONDAY)));
      ClaimRow old = ledger.claims(monday.withText("river"), Page.Wanted.first(1)).rows().get(0);

      Explained explained = ledger.explain(old.id(), AsOf.NOW).orElseThrow();

      assertThat(explained.claim()).isEqualTo(old);
      assertThat(explained.json()).contains("\"why\"").contains("made up");
      assertThat(explained.supersededAt()).isEqualTo(Sample.evening(MONDAY.plusDays(1)));
      assertThat(explained.history())
          .extracting(Change::kind)
          .containsExactly(ChangeKind.WITHDRAWN);
      assertThat(ledger.explain(old.id(), monday.asOf()).orElseThrow().supersededAt()).isNull();
      assertThat(ledger.explain("none", AsOf.NOW)).isEmpty();
      assertThat(ledger.explain(old.id().substring(0, 18), AsOf.NOW)).isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReportWithoutADateIsReportedByWhenItWasRecorded(Databases database) {
    String location = database.empty();
    Instant at = Sample.evening(MONDAY);
    try (Recorder recorder = Recorder.open(location, Sample.FORM, Sample.KEYS)) {
      recorder.record(Sample.of("Coast Radio", null, null).says("Fog").account(), Sample.BY, at);
    }
    try (Ledger ledger = Ledger.open(location)) {
      assertThat(all(ledger, Filter.ALL.asOf(AsOf.reported(at)))).hasSize(1);
      assertThat(all(ledger, Filter.ALL.asOf(AsOf.reported(at.minusSeconds(1))))).isEmpty();
      assertThat(all(ledger, Filter.ALL).get(0).report().published()).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPageThatChangesUnderItsOldDateIsNotTakenToHaveSaidSoThen(Databases database) {
    String location = database.empty();
    String url = "https://coast.example/1";
    Instant first = Sample.evening(MONDAY);
    Instant second = Sample.evening(MONDAY.plusDays(2));
    Account was = Sample.of("Coast Radio", url, MONDAY).says("Fog").account();
    Account is = Sample.of("Coast Radio", url, MONDAY).says("Sun").account();
    try (Recorder recorder = Recorder.open(location, Sample.FORM, Sample.KEYS)) {
      recorder.record(was, Sample.BY, first);
      recorder.record(is, Sample.BY, second);
      recorder.record(is, new ReadBy("0.2.0", "sample"), Sample.evening(MONDAY.plusDays(5)));
    }
    try (Ledger ledger = Ledger.open(location)) {
      assertThat(contents(ledger, Filter.ALL.asOf(AsOf.reported(Sample.endOf(MONDAY)))))
          .containsExactly("Fog");
      assertThat(contents(ledger, Filter.ALL.asOf(AsOf.reported(second)))).containsExactly("Sun");
      assertThat(all(ledger, Filter.ALL).get(0).report().engine()).isEqualTo("0.2.0");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClockThatGoesBackDoesNotBringTheRecordingsOutOfOrder(Databases database) {
    String location = database.empty();
    try (Recorder recorder = Recorder.open(location, Sample.FORM, Sample.KEYS)) {
      List<Dated> week = Sample.week();
      recorder.record(week.get(0).account(), Sample.BY, Sample.evening(MONDAY));
      recorder.record(week.get(1).account(), Sample.BY, Sample.evening(MONDAY.minusDays(3)));
    }
    try (Ledger ledger = Ledger.open(location)) {
      assertThat(ledger.totals(null).last()).isEqualTo(Sample.evening(MONDAY));
      assertThat(ledger.examine()).isEmpty();
    }
  }

  /** A ledger of those reports of the week that {@code wanted} keeps. */
  static String recorded(Databases database, Predicate<Dated> wanted) {
    String location = database.empty();
    record(location, wanted);
    return location;
  }

  static void record(String location, Predicate<Dated> wanted) {
    try (Recorder recorder = Recorder.open(location, Sample.FORM, Sample.KEYS)) {
      for (Dated dated : Sample.week()) {
        if (wanted.test(dated)) {
          recorder.record(dated.account(), Sample.BY, Sample.evening(dated.date()));
        }
      }
    }
  }

  private static List<ClaimRow> all(Ledger ledger, Filter filter) {
    return ledger.claims(filter, Page.Wanted.first(1000)).rows();
  }

  private static List<String> contents(Ledger ledger, Filter filter) {
    return all(ledger, filter).stream().map(ClaimRow::content).toList();
  }
}
