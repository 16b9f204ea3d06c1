package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The places of a ledger, each kept once, and their numbers. */
final class Places {
  private static final int REMEMBERED = 50_000;

  private final Statements statements;
  private final Map<String, Long> known = new HashMap<>();
  private long next;

  Places(Statements statements) {
    this.statements = statements;
  }

  /** To be called when a transaction has begun. */
  void begin() throws SQLException {
    next = 1 + statements.number("SELECT max(id) FROM place");
    if (known.size() > REMEMBERED) {
      known.clear();
    }
  }

  /** To be called when a transaction was undone. */
  void forget() {
    known.clear();
  }

  /** The number of {@code place}, added where it is new. */
  long number(KeptPlace place) throws SQLException {
    String mark = place.mark();
    Long number = known.get(mark);
    if (number == null) {
      Optional<Long> found =
          statements.first(row -> row.getLong(1), "SELECT id FROM place WHERE mark = ?", mark);
      number = found.isPresent() ? found.get() : added(place, mark);
      known.put(mark, number);
    }
    return number;
  }

  private long added(KeptPlace place, String mark) throws SQLException {
    long number = next++;
    KeptPlace.@Nullable Located location = place.location();
    if (location == null) {
      statements.insert(
          "INSERT INTO place (id, mark, name, folded, kind) VALUES (?, ?, ?, ?, ?)",
          number,
          mark,
          place.name(),
          Terms.folded(place.name()),
          place.kind());
    } else {
      addLocated(number, mark, place, location);
    }
    return number;
  }

  private void addLocated(long number, String mark, KeptPlace place, KeptPlace.Located location)
      throws SQLException {
    Frame frame = location.frame();
    statements.insert(
        "INSERT INTO place (id, mark, name, folded, kind, known_as, known_name, located_as,"
            + " latitude, longitude, west, south, east, north)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        mark,
        place.name(),
        Terms.folded(place.name()),
        place.kind(),
        location.knownAs(),
        location.name(),
        location.precision(),
        location.latitude(),
        location.longitude(),
        frame.west(),
        frame.south(),
        frame.east(),
        frame.north());
    statements.insert(
        "INSERT INTO place_frame (place, west, east, south, north) VALUES (?, ?, ?, ?, ?)",
        number,
        frame.west(),
        frame.east(),
        frame.south(),
        frame.north());
  }
}
