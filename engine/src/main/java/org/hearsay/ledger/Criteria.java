package org.hearsay.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Turns a filter into what it asks of each claim. */
final class Criteria {
  private static final Pattern WORD = Pattern.compile("([\\p{L}\\p{N}\\p{M}]+)(\\*?)");

  private final Database database;
  private final Names names;

  Criteria(Database database, Names names) {
    this.database = database;
    this.names = names;
  }

  /**
   * What {@code filter} asks for, beside the outlet, which stands in the claim itself.
   *
   * @throws UnknownNameException if it names what the ledger does not know
   */
  List<Criterion> of(Filter filter) throws SQLException {
    List<Criterion> all = new ArrayList<>();
    named(all, filter, NameKind.CLAIMANT, "claim_hop", "x.is_origin = 1 AND x.actor");
    named(all, filter, NameKind.SIDE, "claim_hop", "x.is_origin = 1 AND x.side");
    named(all, filter, NameKind.MEASURE, "claim_figure", "x.measure");
    named(all, filter, NameKind.PLACE, "claim_place", "x.used_for = 'site' AND x.place");
    if (filter.status() != null) {
      all.add(Criterion.onTable("claim_status", "x.value = ?", List.of(filter.status())));
    }
    if (filter.text() != null) {
      all.add(text(filter.text()));
    }
    if (filter.from() != null || filter.to() != null) {
      all.add(days(filter));
    }
    if (filter.onlyFigures() && filter.measure() == null) {
      all.add(new Criterion("claim_figure", List.of(), "x.position = 0", List.of(), false));
    }
    if (filter.frame() != null) {
      all.add(frame(filter.frame()));
    }
    return all;
  }

  /** The numbers of the outlets that it asks for; empty where it asks for none. */
  List<Long> outlets(Filter filter) throws SQLException {
    return filter.outlet() == null ? List.of() : numbers(NameKind.OUTLET, filter.outlet());
  }

  private void named(List<Criterion> all, Filter filter, NameKind kind, String table, String column)
      throws SQLException {
    String name = filter.name(kind);
    if (name != null) {
      List<Long> numbers = numbers(kind, name);
      all.add(
          new Criterion(
              table,
              List.of(),
              column + in(numbers.size()),
              new ArrayList<>(numbers),
              numbers.size() == 1));
    }
  }

  private List<Long> numbers(NameKind kind, String name) throws SQLException {
    return names.find(kind, name).stream().map(Names.Named::id).toList();
  }

  /** " = ?" or " IN (?, ?)". */
  static String in(int count) {
    return count == 1 ? " = ?" : " IN (" + String.join(", ", Collections.nCopies(count, "?")) + ")";
  }

  private Criterion text(String text) {
    List<Database.Word> words = new ArrayList<>();
    for (MatchResult word : WORD.matcher(text).results().toList()) {
      words.add(new Database.Word(word.group(1), !word.group(2).isEmpty()));
    }
    if (words.isEmpty()) {
      throw new LedgerException("“" + text + "” has no word that could be looked for.");
    }
    return new Criterion(
        database.fullText(),
        List.of(database.fullTextQuery(words)),
        database.fullTextCondition(),
        List.of(),
        false);
  }

  private Criterion days(Filter filter) {
    LocalDate from = filter.from() == null ? LocalDate.of(-4000, 1, 1) : filter.from();
    LocalDate to = filter.to() == null ? LocalDate.of(9999, 1, 1) : filter.to();
    if (to.isBefore(from)) {
      throw new LedgerException("The last day, " + to + ", is before the first, " + from + ".");
    }
    return new Criterion(
        "claim_days",
        List.of(),
        database.daysCondition(),
        List.of((int) to.toEpochDay(), (int) from.toEpochDay()),
        false);
  }

  private Criterion frame(Frame frame) {
    return new Criterion(
        "claim_place",
        List.of(),
        "x.used_for = 'site' AND x.place IN (SELECT f.place FROM place_frame f WHERE "
            + database.frameCondition()
            + ")",
        List.of(frame.east(), frame.west(), frame.north(), frame.south()),
        false);
  }
}
