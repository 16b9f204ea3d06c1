package org.hearsay.ledger;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
   * A recording that has a key, whether it is a text that was known or not.
   *
   * @param recording its number
   * @param days how many days the day of the key lies from the one that was asked around; a great
   *     many where one of them is not known
   */
  public record Holder(long recording, long days) {}

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
   * The recordings that have {@code key} with a day from {@code from} to {@code to}, or without a
   * day; nearest to {@code around} first, at most five thousand. {@link #known} tells which of them
   * are texts that were known: few of those that share a key are ever looked at.
   *
   * @param from null for all days before
   * @param to null for all days after
   * @param around null where none is known
   */
  public List<Holder> holders(
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
                row -> new Holder(row.getLong(1), row.getLong(2)),
                "SELECT k.recording, min(abs(k.day - CAST(? AS BIGINT))) AS days"
                    + " FROM neighbour_key k WHERE k.key = ?"
                    + " AND ((k.day >= ? AND k.day <= ?) OR k.day = ?) AND k.recording <= ?"
                    + " GROUP BY k.recording ORDER BY days, k.recording LIMIT "
                    + MOST,
                middle,
                key,
                first,
                last,
                Keyring.NO_DAY,
                bounds.recording()));
  }

  /** Those of {@code recordings} that are texts which were known, in the same order. */
  public List<KnownText> known(List<Long> recordings) {
    Map<Long, KnownText> found = new HashMap<>();
    for (int i = 0; i < recordings.size(); i += AT_ONCE) {
      List<Long> some = recordings.subList(i, Math.min(recordings.size(), i + AT_ONCE));
      ledger.asked(() -> texts(some)).forEach(text -> found.put(text.recording(), text));
    }
    return recordings.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private List<KnownText> texts(List<Long> recordings) throws SQLException {
    return statements.list(
        row -> new KnownText(row.getLong(1), row.getLong(2) > 0),
        "SELECT r.id, "
            + NEWER
            + " FROM recording r WHERE r.id"
            + Criteria.in(AT_ONCE)
            + " AND "
            + KNOWN,
        with(moment(), filled(recordings)));
  }

  /** As many as one query has room for, so that there is but one query. */
  private static Object[] filled(List<Long> recordings) {
    List<Object> filled = new ArrayList<>(recordings);
    filled.addAll(Collections.nCopies(AT_ONCE - recordings.size(), recordings.get(0)));
    return filled.toArray();
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

  /**
   * An account as it lies in the ledger. To read it takes no connection, so that several threads
   * may, each its own.
   */
  public final class Kept {
    private final KeptAccount account;

    private Kept(KeptAccount account) {
      this.account = account;
    }

    /**
     * The account, as {@code form} reads it back.
     *
     * @throws LedgerException if it is broken
     */
    public Account read(AccountForm form) {
      try {
        return account.account(form);
      } catch (IOException broken) {
        throw ledger.explained(broken);
      }
    }
  }

  /** The accounts of recordings that there are, by their numbers. */
  public Map<Long, Kept> accounts(List<Long> recordings) {
    Map<Long, Kept> found = new HashMap<>();
    for (int i = 0; i < recordings.size(); i += AT_ONCE) {
      List<Long> some = recordings.subList(i, Math.min(recordings.size(), i + AT_ONCE));
      ledger.asked(
          () ->
              statements.list(
                  row ->
                      found.put(
                          row.getLong(1),
                          new Kept(new KeptAccount(row.getString(2), row.getBytes(3)))),
                  "SELECT recording, sha256, json FROM account WHERE recording"
                      + Criteria.in(AT_ONCE),
                  filled(some)));
    }
    return found;
  }

  /** The last recording that was known. */
  public long last() {
    return bounds.recording();
  }

  /**
   * How many recordings after {@code after} have no keys of {@code form}, and so are not found by
   * any. Where there are none up to a recording, there never will be.
   */
  public long unkeyed(int form, long after) {
    long first = Math.min(after, bounds.recording());
    if (!keyed) {
      return bounds.recording() - first;
    }
    return ledger.asked(
        () ->
            bounds.recording()
                - first
                - statements.number(
                    "SELECT count(*) FROM keyed WHERE form = ? AND recording > ?"
                        + " AND recording <= ?",
                    form,
                    first,
                    bounds.recording()));
  }
}
