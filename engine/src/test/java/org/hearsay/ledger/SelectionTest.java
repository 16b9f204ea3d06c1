package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.hearsay.claim.Account;
import org.junit.jupiter.api.Test;

/** Whatever way claims are found, they are those that a look at each would find, in one order. */
class SelectionTest {
  private static final String[] WORDS = {"boat", "bridge", "ferry", "harbour", "rain", "road"};
  private static final String[] OUTLETS = {"Coast Radio", "Evening Herald", "Valley Post"};
  private static final String[] PEOPLE = {"Ruth Penhale", "Ilan Moss", "Mira Sel"};
  private static final String[] PLACES = {"Tavo", "Marlow", "Sele"};
  private static final int REPORTS = 80;
  private static final Map<Databases, String> LEDGERS = new EnumMap<>(Databases.class);

  private static final List<Selection.Sizes> SIZES =
      List.of(
          new Selection.Sizes(1, 1, 0),
          new Selection.Sizes(1, 1_000, 10),
          new Selection.Sizes(8, 20, 100),
          Selection.Sizes.USUAL);

  /** A filter and what it asks of a claim. */
  private record Wanted(Filter filter, Predicate<ClaimRow> of) {}

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void aFilterFindsOnSqliteWhatALookAtEachClaimFinds(@ForAll long seed) {
    check(Databases.SQLITE, new Random(seed));
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void aFilterFindsOnPostgresWhatALookAtEachClaimFinds(@ForAll long seed) {
    check(Databases.POSTGRESQL, new Random(seed));
  }

  private static void check(Databases database, Random random) {
    AsOf asOf = asOf(random);
    Wanted wanted = wanted(random);
    Selection.Sizes sizes = SIZES.get(random.nextInt(SIZES.size()));
    String location = location(database);
    try (Ledger plain = Ledger.open(location);
        Ledger ledger = Ledger.open(location, sizes)) {
      List<ClaimRow> expected =
          all(plain, Filter.ALL.asOf(asOf), 500).stream().filter(wanted.of()).toList();
      Filter filter = wanted.filter().asOf(asOf);

      assertThat(all(ledger, filter, 1 + random.nextInt(9))).as("%s", filter).isEqualTo(expected);
      assertThat(ledger.count(filter, 10_000)).isEqualTo(expected.size());
      assertThat(ledger.count(filter, 3)).isEqualTo(Math.min(3, expected.size()));
    }
  }

  @Test
  void manyClaimsWithAWordAreFoundAlthoughTheNewestReportWasRecordedFirst() {
    String location = Databases.SQLITE.empty();
    try (Recorder recorder = Recorder.open(location, Sample.FORM, Sample.KEYS)) {
      for (int i = 0; i < 50; i++) {
        LocalDate day = Sample.FIRST_DAY.minusDays(i);
        recorder.record(
            Sample.of("Coast Radio", "https://coast.example/" + i, day).says("Rain " + i).account(),
            Sample.BY,
            Sample.evening(Sample.FIRST_DAY.plusDays(1)));
      }
    }
    try (Ledger ledger = Ledger.open(location, new Selection.Sizes(1, 1, 5))) {
      assertThat(ledger.claims(Filter.ALL.withText("rain"), Page.Wanted.first(3)).rows())
          .extracting(ClaimRow::content)
          .containsExactly("Rain 0", "Rain 1", "Rain 2");
      assertThat(all(ledger, Filter.ALL.withText("rain"), 7)).hasSize(50);
    }
  }

  private static Wanted wanted(Random random) {
    Wanted wanted = new Wanted(Filter.ALL, claim -> true);
    for (int i = random.nextInt(4); i >= 0; i--) {
      wanted = narrowed(wanted, random);
    }
    return wanted;
  }

  private static Wanted narrowed(Wanted wanted, Random random) {
    Filter filter = wanted.filter();
    return switch (random.nextInt(9)) {
      case 0, 1 -> {
        String one = any(WORDS, random);
        String other = any(WORDS, random);
        yield both(wanted, filter.withText(one + " " + other), c -> has(c, one) && has(c, other));
      }
      case 2, 3 -> {
        LocalDate from = Sample.FIRST_DAY.plusDays(random.nextInt(20));
        LocalDate to = from.plusDays(random.nextInt(8));
        yield filter.from() != null
            ? wanted
            : both(wanted, filter.between(from, to), c -> speaksOf(c, from, to));
      }
      case 4 -> {
        String name = any(PEOPLE, random);
        yield filter.claimant() != null
            ? wanted
            : both(wanted, filter.with(NameKind.CLAIMANT, name), c -> c.claimants().contains(name));
      }
      case 5 -> {
        String name = any(PLACES, random);
        yield filter.place() != null
            ? wanted
            : both(
                wanted,
                filter.with(NameKind.PLACE, name),
                c -> c.places().stream().anyMatch(p -> p.name().equals(name)));
      }
      case 6 -> {
        String name = any(OUTLETS, random);
        yield filter.outlet() != null
            ? wanted
            : both(
                wanted, filter.with(NameKind.OUTLET, name), c -> name.equals(c.report().outlet()));
      }
      case 7 ->
          both(
              wanted, filter.with(NameKind.MEASURE, "personnel lost"), c -> !c.figures().isEmpty());
      default -> both(wanted, filter.withStatus("denied"), c -> !c.statuses().isEmpty());
    };
  }

  /** A second text takes the place of the first. */
  private static Wanted both(Wanted wanted, Filter filter, Predicate<ClaimRow> more) {
    return wanted.filter().text() != null
            && filter.text() != null
            && !wanted.filter().text().equals(filter.text())
        ? wanted
        : new Wanted(filter, wanted.of().and(more));
  }

  private static boolean has(ClaimRow claim, String word) {
    return Arrays.asList(claim.content().toLowerCase(Locale.ROOT).split(" ")).contains(word);
  }

  private static boolean speaksOf(ClaimRow claim, LocalDate from, LocalDate to) {
    return claim.happenedFrom() != null
        && claim.happenedTo() != null
        && claim.happenedFrom().compareTo(to.toString()) <= 0
        && claim.happenedTo().compareTo(from.toString()) >= 0;
  }

  private static AsOf asOf(Random random) {
    Instant moment = Sample.evening(Sample.FIRST_DAY.plusDays(random.nextInt(40)));
    return switch (random.nextInt(4)) {
      case 0 -> AsOf.recorded(moment);
      case 1 -> AsOf.reported(moment);
      default -> AsOf.NOW;
    };
  }

  private static List<ClaimRow> all(Ledger ledger, Filter filter, int size) {
    List<ClaimRow> all = new ArrayList<>();
    String after = null;
    do {
      Page<ClaimRow> page = ledger.claims(filter, new Page.Wanted(after, size));
      all.addAll(page.rows());
      after = page.next();
    } while (after != null);
    return all;
  }

  /** One ledger for all: it is only asked. */
  private static synchronized String location(Databases database) {
    return LEDGERS.computeIfAbsent(database, SelectionTest::filled);
  }

  private static String filled(Databases database) {
    String location = database.empty();
    Random random = new Random(20240506);
    try (Recorder recorder = Recorder.open(location, Sample.FORM, Sample.KEYS)) {
      for (int i = 0; i < REPORTS; i++) {
        Instant at = Sample.evening(Sample.FIRST_DAY.plusDays(20 + i / 4));
        recorder.record(account(random), Sample.BY, at);
      }
    }
    return location;
  }

  /** Of 40 addresses, so that some come in several versions; days in no order. */
  private static Account account(Random random) {
    String outlet = any(OUTLETS, random);
    LocalDate day = random.nextInt(5) == 0 ? null : Sample.FIRST_DAY.plusDays(random.nextInt(20));
    Sample sample = Sample.of(outlet, "https://news.example/" + random.nextInt(40), day);
    for (int i = random.nextInt(4); i >= 0; i--) {
      String words = any(WORDS, random) + " " + any(WORDS, random) + " " + any(WORDS, random);
      sample.says(
          words,
          random.nextBoolean() ? "300" : null,
          random.nextBoolean() ? any(PLACES, random) : null,
          random.nextBoolean() ? Sample.FIRST_DAY.plusDays(random.nextInt(20)) : null,
          random.nextInt(4) == 0,
          Sample.voice(any(PEOPLE, random), "Valley"));
    }
    return sample.account();
  }

  private static String any(String[] of, Random random) {
    return of[random.nextInt(of.length)];
  }
}
