package org.hearsay.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A column of a {@link Table}: its name, where it stands, and how it is read. */
record Column(String name, String sql, Cell cell) {

  /** Reads what stands at a place of a row. */
  interface Cell {
    @Nullable Object of(ResultSet row, int at) throws SQLException;
  }

  static Column text(String name, String sql) {
    return new Column(name, sql, ResultSet::getString);
  }

  static Column integer(String name, String sql) {
    return new Column(name, sql, (row, at) -> known(row, row.getLong(at)));
  }

  static Column fraction(String name, String sql) {
    return new Column(name, sql, (row, at) -> known(row, row.getDouble(at)));
  }

  static Column flag(String name, String sql) {
    return new Column(name, sql, (row, at) -> known(row, row.getInt(at) == 1));
  }

  /** As short as it can be written, so that both databases give the same. */
  static Column number(String name, String sql) {
    return new Column(name, sql, (row, at) -> shortest(row.getString(at)));
  }

  private static @Nullable Object known(ResultSet row, Object value) throws SQLException {
    return row.wasNull() ? null : value;
  }

  static @Nullable BigDecimal shortest(@Nullable String value) {
    if (value == null) {
      return null;
    }
    BigDecimal shortest = new BigDecimal(value).stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}
