package org.hearsay.export.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as Parquet, read back by another program's library. */
class ParquetWriterTest {
  private static final Map<String, Kind> COLUMNS = columns();

  @TempDir Path folder;

  /** 45,000 rows make several groups; 8 and 9 fill and overflow a byte of truth values. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 1000, 45_000})
  void everyValueIsReadBack(int size) throws IOException {
    Random random = new Random(size);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      rows.add(row(random, i));
    }

    List<Map<String, Object>> back = ParquetRows.of(write(rows).toFile());

    assertThat(back).hasSize(size);
    for (int i = 0; i < size; i++) {
      assertThat(cells(back.get(i))).isEqualTo(rows.get(i));
    }
  }

  @Test
  void longTextsEndAGroupEarly() throws IOException {
    String text = "long ".repeat(400_000);

    List<Map<String, Object>> back =
        ParquetRows.of(
            write(List.of(only(text), only("a"), only(text), only(text), only("b"))).toFile());

    assertThat(back).extracting(row -> row.get("text")).containsExactly(text, "a", text, text, "b");
  }

  private static List<@Nullable Object> only(String text) {
    return Arrays.asList(text, null, null, null, null, null);
  }

  private static List<@Nullable Object> row(Random random, int i) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add("n" + i + "\u0000\ud83d\ude80");
    row.add(random.nextLong());
    row.add(random.nextGaussian());
    row.add(random.nextBoolean());
    row.add(LocalDate.ofEpochDay(random.nextInt(40_000) - 20_000));
    row.add(Instant.ofEpochMilli(random.nextInt() * 1_000L + 123));
    for (int at = 0; at < row.size(); at++) {
      if (random.nextInt(3) == 0) {
        row.set(at, null);
      }
    }
    return row;
  }

  private static List<@Nullable Object> cells(Map<String, Object> row) {
    List<@Nullable Object> cells = new ArrayList<>();
    COLUMNS.keySet().forEach(name -> cells.add(row.get(name)));
    return cells;
  }

  private Path write(List<List<@Nullable Object>> rows) throws IOException {
    Path file = folder.resolve("rows.parquet");
    try (ParquetWriter writer = new ParquetWriter(Files.newOutputStream(file), COLUMNS)) {
      for (List<@Nullable Object> row : rows) {
        writer.row(row);
      }
    }
    return file;
  }

  private static Map<String, Kind> columns() {
    Map<String, Kind> columns = new LinkedHashMap<>();
    columns.put("text", Kind.TEXT);
    columns.put("whole", Kind.INTEGER);
    columns.put("fraction", Kind.NUMBER);
    columns.put("truth", Kind.BOOLEAN);
    columns.put("day", Kind.DAY);
    columns.put("moment", Kind.MOMENT);
    return columns;
  }
}
