package org.hearsay.evaluation.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.hearsay.ledger.AsOf;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Frame;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.NameKind;
import org.hearsay.ledger.Page;

/**
 * The eight questions that pages ask of a ledger, each with names and moments drawn anew; a name
 * that comes often is asked for often.
 */
final class Questions {
  private static final int ROWS = 50;

  private final Ledger ledger;
  private final Store store;
  private final World world;
  private final SplittableRandom random;
  private final List<String> claims;
  private final Instant first;
  private final Instant last;
  private final Map<NameKind, Set<String>> known = new EnumMap<>(NameKind.class);

  /**
   * Of a ledger.
   *
   * @param store where the ledger lies
   * @param claims identifiers of some claims
   * @param first when the first recording was made
   * @param last when the last one was
   */
  Questions(
      Ledger ledger,
      Store store,
      World world,
      SplittableRandom random,
      List<String> claims,
      Instant first,
      Instant last) {
    this.ledger = ledger;
    this.store = store;
    this.world = world;
    this.random = random;
    this.claims = List.copyOf(claims);
    this.first = first;
    this.last = last;
  }

  /** Asks each {@code times} times. */
  Map<String, Timing> ask(int times) {
    Map<String, Runnable> all = new LinkedHashMap<>();
    all.put("by claimant", () -> list(named(NameKind.CLAIMANT, world::claimant)));
    all.put("by place", () -> list(named(NameKind.PLACE, world::place)));
    all.put("by measure and time", () -> list(measured()));
    all.put("two words", () -> list(Filter.ALL.withText(world.word() + " " + world.word())));
    all.put("map frame", () -> list(Filter.ALL.within(frame())));
    all.put("all, as of a moment", this::asOf);
    all.put(
        "changes since a moment", () -> ledger.changes(moment(), null, Page.Wanted.first(ROWS)));
    all.put("one claim with its chain", this::one);
    Map<String, Timing> timings = new LinkedHashMap<>();
    all.forEach((name, question) -> timings.put(name, asked(question, times)));
    return timings;
  }

  private Timing asked(Runnable question, int times) {
    Timing timing = new Timing(store.work());
    for (int i = 0; i < times; i++) {
      timing.of(question);
    }
    return timing;
  }

  private void list(Filter filter) {
    ledger.claims(filter, Page.Wanted.first(ROWS));
  }

  private Filter measured() {
    LocalDate day = World.FIRST_DAY.plusDays(random.nextInt(World.DAYS));
    return named(NameKind.MEASURE, world::measure).between(day, day.plusDays(6));
  }

  /** By a name that the ledger knows: a small one does not have all. */
  private Filter named(NameKind kind, Supplier<String> names) {
    String name = names.get();
    Set<String> all = known.computeIfAbsent(kind, any -> Set.copyOf(ledger.names(any)));
    while (!all.contains(name)) {
      name = names.get();
    }
    return Filter.ALL.with(kind, name);
  }

  /** Two degrees each way, somewhere where there are places. */
  private Frame frame() {
    double west = random.nextDouble(22, 40);
    double south = random.nextDouble(44, 53);
    return new Frame(west, south, west + 2, south + 2);
  }

  private void asOf() {
    Instant moment = moment();
    list(Filter.ALL.asOf(AsOf.recorded(moment)));
    ledger.totals(moment);
  }

  private void one() {
    ledger.explain(claims.get(random.nextInt(claims.size())), AsOf.NOW);
  }

  private Instant moment() {
    return first.plusSeconds(random.nextLong(1 + last.getEpochSecond() - first.getEpochSecond()));
  }
}
