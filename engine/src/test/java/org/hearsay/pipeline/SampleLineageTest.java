package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.Account;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Figure;
import org.hearsay.claim.lineage.Answer;
import org.hearsay.claim.lineage.Asked;
import org.hearsay.claim.lineage.Question;
import org.hearsay.claim.lineage.Relation;
import org.hearsay.export.KeptForm;
import org.hearsay.export.LineageJson;
import org.hearsay.ledger.AsOf;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.Databases;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.NameKind;
import org.hearsay.ledger.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a ledger of the bundled digests tells of who else says so. */
class SampleLineageTest {
  private static final LocalDate TWELFTH = LocalDate.of(2024, 8, 12);
  private static final Page.Wanted ALL = Page.Wanted.first(10_000);

  @Test
  void theAreasOfTwoDaysStandSideBySideAndNoneIsAnAverage() {
    String location = recorded(Databases.SQLITE, SampleAccounts.all());
    try (Ledger ledger = Ledger.open(location)) {
      Filter areas =
          Filter.ALL.with(NameKind.MEASURE, "area held").between(TWELFTH, TWELFTH.plusDays(1));
      Asked most =
          questions(ledger, areas).stream()
              .filter(asked -> TWELFTH.equals(asked.question().from()))
              .max((a, b) -> a.claimants().size() - b.claimants().size())
              .orElseThrow();

      assertThat(most.claimants())
          .hasSizeGreaterThanOrEqualTo(5)
          .contains("Oleksandr Syrskyi", "Agence France-Presse", "DeepState", "Alexei Smirnov");
      assertThat(most.question().answers()).hasSizeGreaterThanOrEqualTo(5);
      assertThat(stated(most.question())).isSubsetOf(statedInReports());
      assertThat(most.question().relations())
          .extracting(Relation::kind)
          .contains(Relation.Kind.DIFFER)
          .isSubsetOf(Relation.Kind.DIFFER, Relation.Kind.AGREE);
      assertThat(most.changes())
          .extracting(change -> change.kind().label() + " in " + change.to().source().label())
          .contains("derived number in Online.ua");
    }
  }

  private static Set<BigDecimal> stated(Question question) {
    return question.answers().stream()
        .flatMap(answer -> answer.claim().tellings().stream())
        .flatMap(telling -> numbers(Objects.requireNonNull(telling.figure())))
        .collect(Collectors.toSet());
  }

  private static Set<BigDecimal> statedInReports() {
    return SampleAccounts.all().stream()
        .flatMap(account -> account.claims().stream())
        .flatMap(claim -> claim.figures().stream())
        .flatMap(SampleLineageTest::numbers)
        .collect(Collectors.toSet());
  }

  private static Stream<BigDecimal> numbers(Figure figure) {
    return Stream.of(figure.low(), figure.high())
        .filter(Objects::nonNull)
        .map(number -> Objects.requireNonNull(number).stripTrailingZeros());
  }

  @ParameterizedTest
  @EnumSource
  void asOfEachDayItAnswersLikeALedgerMadeOfTheReportsUntilThatDay(Databases database) {
    Map<LocalDate, List<Account>> days = new TreeMap<>();
    for (Account account : SampleAccounts.all()) {
      days.computeIfAbsent(SampleAccounts.day(account), day -> new ArrayList<>()).add(account);
    }
    String growing = recorded(database, List.of());
    try (Ledger whole = Ledger.open(recorded(database, SampleAccounts.all()));
        Ledger alone = Ledger.open(growing)) {
      LedgerLineage ofWhole = new LedgerLineage(whole, new KeptForm());
      LedgerLineage ofAlone = new LedgerLineage(alone, new KeptForm());
      for (Map.Entry<LocalDate, List<Account>> day : days.entrySet()) {
        SampleAccounts.record(growing, day.getValue());
        Filter recorded = Filter.ALL.asOf(AsOf.recorded(SampleAccounts.endOf(day.getKey())));
        Filter reported = Filter.ALL.asOf(AsOf.reported(SampleAccounts.endOf(day.getKey())));
        List<ClaimRow> claims = claims(alone, Filter.ALL);
        assertThat(claims).isNotEmpty();
        assertThat(claims(whole, recorded)).isEqualTo(claims);
        assertThat(claims(whole, reported)).isEqualTo(claims);
        List<Asked> questions = ofAlone.questions(Filter.ALL, ALL).rows();
        assertThat(questions).isNotEmpty();
        assertThat(ofWhole.questions(recorded, ALL).rows()).isEqualTo(questions);
        assertThat(ofWhole.questions(reported, ALL).rows()).isEqualTo(questions);
      }
    }
  }

  @Test
  void theOrderOfArrivalDoesNotChangeTheAnswers() {
    List<Account> shuffled = new ArrayList<>(newestVersions());
    String inOrder = recorded(Databases.SQLITE, shuffled);
    Collections.shuffle(shuffled, new Random(5));
    String anyhow = Databases.SQLITE.empty();
    SampleAccounts.record(anyhow, shuffled);

    try (Ledger one = Ledger.open(inOrder);
        Ledger other = Ledger.open(anyhow)) {
      assertThat(json(questions(other, Filter.ALL)))
          .hasSizeGreaterThan(100)
          .containsExactlyInAnyOrderElementsOf(json(questions(one, Filter.ALL)));
    }
  }

  /** Which of two versions is the newer is told by which came later: of each report the last. */
  private static List<Account> newestVersions() {
    Map<String, Account> newest = new TreeMap<>();
    for (Account account : SampleAccounts.all()) {
      newest.put(account.reading().report().url() + " " + SampleAccounts.day(account), account);
    }
    return List.copyOf(newest.values());
  }

  @Test
  void aNeighbourhoodAnswersAsAllReportsDo() {
    String location = recorded(Databases.SQLITE, SampleAccounts.all());
    int fewer = SampleAccounts.all().size() - 1;
    try (Ledger ledger = Ledger.open(location)) {
      LedgerLineage all = new LedgerLineage(ledger, new KeptForm());
      LedgerLineage near = new LedgerLineage(ledger, new KeptForm(), fewer);
      for (Account account : SampleAccounts.all()) {
        for (Claim claim : account.claims()) {
          List<Asked> found = near.about(claim.id(), AsOf.NOW);
          assertThat(found).allMatch(asked -> asked.compared().isAll());
          assertThat(found.stream().map(SampleLineageTest::uncompared).toList())
              .as(claim.id())
              .isEqualTo(
                  all.about(claim.id(), AsOf.NOW).stream()
                      .map(SampleLineageTest::uncompared)
                      .toList());
        }
      }
    }
  }

  /** All that is told of a question, but for how many reports were looked at. */
  private static String uncompared(Asked asked) {
    return LineageJson.of(asked).replaceFirst("\"compared\":.*", "");
  }

  @Test
  void pagesShowEachQuestionOnce() {
    String location = recorded(Databases.SQLITE, SampleAccounts.all());
    try (Ledger ledger = Ledger.open(location)) {
      List<Asked> whole = questions(ledger, Filter.ALL);
      List<Asked> pages = new ArrayList<>();
      LedgerLineage lineage = new LedgerLineage(ledger, new KeptForm());
      String after = null;
      do {
        Page<Asked> page = lineage.questions(Filter.ALL, new Page.Wanted(after, 20));
        assertThat(page.rows()).hasSizeLessThanOrEqualTo(20);
        pages.addAll(page.rows());
        after = page.next();
      } while (after != null);

      assertThat(pages).isEqualTo(whole);
      assertThat(pages.stream().map(asked -> asked.question().id() + asked.question().from()))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void everyAnswerHasItsLifeAndEveryClaimOfAQuestionLeadsBackToIt() {
    String location = recorded(Databases.SQLITE, SampleAccounts.all());
    try (Ledger ledger = Ledger.open(location)) {
      LedgerLineage lineage = new LedgerLineage(ledger, new KeptForm());
      for (Asked asked : questions(ledger, Filter.ALL)) {
        List<Answer> answers = asked.question().answers();
        assertThat(asked.lives()).hasSameSizeAs(answers);
        String claim = answers.get(0).claim().first().claim().id();
        assertThat(lineage.about(claim, AsOf.NOW)).contains(asked);
        assertThat(asked.answerOf(claim)).isPresent();
      }
    }
  }

  private static String recorded(Databases database, List<Account> accounts) {
    String location = database.empty();
    SampleAccounts.record(location, accounts);
    return location;
  }

  private static List<ClaimRow> claims(Ledger ledger, Filter filter) {
    return ledger.claims(filter, ALL).rows();
  }

  private static List<Asked> questions(Ledger ledger, Filter filter) {
    return new LedgerLineage(ledger, new KeptForm()).questions(filter, ALL).rows();
  }

  private static List<String> json(List<Asked> questions) {
    return questions.stream().map(SampleLineageTest::uncompared).toList();
  }
}
