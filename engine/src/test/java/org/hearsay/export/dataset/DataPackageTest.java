package org.hearsay.export.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.export.CsvRows;
import org.hearsay.export.parquet.ParquetRows;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.KeptLayer;
import org.hearsay.ledger.LayerRecorder;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.NameKind;
import org.hearsay.ledger.SampleLedger;
import org.hearsay.text.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data package holds what its description says, in all its forms. */
class DataPackageTest {
  @TempDir Path folder;

  private Map<String, Long> rows = Map.of();

  @BeforeEach
  void export() throws IOException {
    rows = export(Filter.ALL);
  }

  @Test
  void everyTableHasTheRowsThatItIsSaidToHave() throws IOException {
    assertThat(rows)
        .containsEntry("reports", 5L)
        .containsEntry("claims", 6L)
        .containsEntry("figures", 1L)
        .containsEntry("statuses", 2L)
        .containsEntry("events", 2L);
    for (String table : Schemas.tables()) {
      assertThat(csv(table)).as(table).hasSize((int) (rows.get(table) + 1));
    }
  }

  @Test
  void everyCellIsAsTheTableSchemaSays() throws IOException {
    for (JsonNode resource : descriptor().get("resources")) {
      if (resource.has("schema")) {
        check(resource);
      }
    }
  }

  @Test
  void parquetHoldsWhatCsvHolds() throws IOException {
    for (String table : Schemas.tables()) {
      List<List<String>> csv = csv(table);
      List<Map<String, Object>> parquet =
          ParquetRows.of(folder.resolve("out/data/" + table + ".parquet").toFile());
      assertThat(parquet).as(table).hasSize(csv.size() - 1);
      for (int i = 0; i < parquet.size(); i++) {
        for (String column : csv.get(0)) {
          String cell = csv.get(i + 1).get(csv.get(0).indexOf(column));
          assertThat(same(cell, parquet.get(i).get(column))).as(table + "." + column).isTrue();
        }
      }
    }
  }

  @Test
  void everyFileHasTheSizeAndTheHashThatAreTold() throws Exception {
    for (JsonNode resource : descriptor().get("resources")) {
      byte[] bytes =
          Files.readAllBytes(folder.resolve("out").resolve(resource.get("path").asText()));
      assertThat(bytes.length).isEqualTo(resource.get("bytes").asInt());
      assertThat(resource.get("hash").asText()).isEqualTo("sha256:" + sha256(bytes));
    }
    for (String line : Files.readAllLines(folder.resolve("out/SHA256SUMS"))) {
      assertThat(sha256(Files.readAllBytes(folder.resolve("out").resolve(line.substring(66)))))
          .isEqualTo(line.substring(0, 64));
    }
  }

  @Test
  void noTextOfAReportIsInIt() throws IOException {
    for (Report report : SampleLedger.reports()) {
      for (String file : List.of("claims.csv", "claims.geojson", "claims.jsonld", "reports.csv")) {
        assertThat(folder.resolve("out/data/" + file)).content().doesNotContain(report.text());
      }
    }
  }

  @Test
  void whatIsReadOfAReportInAllVersionsIsTold() throws IOException {
    assertThat(csv("revisions"))
        .extracting(row -> row.get(5) + " " + row.get(8) + " > " + row.get(10))
        .contains("changed The bridge is closed > The bridge is open");
  }

  @Test
  void aFilterLimitsEveryTable() throws IOException {
    Map<String, Long> some = export(Filter.ALL.with(NameKind.PLACE, "Marlow"));

    assertThat(some).containsEntry("claims", 3L).containsEntry("reports", 2L);
    assertThat(some).containsEntry("places", 3L).containsEntry("figures", 0L);
    assertThat(folder.resolve("out/README.md")).content().contains("- place: Marlow");
  }

  @Test
  void mapsThatCountAreInItWithTheirSizes() throws IOException {
    KeptLayer.Part part =
        new KeptLayer.Part(
            1,
            "=held",
            "{\"type\":\"Polygon\",\"coordinates\":[[[35,51],[36,51],[36,52],[35,51]]]}",
            "{}",
            null);
    KeptLayer layer =
        new KeptLayer(
            "A mapper",
            SampleLedger.FIRST_DAY,
            null,
            null,
            "map.geojson",
            "ab",
            List.of(part),
            List.of(new KeptLayer.Area("=held", 313.1234)));
    try (LayerRecorder recorder = LayerRecorder.open(folder.resolve("week.db").toString())) {
      recorder.record(layer, Instant.parse("2024-05-08T00:00:00Z"));
    }

    assertThat(export(Filter.ALL)).containsEntry("layers", 1L);
    everyCellIsAsTheTableSchemaSays();
    parquetHoldsWhatCsvHolds();
    assertThat(csv("layers").get(1)).contains("A mapper", "'=held", "313.12");
    assertThat(folder.resolve("out/data/layers.geojson"))
        .content()
        .contains("\"status\":\"=held\"");
    assertThat(export(Filter.ALL.with(NameKind.PLACE, "Marlow"))).containsEntry("layers", 0L);
  }

  private Map<String, Long> export(Filter filter) throws IOException {
    Path ledger = folder.resolve("week.db");
    String location = Files.exists(ledger) ? ledger.toString() : SampleLedger.at(ledger);
    try (Ledger open = Ledger.open(location)) {
      return new DataPackage(open, "0.1.0")
          .write(filter, Files.createDirectories(folder.resolve("out")));
    }
  }

  private JsonNode descriptor() throws IOException {
    return new ObjectMapper().readTree(folder.resolve("out/datapackage.json").toFile());
  }

  private List<List<String>> csv(String table) throws IOException {
    return CsvRows.of(Files.readString(folder.resolve("out/data/" + table + ".csv")));
  }

  private void check(JsonNode resource) throws IOException {
    String table = resource.get("name").asText();
    JsonNode schema = resource.get("schema");
    List<List<String>> rows = csv(table);
    List<String> names = new ArrayList<>();
    schema.get("fields").forEach(field -> names.add(field.get("name").asText()));
    assertThat(rows.get(0)).as(table).isEqualTo(names);
    for (List<String> row : rows.subList(1, rows.size())) {
      for (int i = 0; i < names.size(); i++) {
        assertThat(isAllowed(row.get(i), schema.get("fields").get(i)))
            .as("%s.%s = %s", table, names.get(i), row.get(i))
            .isTrue();
      }
    }
    assertThat(column(rows, schema.get("primaryKey"))).as(table).doesNotHaveDuplicates();
    for (JsonNode key : schema.path("foreignKeys")) {
      JsonNode reference = key.get("reference");
      List<String> known = column(csv(reference.get("resource").asText()), reference.get("fields"));
      assertThat(known).as(table).containsAll(column(rows, key.get("fields")));
    }
  }

  private static List<String> column(List<List<String>> rows, JsonNode fields) {
    List<String> values = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      StringBuilder value = new StringBuilder();
      fields.forEach(name -> value.append(row.get(rows.get(0).indexOf(name.asText()))).append('|'));
      values.add(value.toString());
    }
    return values;
  }

  private static boolean isAllowed(String cell, JsonNode field) {
    JsonNode constraints = field.path("constraints");
    if (cell.isEmpty()) {
      return !constraints.path("required").asBoolean();
    }
    Set<String> values = new HashSet<>();
    constraints.path("enum").forEach(value -> values.add(value.asText()));
    return (values.isEmpty() || values.contains(cell)) && isOf(cell, field.get("type").asText());
  }

  private static boolean isOf(String cell, String type) {
    return switch (type) {
      case "integer" -> cell.matches("-?\\d+");
      case "number" -> cell.matches("-?\\d+(\\.\\d+)?");
      case "boolean" -> cell.equals("true") || cell.equals("false");
      case "date" -> LocalDate.parse(cell).toString().equals(cell);
      case "datetime" -> Instant.parse(cell).toEpochMilli() > 0;
      default -> type.equals("string");
    };
  }

  private static boolean same(String cell, @Nullable Object value) {
    if (value instanceof Double number) {
      return new BigDecimal(cell).compareTo(BigDecimal.valueOf(number)) == 0;
    }
    if (value instanceof Instant moment) {
      return Instant.parse(cell).equals(moment);
    }
    return CsvRows.text(cell).equals(Objects.toString(value, ""));
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
