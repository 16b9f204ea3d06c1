package org.hearsay.export.dataset;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.export.Csv;
import org.hearsay.export.parquet.Kind;
import org.hearsay.export.parquet.ParquetWriter;
import org.jspecify.annotations.Nullable;

/** Writes tables, each as CSV and as Parquet, a row at a time. */
final class TableFiles implements AutoCloseable {
  private final Map<String, TableFile> tables = new LinkedHashMap<>();

  /** One table in both forms. */
  private static final class TableFile implements AutoCloseable {
    private final Writer csv;
    private final ParquetWriter parquet;
    private final List<Kind> kinds;
    private long rows;

    TableFile(String name, PackageFiles files) throws IOException {
      Map<String, Kind> columns = Schemas.kinds(name);
      this.kinds = List.copyOf(columns.values());
      this.csv = files.text("data/" + name + ".csv");
      this.parquet = new ParquetWriter(files.open("data/" + name + ".parquet"), columns);
      csv.write(Csv.line(columns.keySet().stream()) + "\n");
    }

    void add(List<@Nullable Object> cells) throws IOException {
      csv.write(Csv.line(cells.stream().map(TableFile::plain)) + "\n");
      parquet.row(typed(kinds, cells));
      rows++;
    }

    /** Without an exponent, which not every program takes for a number. */
    private static @Nullable Object plain(@Nullable Object cell) {
      if (cell instanceof Double number) {
        return BigDecimal.valueOf(number).toPlainString();
      }
      return cell instanceof BigDecimal number ? number.toPlainString() : cell;
    }

    @Override
    public void close() throws IOException {
      try (csv) {
        parquet.close();
      }
    }
  }

  /** What stands in a row as Parquet wants it. */
  static List<@Nullable Object> typed(List<Kind> kinds, List<@Nullable Object> cells) {
    List<@Nullable Object> typed = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      typed.add(typed(kinds.get(i), cells.get(i)));
    }
    return typed;
  }

  private static @Nullable Object typed(Kind kind, @Nullable Object cell) {
    if (cell == null) {
      return null;
    }
    return switch (kind) {
      case NUMBER -> ((Number) cell).doubleValue();
      case DAY -> LocalDate.parse((String) cell);
      case MOMENT -> Instant.parse((String) cell);
      case TEXT, INTEGER, BOOLEAN -> cell;
    };
  }

  TableFiles(PackageFiles files) throws IOException {
    for (String name : Schemas.tables()) {
      tables.put(name, new TableFile(name, files));
    }
  }

  void add(String table, List<@Nullable Object> cells) throws IOException {
    Objects.requireNonNull(tables.get(table), table).add(cells);
  }

  /** How many rows each table has. */
  Map<String, Long> rows() {
    Map<String, Long> rows = new LinkedHashMap<>();
    tables.forEach((name, table) -> rows.put(name, table.rows));
    return rows;
  }

  @Override
  public void close() throws IOException {
    IOException failed = null;
    for (TableFile table : tables.values()) {
      try {
        table.close();
      } catch (IOException broken) {
        failed = broken;
      }
    }
    if (failed != null) {
      throw failed;
    }
  }
}
