package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was recorded, told in the order in which it was. */
class RecordedRowsTest {

  @ParameterizedTest
  @EnumSource
  void stretchesTellOneAfterAnotherWhatTheWholeTells(Databases database) {
    try (Ledger ledger = Ledger.open(LedgerTest.recorded(database, day -> true))) {
      RecordedRows recorded = new RecordedRows(ledger);
      List<TableRow> oneByOne = new ArrayList<>();
      for (long each = 1; each <= recorded.last(); each++) {
        oneByOne.addAll(rows(recorded, each, each));
      }

      assertThat(oneByOne)
          .containsExactlyInAnyOrderElementsOf(rows(recorded, 1, recorded.last()))
          .hasSizeGreaterThan(20);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotSupersededIsWhatTheLedgerAnswers(Databases database) {
    try (Ledger ledger = Ledger.open(LedgerTest.recorded(database, day -> true))) {
      RecordedRows recorded = new RecordedRows(ledger);
      Map<Long, Long> superseded = recorded.superseded(1, recorded.last());
      List<TableRow> all = rows(recorded, 1, recorded.last());
      Set<Object> gone = new HashSet<>(superseded.keySet());
      Set<Object> claimsGone = new HashSet<>();
      for (TableRow row : all) {
        if (row.table() == Table.CLAIMS && gone.contains(row.cells().get(1))) {
          claimsGone.add(row.cells().get(0));
        }
      }

      assertThat(superseded)
          .isNotEmpty()
          .allSatisfy((was, by) -> assertThat(by).isGreaterThan(was));
      assertThat(all)
          .filteredOn(
              row ->
                  !(row.table() == Table.REPORTS ? gone : claimsGone).contains(row.cells().get(0)))
          .containsExactlyInAnyOrderElementsOf(answered(ledger));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyLedgerHasNoLastRecording(Databases database) {
    try (Ledger ledger = Ledger.open(LedgerTest.recorded(database, day -> false))) {
      assertThat(new RecordedRows(ledger).last()).isZero();
    }
  }

  private static List<TableRow> rows(RecordedRows recorded, long first, long last) {
    List<TableRow> rows = new ArrayList<>();
    recorded.each(first, last, rows::add);
    return rows;
  }

  private static List<TableRow> answered(Ledger ledger) {
    return ledger.rows(Filter.ALL, Page.Wanted.first(1000)).rows().stream()
        .filter(row -> row.table() != Table.REVISIONS)
        .toList();
  }
}
