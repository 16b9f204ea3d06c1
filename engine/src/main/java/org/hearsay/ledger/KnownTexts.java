package org.hearsay.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.claim.Account;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a ledger knew at a moment: of each version of each report the newest reading.
 *
 * <p>Superseded versions are among them, for what a claim has become is also told by who no longer
 * makes it.
 */
public final class KnownTexts {
  /** Of a key that more reports have, those of the nearest days are found. */
  private static final int MOST = 5_000;

  /** So many keys in one query. */
  private static final int AT_ONCE = 200;

  /** The condition on a recording {@code r} that it is such a text. */
  private static final String KNOWN =
      "r.id <= ? AND r.reported_second <= ? AND NOT EXISTS (SELECT 1 FROM recording n"
          + " WHERE n.report = r.report AND n.id > r.id AND n.sha256 = r.sha256 AND n.id <= ?"
          + " AND n.reported_second <= ?)";

  /** How many newer versions of the report of {@code r} there are. */
  private static final String NEWER =
      "(SELECT count(*) FROM recording v WHERE v.report = r.report AND v.version > r.version"
          + " AND v.id <= ? AND v.reported_second <= ?)";

  private final Ledger ledger;
  private final Statements statements;
  private final Bounds bounds;
  private final boolean keyed;

  /**
   * A text.
   *
   * @param recording number of its newest reading
   * @param superseded whether a newer version of its report was known
   */
  public record KnownText(long recording, boolean superseded) {}

  /**
   * A text that has a key.
   *
   * @param text the text
   * @param days how many days the day of the key lies from the one that was asked around; a great
   *     many where one of them is not known
   */
  public record Near(KnownText text, long days) {}

  /**
   * Those within bounds.
   *
   * @param keyed whether the ledger has keys at all, as one of an older program has not
   */
  KnownTexts(Ledger ledger, Statements statements, Bounds bounds, boolean keyed) {
    this.ledger = ledger;
    this.statements = statements;
    this.bounds = bounds;
    this.keyed = keyed;
  }

  /** The same for all moments at which the same was known. */
  public String position() {
    return bounds.recording() + "." + bounds.second();
  }

  /** All texts, in the order in which they were recorded, at most {@code most}. */
  public List<KnownText> all(int most) {
    return ledger.asked(
        () ->
            statements.list(
                row -> new KnownText(row.getLong(1), row.getLong(2) > 0),
                "SELECT r.id, "
                    + NEWER
                    + " FROM recording r WHERE "
                    + KNOWN
                    + " ORDER BY r.id LIMIT "
                    + most,
                with(moment())));
  }

  /** The texts in which a claim stands: several, where outlets carry one text to the letter. */
  public List<KnownText> of(String claim) {
    return ledger.asked(
        () ->
            statements.list(
                row -> new KnownText(row.getLong(1), row.getLong(2) > 0),
                "SELECT DISTINCT r.id, "
                    + NEWER
                    + " FROM claim c JOIN recording r ON r.id = c.recording WHERE c.id = ? AND "
                    + KNOWN
                    + " ORDER BY 1 LIMIT "
                    + MOST,
                with(moment(), claim)));
  }

  /**
   * The texts that have {@code key} with a day from {@code from} to {@code to}, or without a day;
   * nearest to {@code around} first, at most five thousand.
   *
   * @param from null for all days before
   * @param to null for all days after
   * @param around null where none is known
   */
  public List<Near> near(
      long key, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate around) {
    if (!keyed) {
      return List.of();
    }
    int first = from == null ? Keyring.NO_DAY : Keyring.day(from);
    int last = to == null ? Integer.MAX_VALUE : Keyring.day(to);
    long middle = around == null ? Keyring.NO_DAY : Keyring.day(around);
    return ledger.asked(
        () ->
            statements.list(
                row -> new Near(new KnownText(row.getLong(1), row.getLong(2) > 0), row.getLong(3)),
                "SELECT r.id, "
                    + NEWER
                    + ", min(abs(k.day - CAST(? AS BIGINT))) AS days FROM neighbour_key k JOIN recording r ON r.id = k.recording"
                    + " WHERE k.key = ? AND ((k.day >= ? AND k.day <= ?) OR k.day = ?) AND "
                    + KNOWN
                    + " GROUP BY r.id, r.report, r.version ORDER BY days, r.id LIMIT "
                    + MOST,
                with(moment(), middle, key, first, last, Keyring.NO_DAY)));
  }

  /** Those of {@code keys} that some text has. */
  public Set<Long> present(Collection<Long> keys) {
    List<Long> all = keyed ? List.copyOf(keys) : List.of();
    Set<Long> present = new HashSet<>();
    for (int i = 0; i < all.size(); i += AT_ONCE) {
      List<Long> some = all.subList(i, Math.min(all.size(), i + AT_ONCE));
      present.addAll(ledger.asked(() -> present(some)));
    }
    return present;
  }

  private List<Long> present(List<Long> keys) throws SQLException {
    return statements.list(
        row -> row.getLong(1),
        "SELECT DISTINCT k.key FROM neighbour_key k JOIN recording r ON r.id = k.recording"
            + " WHERE k.key"
            + Criteria.in(keys.size())
            + " AND "
            + KNOWN,
        with(List.of(), keys.toArray()));
  }

  /** The parameters of {@link #NEWER}. */
  private List<Object> moment() {
    return List.of(bounds.recording(), bounds.second());
  }

  /** Parameters, those of {@link #KNOWN} last. */
  private Object[] with(List<Object> first, Object... then) {
    List<Object> all = new ArrayList<>(first);
    all.addAll(List.of(then));
    all.addAll(moment());
    all.addAll(moment());
    return all.toArray();
  }

  /** The account of a recording, as {@code form} reads it back. */
  public Account account(long recording, AccountForm form) {
    return ledger.asked(
        () ->
            statements
                .first(
                    row -> new KeptAccount(row.getString(1), row.getBytes(2)),
                    "SELECT sha256, json FROM account WHERE recording = ?",
                    recording)
                .orElseThrow(() -> new LedgerException("There is no recording " + recording + "."))
                .account(form));
  }

  /** How many recordings have no keys of {@code form}, and so are not found by any. */
  public long unkeyed(int form) {
    if (!keyed) {
      return bounds.recording();
    }
    return ledger.asked(
        () ->
            bounds.recording()
                - statements.number(
                    "SELECT count(*) FROM keyed WHERE form = ? AND recording <= ?",
                    form,
                    bounds.recording()));
  }
}
