package org.hearsay.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hearsay.ledger.NewestClaims.Pair;
import org.hearsay.ledger.NewestClaims.Sum;
import org.jspecify.annotations.Nullable;

/**
 * Counts the claims of a view by names, places and days; of a large view, its newest claims.
 *
 * <p>The database gives what each claim has, by numbers; they are counted here, which is several
 * times as quick as to have it count what differs, group by group.
 */
final class Tallies {
  private static final long DAY = 86_400;

  private final Database database;
  private final Statements statements;
  private final NewestClaims claims;
  private final long[] numbers;

  Tallies(Database database, Statements statements, NewestClaims claims) {
    this.database = database;
    this.statements = statements;
    this.claims = claims;
    this.numbers = claims.numbers();
  }

  /** By {@code facet}. */
  Tallied<Tally> by(Facet facet, Page.Wanted wanted) throws SQLException {
    Map<String, Sum> sums =
        switch (facet) {
          case DAY -> summed(each(row -> LocalDate.ofEpochDay(Math.floorDiv(row.second(), DAY))));
          case OUTLET -> named(each(NewestClaims.Row::outlet));
          case STATUS -> summed(pairs(facet.pairs(), row -> row.getString(2)));
          case CLAIMANT, SIDE, MEASURE -> named(pairs(facet.pairs(), row -> row.getLong(2)));
        };
    return page(sums, wanted, names -> names)
        .of(row -> new Tally(row.getKey(), row.getValue().counts()));
  }

  /** By outlet and claimant. */
  Tallied<Relay> relays(Page.Wanted wanted) throws SQLException {
    record Both(long outlet, long claimant) {}
    List<Pair<Both>> pairs =
        pairs(Facet.CLAIMANT.pairs(), row -> row.getLong(2)).stream()
            .map(
                p ->
                    new Pair<>(
                        p.claim(), new Both(claims.of(p.claim(), numbers).outlet(), p.key())))
            .filter(pair -> pair.key().outlet() != 0)
            .toList();
    Map<Long, String> names =
        new HashMap<>(names(pairs.stream().map(p -> p.key().outlet()).toList()));
    names.putAll(names(pairs.stream().map(p -> p.key().claimant()).toList()));
    record Named(String outlet, String claimant) {}
    Map<Named, Sum> sums = new HashMap<>();
    for (Pair<Both> pair : pairs) {
      Named named =
          new Named(
              names.getOrDefault(pair.key().outlet(), ""),
              names.getOrDefault(pair.key().claimant(), ""));
      sums.computeIfAbsent(named, any -> new Sum()).add(claims.of(pair.claim(), numbers));
    }
    return page(sums, wanted, named -> named.outlet() + " / " + named.claimant())
        .of(
            row ->
                new Relay(row.getKey().outlet(), row.getKey().claimant(), row.getValue().counts()));
  }

  /** By place, those that a gazetteer has once whatever reports call them. */
  Tallied<PlaceTally> places(Page.Wanted wanted) throws SQLException {
    List<Pair<Long>> pairs =
        pairs(
            "SELECT x.claim, x.place FROM %s f CROSS JOIN claim_place x"
                + " WHERE x.claim = f.number AND x.used_for = 'site'",
            row -> row.getLong(2));
    Map<Long, String> marks = new HashMap<>();
    Map<String, Known> known = new HashMap<>();
    String mark = "coalesce(p.known_as, 'name:' || p.name)";
    for (Pair<Known> each :
        rows(
            "SELECT p.id, p.*, "
                + mark
                + " AS shown FROM %s f CROSS JOIN place p WHERE p.id = f.number",
            pairs,
            Known::of)) {
      marks.put(each.claim(), each.key().mark());
      known.merge(each.key().mark(), each.key(), Known::with);
    }
    Map<String, Sum> sums = new HashMap<>();
    for (Pair<Long> pair : pairs) {
      sums.computeIfAbsent(marks.getOrDefault(pair.key(), ""), any -> new Sum())
          .add(claims.of(pair.claim(), numbers));
    }
    return page(sums, wanted, place -> place)
        .of(row -> Objects.requireNonNull(known.get(row.getKey())).tally(row.getValue().counts()));
  }

  private <T> List<Pair<T>> each(Function<NewestClaims.Row, T> key) {
    return claims.rows().stream().map(row -> new Pair<>(row.claim(), key.apply(row))).toList();
  }

  private <T> List<Pair<T>> pairs(String sql, Statements.Row<T> key) throws SQLException {
    return NewestClaims.pairs(database, statements, sql, numbers, key);
  }

  /** Rows by the numbers that are the keys of {@code pairs}. */
  private <T> List<Pair<T>> rows(String sql, List<Pair<Long>> pairs, Statements.Row<T> row)
      throws SQLException {
    long[] wanted = pairs.stream().mapToLong(Pair::key).distinct().toArray();
    return NewestClaims.pairs(database, statements, sql, wanted, row);
  }

  private Map<Long, String> names(Collection<Long> terms) throws SQLException {
    long[] wanted = terms.stream().mapToLong(term -> term).distinct().toArray();
    Map<Long, String> names = new HashMap<>();
    NewestClaims.pairs(
            database,
            statements,
            "SELECT t.id, t.name FROM %s f CROSS JOIN term t WHERE t.id = f.number",
            wanted,
            row -> row.getString(2))
        .forEach(pair -> names.put(pair.claim(), pair.key()));
    return names;
  }

  /** By the names of terms; what has none, such as an unknown outlet, is left out. */
  private Map<String, Sum> named(List<Pair<Long>> pairs) throws SQLException {
    Map<Long, String> names = names(pairs.stream().map(Pair::key).toList());
    return summed(
        pairs.stream()
            .filter(pair -> names.containsKey(pair.key()))
            .map(pair -> new Pair<>(pair.claim(), Objects.requireNonNull(names.get(pair.key()))))
            .toList());
  }

  private Map<String, Sum> summed(List<? extends Pair<?>> pairs) {
    Map<String, Sum> sums = new HashMap<>();
    for (Pair<?> pair : pairs) {
      sums.computeIfAbsent(String.valueOf(pair.key()), any -> new Sum())
          .add(claims.of(pair.claim(), numbers));
    }
    return sums;
  }

  /** Rows of a page before they are made. */
  private record Shown<K>(
      List<Map.Entry<K, Sum>> rows, @Nullable String next, NewestClaims claims) {
    <T> Tallied<T> of(Function<Map.Entry<K, Sum>, T> row) {
      return new Tallied<>(
          new Page<>(rows.stream().map(row).toList(), next), claims.size(), claims.isComplete());
    }
  }

  private <K> Shown<K> page(Map<K, Sum> sums, Page.Wanted wanted, Function<K, String> name) {
    List<Place<K>> places = new ArrayList<>();
    sums.forEach(
        (key, sum) ->
            places.add(new Place<>(new After(sum.claims(), name.apply(key)), Map.entry(key, sum))));
    @Nullable After after = wanted.after() == null ? null : After.of(wanted.after());
    List<Place<K>> rest =
        places.stream()
            .filter(place -> after == null || After.ORDER.compare(place.at(), after) > 0)
            .sorted(Comparator.comparing(Place::at, After.ORDER))
            .limit(wanted.size() + 1L)
            .toList();
    boolean more = rest.size() > wanted.size();
    List<Place<K>> shown = more ? rest.subList(0, wanted.size()) : rest;
    return new Shown<>(
        shown.stream().map(Place::row).toList(),
        more ? shown.get(shown.size() - 1).at().written() : null,
        claims);
  }

  /** A row where it stands in the order. */
  private record Place<K>(After at, Map.Entry<K, Sum> row) {}

  /** A place in the order: the claims of a row, and its name. */
  private record After(long claims, String name) {
    /** Most claims first, then by the numbers of letters, the same in both databases. */
    static final Comparator<After> ORDER =
        Comparator.comparingLong(After::claims)
            .reversed()
            .thenComparing(After::name, Known.LETTERS);

    String written() {
      return claims + "." + name;
    }

    static After of(String written) {
      int dot = written.indexOf('.');
      try {
        return new After(Long.parseLong(written.substring(0, dot)), written.substring(dot + 1));
      } catch (RuntimeException wrong) {
        throw new LedgerException(
            "“" + written + "” is no place in a list. Copy what the page before gave.", wrong);
      }
    }
  }

  /** What is known of a place, whichever of its names reports use. */
  private record Known(
      String mark,
      String name,
      @Nullable String kind,
      @Nullable String knownAs,
      @Nullable String knownName,
      @Nullable String locatedAs,
      @Nullable Double latitude,
      @Nullable Double longitude,
      @Nullable Double west,
      @Nullable Double south,
      @Nullable Double east,
      @Nullable Double north) {
    static final Comparator<String> LETTERS =
        (one, other) -> Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

    static Known of(ResultSet row) throws SQLException {
      return new Known(
          row.getString("shown"),
          row.getString("name"),
          row.getString("kind"),
          row.getString("known_as"),
          row.getString("known_name"),
          row.getString("located_as"),
          degrees(row, "latitude"),
          degrees(row, "longitude"),
          degrees(row, "west"),
          degrees(row, "south"),
          degrees(row, "east"),
          degrees(row, "north"));
    }

    private static @Nullable Double degrees(ResultSet row, String column) throws SQLException {
      double value = row.getDouble(column);
      return row.wasNull() ? null : value;
    }

    /** Of two rows for one place the first of each by letters, and the box around both. */
    Known with(Known other) {
      return new Known(
          mark,
          LETTERS.compare(name, other.name) <= 0 ? name : other.name,
          least(kind, other.kind, LETTERS),
          knownAs,
          least(knownName, other.knownName, LETTERS),
          least(locatedAs, other.locatedAs, LETTERS),
          least(latitude, other.latitude, Comparator.naturalOrder()),
          least(longitude, other.longitude, Comparator.naturalOrder()),
          least(west, other.west, Comparator.naturalOrder()),
          least(south, other.south, Comparator.naturalOrder()),
          least(east, other.east, Comparator.reverseOrder()),
          least(north, other.north, Comparator.reverseOrder()));
    }

    private static <T> @Nullable T least(@Nullable T one, @Nullable T other, Comparator<T> order) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      return order.compare(one, other) <= 0 ? one : other;
    }

    PlaceTally tally(Counts counts) {
      return new PlaceTally(
          name, kind, knownAs, knownName, locatedAs, latitude, longitude, extent(), counts);
    }

    private @Nullable Frame extent() {
      if (west == null || south == null || east == null || north == null) {
        return null;
      }
      return west < east || south < north ? new Frame(west, south, east, north) : null;
    }
  }
}
