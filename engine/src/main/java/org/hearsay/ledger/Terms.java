package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of a ledger, each kept once, and their numbers. */
final class Terms {
  private static final int REMEMBERED = 100_000;

  private final Statements statements;
  private final Map<Term, Long> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Term, Long> eldest) {
          return size() > REMEMBERED;
        }
      };
  private long next;

  private record Term(String kind, String name) {}

  Terms(Statements statements) {
    this.statements = statements;
  }

  /** To be called when a transaction has begun: another writer may have added names. */
  void begin() throws SQLException {
    next = 1 + statements.number("SELECT max(id) FROM term");
  }

  /** To be called when a transaction was undone. */
  void forget() {
    known.clear();
  }

  /** The number of {@code name}, added where it is new; null for null. */
  @Nullable Long number(NameKind kind, @Nullable String name) throws SQLException {
    return name == null ? null : numberOf(kind, name);
  }

  /** The same for a name that is there. */
  long numberOf(NameKind kind, String name) throws SQLException {
    Term term = new Term(kind.kind(), name);
    Long number = known.get(term);
    if (number == null) {
      number = found(term).orElse(0L);
      if (number == 0) {
        number = added(term);
      }
      known.put(term, number);
    }
    return number;
  }

  private Optional<Long> found(Term term) throws SQLException {
    return statements.first(
        row -> row.getLong(1),
        "SELECT id FROM term WHERE kind = ? AND name = ?",
        term.kind(),
        term.name());
  }

  private long added(Term term) throws SQLException {
    long number = next++;
    statements.insert(
        "INSERT INTO term (id, kind, name, folded) VALUES (?, ?, ?, ?)",
        number,
        term.kind(),
        term.name(),
        folded(term.name()));
    return number;
  }

  /** {@code name} as it is compared: lower case, single spaces. */
  static String folded(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
