package org.hearsay.evaluation.expected;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.evaluation.score.Row;
import org.hearsay.evaluation.score.Table;

/**
 * The scores that the engine reached when it was last measured.
 *
 * @param measured the day, as 2024-08-13
 * @param engine version of the engine
 * @param model name of the reader's weights
 * @param hardware what it was measured on
 * @param tolerance how many points of F1 a score may fall before that counts as a loss
 * @param tables the scores of each corpus and split
 * @param peers what others scored, by corpus
 */
public record Expected(
    String measured,
    String engine,
    String model,
    String hardware,
    BigDecimal tolerance,
    List<Measured> tables,
    Map<String, List<Peer>> peers) {
  private static final ObjectMapper YAML = new YAMLMapper();

  /** Copies the lists. */
  public Expected {
    tables = List.copyOf(tables);
    peers = Map.copyOf(peers);
  }

  /**
   * One table and how it came about.
   *
   * @param table name of the corpus
   * @param split the part of it that was read
   * @param reports how many reports that is
   * @param rows its scores
   */
  public record Measured(String table, String split, int reports, List<Row> rows) {}

  /**
   * What somebody else scored.
   *
   * @param who the system or the people
   * @param on what on
   * @param f1 F1 by the names of rows; a row that they did not score is missing
   */
  public record Peer(String who, String on, Map<String, BigDecimal> f1) {}

  /** Those of {@code evaluation/expected.yaml}, as built in. */
  public static Expected bundled() {
    try (InputStream file = Expected.class.getResourceAsStream("/expected.yaml")) {
      return YAML.readValue(file, Expected.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the expected scores", e);
    }
  }

  /**
   * What {@code table} lost against what is expected: a line for each score that is lower by more
   * than the tolerance (distances are not compared), or empty where nothing is expected of that
   * corpus and split.
   */
  public Optional<List<String>> losses(Table table) {
    return tables.stream()
        .filter(t -> t.table().equals(table.table()) && t.split().equals(table.split()))
        .findFirst()
        .map(wanted -> losses(wanted, table));
  }

  private List<String> losses(Measured wanted, Table table) {
    List<String> losses = new ArrayList<>();
    for (Row row : wanted.rows()) {
      BigDecimal now =
          table.rows().stream()
              .filter(r -> r.name().equals(row.name()))
              .findFirst()
              .map(Row::f1)
              .orElse(BigDecimal.ZERO);
      if (!row.tellsDistance() && row.f1().subtract(now).compareTo(tolerance) > 0) {
        losses.add(
            "%s, %s: %s has F1 %s, expected %s (tolerance %s)"
                .formatted(table.table(), table.split(), row.name(), now, row.f1(), tolerance));
      }
    }
    return losses;
  }
}
