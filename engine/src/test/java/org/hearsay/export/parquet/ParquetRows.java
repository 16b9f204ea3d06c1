package org.hearsay.export.parquet;

import com.jerolba.carpet.CarpetReader;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads Parquet with somebody else's reader. */
public final class ParquetRows {
  private ParquetRows() {}

  /** The rows of {@code file}, by column. */
  @SuppressWarnings({"rawtypes", "unchecked"})
  public static List<Map<String, Object>> of(File file) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map row : new CarpetReader<>(file, Map.class).toList()) {
      rows.add(row);
    }
    return rows;
  }
}
