package org.hearsay.export.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.export.parquet.Kind;
import org.hearsay.export.parquet.ParquetWriter;
import org.hearsay.ledger.RecordedRows;
import org.hearsay.ledger.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a ledger recorded, a stretch of recordings at a time, as Parquet: a file a table, in
 * the columns of {@link DataPackage}.
 *
 * <p>An export has what stands; a stretch has what was recorded, and in {@link #SUPERSEDED} which
 * recordings no longer stand since. A report of a {@link #REPORTS} that is in no {@link
 * #SUPERSEDED} stands. The same stretch of the same ledger gives the same bytes.
 */
public final class RecordedTables {
  /** The table of the reports, a row a recording: no stretch is without it. */
  public static final String REPORTS = "reports";

  /** The table of recordings that later ones took the place of, in which {@code report} says. */
  public static final String SUPERSEDED = "superseded";

  private static final Map<String, Kind> OF_SUPERSEDED = superseded();

  private RecordedTables() {}

  /** Where files are written. */
  public interface Files {
    /** Begins the file of a table; it is complete when it is closed. */
    OutputStream open(String table) throws IOException;
  }

  /**
   * Writes a stretch. A table without rows in it gets no file.
   *
   * @param first the number of the first recording
   * @param last the number of the last one
   * @throws IOException if a file cannot be written; those that were opened are closed, and no good
   * @throws org.hearsay.ledger.LedgerException if the ledger cannot be read
   */
  public static void write(RecordedRows recorded, long first, long last, Files files)
      throws IOException {
    try (Opened opened = new Opened(files)) {
      recorded.each(first, last, opened::add);
      for (Map.Entry<Long, Long> each : recorded.superseded(first, last).entrySet()) {
        opened.table(SUPERSEDED).add(List.of(each.getKey(), each.getValue()));
      }
    } catch (UncheckedIOException unwritable) {
      throw unwritable.getCause();
    }
  }

  private static Map<String, Kind> superseded() {
    Map<String, Kind> columns = new LinkedHashMap<>();
    columns.put("report", Kind.INTEGER);
    columns.put("by", Kind.INTEGER);
    return columns;
  }

  /** A file that has rows. */
  private record Open(ParquetWriter file, List<Kind> kinds) {
    void add(List<@Nullable Object> cells) throws IOException {
      file.row(TableFiles.typed(kinds, cells));
    }
  }

  /** The files that have rows so far. */
  private static final class Opened implements AutoCloseable {
    private final Files files;
    private final Map<String, Open> tables = new LinkedHashMap<>();

    Opened(Files files) {
      this.files = files;
    }

    void add(TableRow row) {
      String name = row.table().label();
      try {
        table(name).add(row.cells());
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }

    Open table(String name) throws IOException {
      Open open = tables.get(name);
      if (open == null) {
        Map<String, Kind> columns = name.equals(SUPERSEDED) ? OF_SUPERSEDED : Schemas.kinds(name);
        open =
            new Open(new ParquetWriter(files.open(name), columns), List.copyOf(columns.values()));
        tables.put(name, open);
      }
      return open;
    }

    @Override
    public void close() throws IOException {
      IOException failed = null;
      for (Open table : tables.values()) {
        try {
          table.file().close();
        } catch (IOException broken) {
          failed = broken;
        }
      }
      if (failed != null) {
        throw failed;
      }
    }
  }
}
