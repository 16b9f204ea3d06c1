package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A question that takes too long ends, and the next is answered. */
class QueryTimeTest {
  /** Counts further than any machine does in the time. */
  private static final String ENDLESS =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000000000)"
          + " SELECT count(*) FROM n";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aQuestionThatTakesTooLongEnds(Databases database) throws SQLException {
    String location = LedgerTest.recorded(database, day -> day.day() == 0);
    try (Ledger ledger = Ledger.open(location)) {
      ledger.limit(Duration.ofMillis(200), System::nanoTime);

      assertThatThrownBy(() -> ledger.askedOf(statements -> statements.number(ENDLESS)))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("longer than it may");
      assertThat(ledger.claims(Filter.ALL, Page.Wanted.first(9)).rows()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyALedgerInAFileIsCopied(Databases database) {
    String location = LedgerTest.recorded(database, day -> day.day() == 0);
    Path copy = folder.resolve("copy.db");
    if (database == Databases.SQLITE) {
      LedgerCopy.make(location, copy);
      assertThat(copy).isNotEmptyFile();
      assertThatThrownBy(() -> LedgerCopy.make(location, copy))
          .hasMessageContaining("is there already");
    } else {
      assertThatThrownBy(() -> LedgerCopy.make(location, copy)).hasMessageContaining("pg_dump");
    }
  }
}
