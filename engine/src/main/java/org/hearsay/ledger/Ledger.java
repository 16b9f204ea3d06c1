package org.hearsay.ledger;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
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
 * <p>It never writes, but for tables that a ledger of an older Hearsay lacks. For one thread at a
 * time; each thread opens its own.
 */
public final class Ledger implements AutoCloseable {
  private final Database database;
  private final Statements statements;
  private final Names names;
  private final Chronicle chronicle = new Chronicle();
  private final NewestClaims.Remembered newest;
  private final Selection.Sizes sizes;
  private @Nullable Deadline deadline;

  private Ledger(
      Database database,
      Statements statements,
      Selection.Sizes sizes,
      NewestClaims.Remembered newest) {
    this.sizes = sizes;
    this.newest = newest;
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
    return open(Location.of(location), sizes, new NewestClaims.Remembered());
  }

  /**
   * The same ledger on a connection of its own, for another thread. What either finds of the newest
   * claims of a view both know.
   */
  public Ledger another() {
    return open(database, sizes, newest);
  }

  private static Ledger open(
      Database database, Selection.Sizes sizes, NewestClaims.Remembered newest) {
    try {
      Statements statements = new Statements(database.connect(false));
      try {
        Schema.check(database, statements);
      } catch (SQLException | LedgerException failed) {
        statements.close();
        throw failed;
      }
      return new Ledger(database, statements, sizes, newest);
    } catch (SQLException failed) {
      throw database.explained(failed);
    }
  }

  /**
   * Has each question that is asked from now on end with a {@link LedgerException} where it takes
   * longer.
   *
   * @param most more than nothing
   * @param nanos a clock that only goes forward, in nanoseconds
   */
  public void limit(Duration most, LongSupplier nanos) {
    Deadline limit = new Deadline(most, nanos);
    asked(
        () -> {
          database.limit(statements.connection(), limit);
          return limit;
        });
    deadline = limit;
  }

  /** How far it goes now. */
  public Extent extent() {
    return asked(() -> Extent.of(statements));
  }

  /**
   * Has it answer from now on as if nothing had been recorded after {@code end}, reviews and map
   * layers excepted; with null it tells all again.
   */
  public void until(@Nullable Extent end) {
    statements.endAt(end);
  }

  /** Where it is, without a password. */
  public String location() {
    return database.location();
  }

  /** The claims that {@code filter} asks for, newest report first. */
  public Page<ClaimRow> claims(Filter filter, Page.Wanted wanted) {
    return asked(() -> selection(filter).page(wanted, new ClaimReader(statements)::read));
  }

  /** The same, each with the words of its report that show it, which takes a few times as long. */
  public Page<Quoted> quoted(Filter filter, Page.Wanted wanted) {
    return asked(() -> selection(filter).page(wanted, new Quotations(statements)::read));
  }

  /**
   * Rows of all {@link Table}s that belong to claims that {@code filter} asks for, those of a claim
   * together; the size of a page counts claims. Where the filter asks nothing of claims, the last
   * page also has the reports without any.
   */
  public Page<TableRow> rows(Filter filter, Page.Wanted wanted) {
    return asked(
        () -> {
          TableReader tables = new TableReader(statements, Bounds.of(filter.asOf(), statements));
          long before = wanted.keys(0, 0)[1];
          Page<TableRow> page =
              selection(filter).page(wanted, claims -> tables.read(claims, before));
          return page.next() != null || filter.asksOfClaims()
              ? page
              : page.followedBy(
                  tables.withoutClaims(new Criteria(database, names).outlets(filter)));
        });
  }

  /**
   * {@code filter} as of the last recording that counts: asked again later, page after page, it
   * gives the same, whatever has been recorded meanwhile.
   */
  public Filter settled(Filter filter) {
    Instant report = totals(filter.asOf().recorded()).last();
    Instant layer =
        asked(() -> new Layers(database, statements).last(filter.asOf().recorded())).orElse(null);
    Instant last = report == null || (layer != null && layer.isAfter(report)) ? layer : report;
    return last == null ? filter : filter.asOf(new AsOf(last, filter.asOf().reported()));
  }

  /** How many claims {@code filter} asks for, counted up to {@code most}. */
  public int count(Filter filter, int most) {
    return asked(
        () -> most == NewestClaims.MOST ? newest(filter).size() : selection(filter).count(most));
  }

  /** The claims that {@code filter} asks for, counted by {@code facet}. */
  public Tallied<Tally> tally(Facet facet, Filter filter, Page.Wanted wanted) {
    return asked(() -> new Tallies(database, statements, newest(filter)).by(facet, wanted));
  }

  /** The places that the claims that {@code filter} asks for speak of. */
  public Tallied<PlaceTally> places(Filter filter, Page.Wanted wanted) {
    return asked(() -> new Tallies(database, statements, newest(filter)).places(wanted));
  }

  /** Which outlets publish whom, among the claims that {@code filter} asks for. */
  public Tallied<Relay> relays(Filter filter, Page.Wanted wanted) {
    return asked(() -> new Tallies(database, statements, newest(filter)).relays(wanted));
  }

  /**
   * The reports that {@code filter} asks for, newest first: all that stand, or those with a claim
   * that meets it.
   */
  public Page<ReportRow> reports(Filter filter, Page.Wanted wanted) {
    return asked(
        () ->
            new Reports(database, statements)
                .list(
                    filter.asksOfClaims() ? newest(filter) : null,
                    new Criteria(database, names).outlets(filter),
                    Bounds.of(filter.asOf(), statements),
                    wanted));
  }

  /**
   * One report in full, as its newest recording until then has it.
   *
   * @param id the first 16 digits of its hash, or more of them
   * @return nothing where there is none
   */
  public Optional<FullReport> report(String id, AsOf asOf) {
    return asked(() -> new Reports(database, statements).full(id, Bounds.of(asOf, statements)));
  }

  private NewestClaims newest(Filter filter) throws SQLException {
    return newest.of(filter, Bounds.of(filter.asOf(), statements), selection(filter));
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
   * The same by when things were reported, whenever they were recorded: what reports said anew
   * after {@code from} and until {@code to}.
   *
   * @param from the moment before which all is known, or null for the beginning
   * @param to the last moment that counts, or null for now
   */
  public Page<Change> reportedChanges(
      @Nullable Instant from, @Nullable Instant to, Page.Wanted wanted) {
    return asked(() -> new Changes(statements).reportedBetween(from, to, wanted));
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
    return asked(
        () -> new Explanations(statements).of(id, Bounds.of(asOf, statements), asOf.recorded()));
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
                .map(Pages.Unpacked::fetched));
  }

  /** The map layers that {@code filter} asks for, latest day first. */
  public List<LayerRow> layers(LayerFilter filter) {
    return asked(() -> new Layers(database, statements).list(filter));
  }

  /** The same, some at a time. */
  public Page<LayerRow> layers(LayerFilter filter, Page.Wanted wanted) {
    return asked(() -> new Layers(database, statements).page(filter, wanted));
  }

  /** The map layer with a number, whether or not another has taken its place. */
  public Optional<LayerRow> layer(long number) {
    return asked(() -> new Layers(database, statements).one(number));
  }

  /** The areas of the map layer with a number; none where there is no such layer. */
  public List<KeptLayer.Part> layerParts(long number) {
    return asked(() -> new Layers(database, statements).parts(number));
  }

  /**
   * What people said of claims by {@code moment}, in the order in which it was recorded.
   *
   * @param claim the identifier of a claim, or null for all
   * @param moment the last moment that counts, or null for now
   */
  public List<Review> reviews(@Nullable String claim, @Nullable Instant moment) {
    return asked(() -> new Reviews(statements).list(claim, moment));
  }

  /** What is wrong with it: one sentence each, none where all is well. */
  public List<String> examine() {
    return asked(() -> new Examination(database, statements).problems());
  }

  <T> T asked(Question<T> question) {
    if (deadline != null) {
      deadline.begin();
    }
    try {
      return question.answer();
    } catch (SQLException failed) {
      throw database.explained(failed);
    } catch (IOException broken) {
      throw explained(broken);
    }
  }

  /** What to tell of an account that is broken. */
  LedgerException explained(IOException broken) {
    return new LedgerException(
        "An account in %s cannot be read: %s. hearsay doctor tells more."
            .formatted(database.location(), broken.getMessage()),
        broken);
  }

  /** The same of its statements, for questions that are asked elsewhere in this package. */
  <T> T askedOf(Statements.Asking<T> question) {
    return asked(() -> question.of(statements));
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
