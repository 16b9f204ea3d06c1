package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ledgers of every older Hearsay are read and written on. */
class UpgradeTest {

  static Stream<Arguments> olderOnes() {
    return Stream.of(Databases.values())
        .flatMap(
            database ->
                IntStream.range(1, Schema.newest()).mapToObj(step -> Arguments.of(database, step)));
  }

  @ParameterizedTest
  @MethodSource("olderOnes")
  void aLedgerOfAnOlderStepAnswersAsBefore(Databases database, int step) throws SQLException {
    String location = LedgerTest.recorded(database, day -> day.day() == 0);
    List<ClaimRow> before = claims(location);
    database.takeBackTo(step, location);

    assertThat(claims(location)).isNotEmpty().isEqualTo(before);
    try (Ledger ledger = Ledger.open(location)) {
      assertThat(ledger.examine()).isEmpty();
    }
  }

  private static List<ClaimRow> claims(String location) {
    try (Ledger ledger = Ledger.open(location)) {
      return ledger.claims(Filter.ALL, Page.Wanted.first(100)).rows();
    }
  }
}
