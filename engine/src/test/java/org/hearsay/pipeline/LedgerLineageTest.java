package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.claim.Account;
import org.hearsay.claim.Hop;
import org.hearsay.claim.lineage.Asked;
import org.hearsay.claim.lineage.Compared;
import org.hearsay.claim.lineage.Life;
import org.hearsay.claim.lineage.NeighbourKey;
import org.hearsay.claim.lineage.Source;
import org.hearsay.corroborate.Told;
import org.hearsay.export.KeptForm;
import org.hearsay.ledger.AccountForm;
import org.hearsay.ledger.AsOf;
import org.hearsay.ledger.Databases;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.NeighbourKeys;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.ReadBy;
import org.hearsay.ledger.Recorder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who else says so, asked of ledgers of made-up reports on both databases. */
class LedgerLineageTest {
  private static final Instant NOON = Instant.parse("2023-07-01T12:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2023, 5, 10);

  @ParameterizedTest
  @EnumSource
  void aNewReportTouchesOnlyWhatItConcerns(Databases database) {
    List<Account> reports = new ArrayList<>(unrelated(200));
    Account one = count("Harbour Post", DAY, "28");
    reports.add(one);
    reports.add(count("Hill Gazette", DAY.plusDays(1), "30"));
    String location = recorded(database, reports);
    Counting form = new Counting();
    try (Ledger ledger = Ledger.open(location);
        Recorder recorder = Recorder.open(location, form, LedgerLineage.KEYS)) {
      LedgerLineage lineage = new LedgerLineage(ledger, form);
      assertThat(reportsAbout(one, lineage)).isEqualTo(2);
      assertThat(form.read).as("accounts read of 202").hasValue(2);

      record(recorder, unrelated(201).get(200));
      assertThat(reportsAbout(one, lineage)).isEqualTo(2);
      assertThat(form.read).as("after a report of something else").hasValue(2);

      record(recorder, count("Quay Radio", DAY.plusDays(1), "31"));
      assertThat(reportsAbout(one, lineage)).isEqualTo(3);
      assertThat(form.read).as("after a report of the same").hasValue(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLimitThatIsMetIsToldWithTheDaysThatWereCompared(Databases database) {
    List<Account> reports = new ArrayList<>();
    for (int day = 0; day < 12; day++) {
      reports.add(count("Harbour Post", DAY.plusDays(day), String.valueOf(10 + day)));
    }
    String location = recorded(database, reports);
    try (Ledger ledger = Ledger.open(location)) {
      String claim = reports.get(5).claims().get(0).id();

      Asked few = new LedgerLineage(ledger, new KeptForm(), 5).about(claim, AsOf.NOW).get(0);
      Asked all = new LedgerLineage(ledger, new KeptForm(), 12).about(claim, AsOf.NOW).get(0);

      assertThat(few.compared())
          .isEqualTo(new Compared(5, 7, DAY.plusDays(3), DAY.plusDays(7), 0, 0));
      assertThat(few.compared().isAll()).isFalse();
      assertThat(all.compared()).isEqualTo(new Compared(12, 0, null, null, 0, 0));
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofTooManyThoseThatShareMostAreCompared(Databases database) {
    Account one = claim("Harbour Post", 0, "The boats Orlana, Beskova, Tamina and Korvina sank.");
    List<Account> reports = new ArrayList<>(List.of(one));
    for (String outlet : List.of("Hill Gazette", "Quay Radio", "Coast Agency")) {
      reports.add(claim(outlet, 0, "The boats Orlana and Beskova were seen by " + outlet + "."));
    }
    reports.add(claim("Moor Times", 9, "Orlana, Beskova, Tamina and Korvina, the boats, sank."));
    String location = recorded(database, reports);
    try (Ledger ledger = Ledger.open(location)) {
      Asked few = asked(one, new LedgerLineage(ledger, new KeptForm(), 2));

      assertThat(few.reports())
          .extracting(Source::outlet)
          .containsExactlyInAnyOrder("Harbour Post", "Moor Times");
      assertThat(few.compared()).isEqualTo(new Compared(2, 3, null, null, 0, 0));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReportThatSharesButOneOfAClaimsWordsIsNotRead(Databases database) {
    Account one = claim("Harbour Post", 0, "The boats Orlana, Beskova and Tamina sank.");
    List<Account> reports = new ArrayList<>(unrelated(200));
    reports.add(one);
    reports.add(claim("Quay Radio", 0, "The Orlana was painted by Ada Marsh of Uldena."));
    reports.add(claim("Hill Gazette", 0, "The Beskova and the Tamina sank off Korvina."));
    String location = recorded(database, reports);
    Counting form = new Counting();
    try (Ledger ledger = Ledger.open(location)) {
      new LedgerLineage(ledger, form).about(one.claims().get(0).id(), AsOf.NOW);

      assertThat(form.read).as("the report itself, and the one of two words").hasValue(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void keysOfAnOlderFormAreAddedTo(Databases database) {
    Account one = claim("Harbour Post", 0, "The boats Orlana, Beskova and Tamina sank.");
    Account other = claim("Hill Gazette", 0, "Orlana, Beskova and Tamina, the boats, sank.");
    String location = database.empty();
    try (Recorder recorder = Recorder.open(location, new KeptForm(), new FirstKeyOnly())) {
      record(recorder, one);
      record(recorder, other);
    }
    try (Ledger ledger = Ledger.open(location)) {
      LedgerLineage lineage = new LedgerLineage(ledger, new KeptForm(), 1);
      assertThat(asked(one, lineage).compared().withoutKeys()).isEqualTo(2);
    }

    Recorder.open(location, new KeptForm(), LedgerLineage.KEYS).close();

    try (Ledger ledger = Ledger.open(location)) {
      LedgerLineage lineage = new LedgerLineage(ledger, new KeptForm(), 1);
      assertThat(asked(one, lineage).compared()).isEqualTo(new Compared(1, 1, null, null, 0, 0));
    }
  }

  /** Gives but one of the keys, as an older program may have. */
  private static final class FirstKeyOnly implements NeighbourKeys {
    @Override
    public int form() {
      return 0;
    }

    @Override
    public List<NeighbourKey> of(Account account) {
      return LedgerLineage.KEYS.of(account).stream().limit(1).toList();
    }
  }

  private static Account claim(String outlet, int days, String sentence) {
    return Told.by(outlet, DAY.plusDays(days).toString()).claiming(sentence).account();
  }

  @ParameterizedTest
  @EnumSource
  void whoIsKnownToPassOnAnotherFromWhateverReportIsNoSecondOrigin(Databases database) {
    Account one =
        Told.by("Harbour Post", DAY.toString())
            .counting("It was 28, Ada Marsh said.", held("28"), Told.person("Ada Marsh"))
            .account();
    Account other =
        Told.by("Hill Gazette", DAY.toString())
            .counting("It was 30, the Mayor's Office said.", held("30"), office())
            .account();
    Account elsewhere =
        Told.by("Quay Radio", DAY.plusDays(40).toString())
            .claiming("The fog lifted.", office(), Told.person("Ada Marsh"))
            .account();
    String location = recorded(database, List.of(one, other));
    assertThat(originsAbout(one, location)).isEqualTo("2");

    try (Recorder recorder = Recorder.open(location, new KeptForm(), LedgerLineage.KEYS)) {
      record(recorder, elsewhere);
    }

    assertThat(originsAbout(one, location)).isEqualTo("1 to 2");
  }

  private static Hop office() {
    return Told.body("Mayor's Office", null);
  }

  @ParameterizedTest
  @EnumSource
  void aClaimThatANewVersionLeavesOutIsWithdrawn(Databases database) {
    Account first = page("It was 28 by then, as we saw.", "28");
    Account second = page("It was 44 by then, as we saw.", "44");
    String location = recorded(database, List.of(first, second));
    try (Ledger ledger = Ledger.open(location)) {
      LedgerLineage lineage = new LedgerLineage(ledger, new KeptForm());

      assertThat(life(first, lineage)).containsExactly(Life.Kind.SAID, Life.Kind.WITHDRAWN);
      assertThat(life(second, lineage)).containsExactly(Life.Kind.SAID);
    }
  }

  private static List<Life.Kind> life(Account account, LedgerLineage lineage) {
    String claim = account.claims().get(0).id();
    Asked asked = lineage.about(claim, AsOf.NOW).get(0);
    String answer = asked.answerOf(claim).orElseThrow().claim().id();
    return asked.lives().stream()
        .filter(life -> life.claim().equals(answer))
        .flatMap(life -> life.events().stream())
        .map(Life.Event::kind)
        .toList();
  }

  private static Account page(String sentence, String value) {
    return Told.by("Harbour Post", DAY.toString())
        .at("https://harbour.example/1")
        .counting(sentence, held(value))
        .account();
  }

  @ParameterizedTest
  @EnumSource
  void aLedgerOfAnOlderProgramSaysWhatItCannotCompareUntilItIsWrittenTo(Databases database)
      throws SQLException {
    Account one = count("Harbour Post", DAY, "28");
    String location = recorded(database, List.of(one, count("Hill Gazette", DAY, "30")));
    String expected = originsAbout(one, location);
    database.takeBackTo(1, location);

    try (Ledger ledger = Ledger.open(location)) {
      Asked asked = asked(one, new LedgerLineage(ledger, new KeptForm(), 1));
      assertThat(asked.reports()).hasSize(1);
      assertThat(asked.compared().withoutKeys()).isEqualTo(2);
    }
    Recorder.open(location, new KeptForm(), LedgerLineage.KEYS).close();

    try (Ledger ledger = Ledger.open(location)) {
      assertThat(asked(one, new LedgerLineage(ledger, new KeptForm(), 1)).compared().leftOut())
          .as("reports that are found")
          .isEqualTo(1);
    }
    assertThat(originsAbout(one, location)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void aPageThatEndsForItsWorkGoesOnWhereItEnded(Databases database) {
    List<Account> reports = new ArrayList<>(unrelated(8));
    reports.add(count("Harbour Post", DAY, "28"));
    reports.add(count("Hill Gazette", DAY, "28"));
    String location = recorded(database, reports);
    try (Ledger ledger = Ledger.open(location)) {
      LedgerLineage lineage = new LedgerLineage(ledger, new KeptForm(), 5);
      List<Integer> whole = pages(lineage, Integer.MAX_VALUE);
      List<Integer> parted = pages(lineage, 3);

      assertThat(whole).containsExactly(17);
      assertThat(parted).hasSizeGreaterThan(5).allMatch(size -> size > 0 && size <= 3);
      assertThat(parted.stream().mapToInt(size -> size).sum()).isEqualTo(17);
    }
  }

  /** How many questions each page has, each question once. */
  private static List<Integer> pages(LedgerLineage lineage, int enough) {
    List<Integer> sizes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String after = null;
    do {
      Page<Asked> page =
          lineage.questions(Filter.ALL, new Page.Wanted(after, 50), each -> true, enough);
      page.rows().forEach(asked -> assertThat(seen.add(asked.question().id())).isTrue());
      sizes.add(page.rows().size());
      after = page.next();
    } while (after != null);
    return sizes;
  }

  /** Reports of which each counts a thing of its own, and claims what no other does. */
  private static List<Account> unrelated(int count) {
    List<Account> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String thing = Integer.toString(i + 46_656, 36);
      reports.add(
          Told.by("Quay Radio", DAY.plusDays(i % 9).toString())
              .claiming("The %sova bridge near %sburg was painted.".formatted(thing, thing))
              .counting(
                  "There were 28 %s boats.".formatted(thing), Told.exactly(thing + " boats", "28"))
              .account());
    }
    return reports;
  }

  private static Account count(String outlet, LocalDate day, String value) {
    return Told.by(outlet, day.toString())
        .counting("It was " + value + " by then, as we saw.", held(value))
        .account();
  }

  private static Told.Number held(String value) {
    return Told.exactly("settlements held", value);
  }

  private static String recorded(Databases database, List<Account> accounts) {
    String location = database.empty();
    try (Recorder recorder = Recorder.open(location, new KeptForm(), LedgerLineage.KEYS)) {
      accounts.forEach(account -> record(recorder, account));
    }
    return location;
  }

  private static void record(Recorder recorder, Account account) {
    recorder.record(account, new ReadBy("0.1.0", "told"), NOON);
  }

  private static Asked asked(Account account, LedgerLineage lineage) {
    return lineage.about(account.claims().get(0).id(), AsOf.NOW).get(0);
  }

  private static int reportsAbout(Account account, LedgerLineage lineage) {
    return asked(account, lineage).reports().size();
  }

  private static String originsAbout(Account account, String location) {
    try (Ledger ledger = Ledger.open(location)) {
      return asked(account, new LedgerLineage(ledger, new KeptForm())).question().origins().range();
    }
  }

  /** Counts how many accounts are read back. */
  private static final class Counting implements AccountForm {
    private final KeptForm form = new KeptForm();
    private final AtomicInteger read = new AtomicInteger();

    @Override
    public void write(Account account, ReadBy by, Writer out) throws IOException {
      form.write(account, by, out);
    }

    @Override
    public Account read(InputStream in) throws IOException {
      read.incrementAndGet();
      return form.read(in);
    }
  }
}
