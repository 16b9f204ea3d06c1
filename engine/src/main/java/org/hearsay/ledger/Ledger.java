package org.hearsay.ledger;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers what was claimed, as far as was known at a moment.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.open("hearsay.db")) {
 *   Filter filter = Filter.ALL.with(NameKind.PLACE, "Sudzha").asOf(AsOf.reported(moment));
 *   ledger.claims(filter, Page.Wanted.first(50)).rows().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>It never writes. For one thread at a time; each thread opens its own.
 */
public final class Ledger implements AutoCloseable {
  private final Database database;
  private final Statements statements;
  private final Names names;

  private Ledger(Database database, Statements statements) {
    this.database = database;
    this.statements = statements;
    this.names = new Names(statements);
  }

  /**
   * The ledger at {@code location}.
   *
   * @param location a file's name, or an address that begins with {@code jdbc:postgresql:}
   * @throws LedgerException if there is none, or it cannot be read
   */
  public static Ledger open(String location) {
    Database database = Location.of(location);
    try {
      Statements statements = new Statements(database.connect(false));
      try {
        check(database, statements);
      } catch (SQLException | LedgerException failed) {
        statements.close();
        throw failed;
      }
      return new Ledger(database, statements);
    } catch (SQLException failed) {
      throw database.explained(failed);
    }
  }

  private static void check(Database database, Statements statements) throws SQLException {
    if (Schema.step(database, statements) == 0) {
      throw new LedgerException(
          "There is no ledger at %s yet. hearsay ingest FILE… makes one."
              .formatted(database.location()));
    }
  }

  /** Where it is, without a password. */
  public String location() {
    return database.location();
  }

  /** The claims that {@code filter} asks for, newest report first. */
  public Page<ClaimRow> claims(Filter filter, Page.Wanted wanted) {
    return asked(
        () -> {
          List<Selection.Key> keys = selection(filter).keys(wanted, wanted.size() + 1);
          boolean more = keys.size() > wanted.size();
          List<Selection.Key> shown = more ? keys.subList(0, wanted.size()) : keys;
          List<ClaimRow> rows =
              new ClaimReader(statements).read(shown.stream().map(Selection.Key::claim).toList());
          return new Page<>(rows, more ? shown.get(shown.size() - 1).written() : null);
        });
  }

  /** How many claims {@code filter} asks for, counted up to {@code most}. */
  public int count(Filter filter, int most) {
    return asked(() -> selection(filter).count(most));
  }

  private Selection selection(Filter filter) throws SQLException {
    Criteria criteria = new Criteria(database, names);
    return new Selection(
        database,
        statements,
        criteria.of(filter),
        criteria.outlets(filter),
        Bounds.of(filter.asOf(), statements));
  }

  /**
   * What a name in a filter stands for: the one name, in whatever case, or those that hold it.
   *
   * @throws UnknownNameException if the ledger has none
   */
  public List<String> named(NameKind kind, String name) {
    return asked(() -> names.find(kind, name).stream().map(Names.Named::name).distinct().toList());
  }

  /** All names of a kind, sorted. */
  public List<String> names(NameKind kind) {
    return asked(() -> names.all(kind));
  }

  /** How much it holds, as recorded by {@code moment}; all where that is null. */
  public Totals totals(@Nullable Instant moment) {
    return asked(() -> Totals.of(Bounds.of(new AsOf(moment, null), statements), statements));
  }

  /**
   * What the ledger learned after {@code from} and until {@code to}, in the order in which it did.
   *
   * @param from the moment before which all is known, or null for the beginning
   * @param to the last moment that counts, or null for now
   */
  public Page<Change> changes(@Nullable Instant from, @Nullable Instant to, Page.Wanted wanted) {
    return asked(() -> new Changes(statements).between(from, to, wanted));
  }

  /**
   * One claim in full.
   *
   * @param id its identifier, or the beginning of it
   * @param asOf the moment whose knowledge is asked for
   * @return nothing where there is none
   * @throws LedgerException if several begin so
   */
  public Optional<Explained> explain(String id, AsOf asOf) {
    return asked(() -> new Explanations(statements).of(id, Bounds.of(asOf, statements)));
  }

  /**
   * Where claims stand in the list that {@code filter} asks for, newest report first.
   *
   * @param most how many at most
   */
  public List<Listed> listed(Filter filter, @Nullable String after, int most) {
    Page.Wanted wanted = new Page.Wanted(after, most);
    return asked(
        () -> {
          List<Selection.Key> keys = selection(filter).keys(wanted, most);
          return new ClaimReader(statements).listed(keys);
        });
  }

  /** Those of claims with {@code ids} that {@code filter} asks for, newest report first. */
  public List<Listed> listed(Filter filter, Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : asked(() -> new ClaimReader(statements).listed(selection(filter).among(ids)));
  }

  /** The texts that it knew at a moment. */
  public KnownTexts texts(AsOf asOf) {
    return asked(
        () ->
            new KnownTexts(
                this,
                statements,
                Bounds.of(asOf, statements),
                database.hasTable(statements, "neighbour_key")));
  }

  /** What is wrong with it: one sentence each, none where all is well. */
  public List<String> examine() {
    return asked(() -> new Examination(database, statements).problems());
  }

  <T> T asked(Question<T> question) {
    try {
      return question.answer();
    } catch (SQLException failed) {
      throw database.explained(failed);
    } catch (IOException broken) {
      throw new LedgerException(
          "An account in %s cannot be read: %s. hearsay doctor tells more."
              .formatted(database.location(), broken.getMessage()),
          broken);
    }
  }

  /** Something asked of the database. */
  interface Question<T> {
    T answer() throws SQLException, IOException;
  }

  @Override
  public void close() {
    try {
      statements.close();
    } catch (SQLException failed) {
      throw database.explained(failed);
    }
  }
}
