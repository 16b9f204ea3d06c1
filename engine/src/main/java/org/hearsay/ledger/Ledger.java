package org.hearsay.ledger;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
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
 * <p>It never writes, but for tables that a ledger of an older Hearsay lacks. For one thread at a time; each thread opens its own.
 */
public final class Ledger implements AutoCloseable {
  private final Database database;
  private final Statements statements;
  private final Names names;
  private final Chronicle chronicle = new Chronicle();
  private final Selection.Sizes sizes;

  private Ledger(Database database, Statements statements, Selection.Sizes sizes) {
    this.sizes = sizes;
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
    return open(location, Selection.Sizes.USUAL);
  }

  /** The same, where ways of finding claims change at other sizes. */
  static Ledger open(String location, Selection.Sizes sizes) {
    Database database = Location.of(location);
    try {
      Statements statements = new Statements(database.connect(false));
      try {
        check(database, statements);
      } catch (SQLException | LedgerException failed) {
        statements.close();
        throw failed;
      }
      return new Ledger(database, statements, sizes);
    } catch (SQLException failed) {
      throw database.explained(failed);
    }
  }

  private static void check(Database database, Statements statements) throws SQLException {
    int step = Schema.step(database, statements);
    if (step == 0) {
      throw new LedgerException(
          "There is no ledger at %s yet. hearsay ingest FILE… makes one."
              .formatted(database.location()));
    }
    if (step < Schema.newest()) {
      raise(database);
    }
  }

  /** A ledger of an older Hearsay gets the tables that it lacks, which are empty. */
  private static void raise(Database database) throws SQLException {
    try (Statements writing = new Statements(database.connect(true))) {
      Schema.raise(database, writing);
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
        Bounds.of(filter.asOf(), statements),
        chronicle,
        sizes);
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
   * The page that a report was read from, as it was fetched.
   *
   * @param id a claim's identifier, or the SHA-256 of a report's text, or the beginning of it
   * @param asOf the moment whose knowledge is asked for
   * @return nothing where there is no such report, or no page of it is kept
   * @throws LedgerException if several begin so
   */
  public Optional<FetchedPage> page(String id, AsOf asOf) {
    return asked(
        () ->
            new Pages(statements)
                .find(id.split("-", 2)[0], Bounds.of(asOf, statements))
                .map(
                    found ->
                        new FetchedPage(
                            found.bytes(),
                            found.page().address(),
                            found.page().fetchedAt(),
                            found.page().mediaType())));
  }

  /** What is wrong with it: one sentence each, none where all is well. */
  public List<String> examine() {
    return asked(() -> new Examination(database, statements).problems());
  }

  private <T> T asked(Question<T> question) {
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

  private interface Question<T> {
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
