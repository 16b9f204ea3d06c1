package org.hearsay.ledger;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks for what is wrong with a ledger: its files, its references, its hashes, its counts. */
final class Examination {
  private static final List<String> PARTS =
      List.of(
          "claim_hop", "claim_figure", "claim_time", "claim_place", "claim_status", "claim_event");

  private final Database database;
  private final Statements statements;
  private final List<String> problems = new ArrayList<>();

  Examination(Database database, Statements statements) {
    this.database = database;
    this.statements = statements;
  }

  List<String> problems() throws SQLException {
    problems.addAll(database.ownCheck(statements));
    orphans();
    recordings();
    accounts();
    pages();
    return List.copyOf(problems);
  }

  private void orphans() throws SQLException {
    for (String table : PARTS) {
      count(
          "%d rows of " + table + " belong to no claim",
          "SELECT count(*) FROM "
              + table
              + " x WHERE NOT EXISTS"
              + " (SELECT 1 FROM claim c WHERE c.seq = x.claim)");
    }
    count(
        "%d claims have no chain",
        "SELECT count(*) FROM claim c WHERE NOT EXISTS"
            + " (SELECT 1 FROM claim_hop h WHERE h.claim = c.seq)");
    count(
        "%d claims belong to no recording",
        "SELECT count(*) FROM claim c WHERE NOT EXISTS (SELECT 1 FROM recording r"
            + " WHERE r.id = c.recording AND c.seq = r.first_claim + c.position)");
    count(
        "%d days belong to no claim",
        "SELECT count(*) FROM claim_days x WHERE NOT EXISTS"
            + " (SELECT 1 FROM claim c WHERE c.seq = x.claim)");
    if (!database.fullTextInsert().isEmpty()) {
      count(
          "The words of %d claims are not in the full text, or too often",
          "SELECT abs((SELECT count(*) FROM claim) - (SELECT count(*) FROM claim_text_docsize))");
    }
  }

  private void recordings() throws SQLException {
    count(
        "%d recordings have other claims than they say",
        "SELECT count(*) FROM recording r WHERE r.claims <> (SELECT count(*) FROM claim c"
            + " WHERE c.seq >= r.first_claim AND c.seq < r.first_claim + r.claims"
            + " AND c.recording = r.id)");
    count(
        "%d recordings are out of order",
        "SELECT count(*) FROM recording r JOIN recording n ON n.id = r.id + 1"
            + " WHERE n.recorded_at < r.recorded_at OR n.first_claim <> r.first_claim + r.claims");
    count("%d recordings are missing", "SELECT coalesce(max(id), 0) - count(*) FROM recording");
    count(
        "%d recordings have no account",
        "SELECT count(*) FROM recording r WHERE NOT EXISTS"
            + " (SELECT 1 FROM account a WHERE a.recording = r.id)");
    count(
        "%d reports were read twice by the same engine",
        "SELECT count(*) - count(DISTINCT mark) FROM recording");
  }

  private void pages() throws SQLException {
    count(
        "%d fetched pages belong to no recording, or are missing",
        "SELECT count(*) FROM page_fetch f WHERE NOT EXISTS"
            + " (SELECT 1 FROM recording r WHERE r.id = f.recording)"
            + " OR NOT EXISTS (SELECT 1 FROM page p WHERE p.id = f.page)");
    problems.addAll(new Pages(statements).problems());
  }

  /** One at a time: all accounts together can be larger than memory. */
  private void accounts() throws SQLException {
    long last = statements.number("SELECT max(id) FROM recording");
    for (long id = 1; id <= last; id++) {
      long recording = id;
      statements
          .first(
              row -> problem(recording, row.getString(1), row.getBytes(2), row.getString(3)),
              "SELECT a.sha256, a.json, r.sha256 FROM account a"
                  + " JOIN recording r ON r.id = a.recording WHERE r.id = ?",
              recording)
          .filter(problem -> !problem.isEmpty())
          .ifPresent(problems::add);
    }
  }

  private static String problem(long recording, String sha256, byte[] json, String ofText) {
    KeptAccount account = new KeptAccount(sha256, json);
    if (!account.isWhole()) {
      return "The account of recording "
          + recording
          + " is not what was recorded: its hash differs";
    }
    try {
      return Identity.sha256(account.text()).equals(ofText)
          ? ""
          : "The text in the account of recording "
              + recording
              + " has another hash than its report";
    } catch (IOException broken) {
      return "The account of recording " + recording + " cannot be read: " + broken.getMessage();
    }
  }

  private void count(String message, String sql) throws SQLException {
    long count = statements.number(sql);
    if (count != 0) {
      problems.add(message.formatted(count));
    }
  }
}
