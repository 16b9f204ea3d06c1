package org.hearsay.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Adds map layers to a ledger, each in one transaction, or not at all.
 *
 * <p>The same layer twice is recorded once. Another one for the same mapper and day takes the place
 * of the one before, which can still be asked for as of then.
 */
public final class LayerRecorder implements AutoCloseable {
  private final Writer writer;
  private final Statements statements;

  private LayerRecorder(Writer writer) {
    this.writer = writer;
    this.statements = writer.statements();
  }

  /**
   * The ledger at {@code location}, made where there is none.
   *
   * @param location a file's name, or an address that begins with {@code jdbc:postgresql:}
   * @throws LedgerException if it cannot be written, or is no ledger of this program
   */
  public static LayerRecorder open(String location) {
    return new LayerRecorder(Writer.open(location));
  }

  /** Where it is, without a password. */
  public String location() {
    return writer.location();
  }

  /**
   * Adds a layer.
   *
   * @param at the moment of the recording; never earlier than that of the layer before
   * @return its number, or 0 where just this was recorded before
   * @throws LedgerException if it cannot be written
   */
  public long record(KeptLayer layer, Instant at) {
    return writer.write(any -> known(layer) ? 0 : add(layer, at));
  }

  private boolean known(KeptLayer layer) throws SQLException {
    return statements.number("SELECT count(*) FROM layer WHERE mark = ?", mark(layer)) > 0;
  }

  private static String mark(KeptLayer layer) {
    return String.join(
        "\t",
        Terms.folded(layer.claimant()),
        layer.day().toString(),
        layer.sha256(),
        String.valueOf(layer.outlet()),
        String.valueOf(layer.url()),
        layer.areas().stream().map(area -> area.status() + "").toList().toString());
  }

  private long add(KeptLayer layer, Instant at) throws SQLException {
    String last =
        statements.first(row -> row.getString(1), "SELECT max(recorded_at) FROM layer").orElse("");
    String now = Moments.written(at);
    String recorded = now.compareTo(last) < 0 ? last : now;
    long number = 1 + statements.number("SELECT max(id) FROM layer");
    statements.insert(
        "INSERT INTO layer (id, recorded_at, claimant, folded, day, reported, outlet, url, file,"
            + " sha256, mark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        recorded,
        layer.claimant().strip(),
        Terms.folded(layer.claimant()),
        layer.day().toString(),
        Moments.written(reported(layer, Instant.parse(recorded))),
        layer.outlet(),
        layer.url(),
        layer.file(),
        layer.sha256(),
        mark(layer));
    parts(number, layer.parts());
    areas(number, layer.areas());
    return number;
  }

  /**
   * The end of its day, or when it was recorded, whichever was first. One that takes the place of
   * another says so from when it was recorded: before, the other was there.
   */
  private Instant reported(KeptLayer layer, Instant recorded) throws SQLException {
    Instant end = layer.day().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
    boolean later =
        statements.number(
                "SELECT count(*) FROM layer WHERE folded = ? AND day = ?",
                Terms.folded(layer.claimant()),
                layer.day().toString())
            > 0;
    return end.isBefore(recorded) && !later ? end : recorded;
  }

  private void parts(long layer, List<KeptLayer.Part> parts) throws SQLException {
    for (int i = 0; i < parts.size(); i++) {
      KeptLayer.Part part = parts.get(i);
      statements.insert(
          "INSERT INTO layer_part (layer, position, feature, status, geometry, properties, repaired)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?)",
          layer,
          i,
          part.feature(),
          part.status(),
          part.geometry(),
          part.properties(),
          part.repaired());
    }
  }

  private void areas(long layer, List<KeptLayer.Area> areas) throws SQLException {
    for (int i = 0; i < areas.size(); i++) {
      statements.insert(
          "INSERT INTO layer_area (layer, position, status, square_kilometres)"
              + " VALUES (?, ?, ?, ?)",
          layer,
          i,
          areas.get(i).status(),
          areas.get(i).squareKilometres());
    }
  }

  @Override
  public void close() {
    writer.close();
  }
}
