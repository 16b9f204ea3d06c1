package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** Finds what a name in a filter stands for. */
final class Names {
  private final Statements statements;

  /** A name of the ledger. */
  record Named(long id, String name) {}

  Names(Statements statements) {
    this.statements = statements;
  }

  /**
   * The names that are {@code name} in whatever case, or else those that have all of its words next
   * to each other: "Penhale" finds "Ruth Penhale".
   *
   * @throws UnknownNameException if there is none
   */
  List<Named> find(NameKind kind, String name) throws SQLException {
    String folded = Terms.folded(name);
    List<Named> same = where(kind, "folded = ?", folded);
    if (!same.isEmpty()) {
      return same;
    }
    List<Named> within =
        where(kind, "folded LIKE ? ESCAPE '!'", "%" + folded.replaceAll("[!%_]", "!$0") + "%")
            .stream()
            .filter(named -> hasWords(Terms.folded(named.name()), folded))
            .toList();
    if (within.isEmpty()) {
      throw new UnknownNameException(kind, name);
    }
    return within;
  }

  /** All names of a kind. */
  List<String> all(NameKind kind) throws SQLException {
    return where(kind, "folded >= ?", "").stream().map(Named::name).distinct().sorted().toList();
  }

  private List<Named> where(NameKind kind, String condition, String value) throws SQLException {
    Statements.Row<Named> named = row -> new Named(row.getLong(1), row.getString(2));
    return kind == NameKind.PLACE
        ? statements.list(named, "SELECT id, name FROM place WHERE " + condition, value)
        : statements.list(
            named, "SELECT id, name FROM term WHERE kind = ? AND " + condition, kind.kind(), value);
  }

  private static boolean hasWords(String name, String words) {
    int at = name.toLowerCase(Locale.ROOT).indexOf(words);
    while (at >= 0) {
      int end = at + words.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
      boolean ends = end == name.length() || !Character.isLetterOrDigit(name.charAt(end));
      if (begins && ends) {
        return true;
      }
      at = name.indexOf(words, at + 1);
    }
    return false;
  }
}
