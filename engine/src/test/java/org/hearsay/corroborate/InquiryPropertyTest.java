package org.hearsay.corroborate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.claim.Account;
import org.hearsay.claim.lineage.Asked;
import org.hearsay.claim.lineage.Change;
import org.hearsay.claim.lineage.Compared;
import org.hearsay.claim.lineage.Copy;
import org.hearsay.claim.lineage.Life;
import org.hearsay.claim.lineage.Lineage;
import org.hearsay.claim.lineage.NeighbourKey;
import org.hearsay.claim.lineage.Question;
import org.hearsay.claim.lineage.Relation;
import org.hearsay.claim.lineage.Source;
import org.hearsay.claim.lineage.Telling;
import org.hearsay.corroborate.ReportTrace.Edition;

/** What an inquiry finds out from few reports is what all of them tell. */
class InquiryPropertyTest {
  private static final Compared ALL = new Compared(0, 0, null, null, 0, 0);

  @Property(tries = 80)
  void aNeighbourhoodAnswersAsAllReportsDo(
      @ForAll("reports") List<Account> made, @ForAll long seed) {
    List<Account> accounts = once(made);
    List<ReportTrace> shuffled = new ArrayList<>(counted(accounts));
    Collections.shuffle(shuffled, new Random(seed));
    Lineage whole = new Corroborate().lineage(accounts);

    for (Account account : accounts) {
      account.claims().forEach(claim -> assertSame(claim.id(), shuffled, whole));
    }
  }

  /** Of one text that one outlet has twice the first. */
  private static List<Account> once(List<Account> accounts) {
    Map<String, Account> once = new TreeMap<>();
    for (Account account : accounts) {
      once.merge(
          Source.of(account.reading().report()).key(),
          account,
          (a, b) -> day(b).isBefore(day(a)) ? b : a);
    }
    return List.copyOf(once.values());
  }

  private static LocalDate day(Account account) {
    return Objects.requireNonNull(account.reading().report().published());
  }

  /** The reports with what a ledger knows of them: whether there is a newer version. */
  private static List<ReportTrace> counted(List<Account> accounts) {
    Map<String, TreeMap<Versions.Order, String>> versions = new HashMap<>();
    for (Account account : accounts) {
      Trace trace = Trace.of(account, Edition.NOT_COUNTED);
      versions
          .computeIfAbsent(Versions.key(trace).orElseThrow(), r -> new TreeMap<>())
          .put(Versions.order(trace), trace.source().key());
    }
    Set<String> newest = new HashSet<>();
    versions.values().forEach(all -> newest.add(all.lastEntry().getValue()));
    return accounts.stream()
        .map(
            account -> {
              String key = Source.of(account.reading().report()).key();
              Edition edition = newest.contains(key) ? Edition.NEWEST : Edition.SUPERSEDED;
              return ReportTrace.of(account, edition);
            })
        .toList();
  }

  private static void assertSame(String claim, List<ReportTrace> reports, Lineage whole) {
    List<Asked> found = asked(claim, reports, new HashSet<>());

    List<Question> expected = whole.questions().stream().filter(q -> answers(q, claim)).toList();
    assertThat(found).extracting(Asked::question).isEqualTo(expected);
    for (Asked asked : found) {
      Set<String> tellings = tellings(asked.question());
      assertThat(asked.changes()).isEqualTo(changes(whole, tellings));
      assertThat(asked.copies()).isEqualTo(copies(whole, asked));
      assertThat(asked.apart()).isEqualTo(apart(whole, asked.question()));
      assertThat(asked.lives().stream().filter(life -> life.events().size() > 1).toList())
          .containsExactlyInAnyOrderElementsOf(lives(whole, asked.question()));
    }
  }

  /** Asks as a ledger does: what is looked for is found by key and day. */
  static List<Asked> asked(String claim, List<ReportTrace> reports, Set<String> read) {
    Inquiry inquiry = new Inquiry(Set.of(claim));
    reports.stream()
        .filter(r -> r.trace().facts().stream().anyMatch(f -> isOf(f, claim)))
        .forEach(r -> add(r, inquiry, read));
    for (List<Sought> next = inquiry.next(); !next.isEmpty(); next = inquiry.next()) {
      for (Sought sought : next) {
        reports.stream().filter(r -> has(r, sought)).forEach(r -> add(r, inquiry, read));
      }
    }
    Set<Long> there =
        reports.stream()
            .flatMap(r -> r.keys().stream())
            .map(NeighbourKey::key)
            .collect(Collectors.toSet());
    inquiry.passedOn(inquiry.relays().stream().filter(there::contains).toList());
    return inquiry.asked(ALL);
  }

  private static void add(ReportTrace report, Inquiry inquiry, Set<String> read) {
    read.add(report.source().key());
    inquiry.add(report);
  }

  private static boolean isOf(Fact fact, String claim) {
    return fact.telling().claim().id().equals(claim);
  }

  private static boolean has(ReportTrace report, Sought sought) {
    Set<Long> keys =
        report.keys().stream()
            .filter(key -> sought.holds(key.day()))
            .map(NeighbourKey::key)
            .collect(Collectors.toSet());
    return sought.keys().stream().filter(keys::contains).count() >= sought.least();
  }

  private static boolean answers(Question question, String claim) {
    return question.answers().stream()
        .flatMap(answer -> answer.claim().tellings().stream())
        .anyMatch(telling -> telling.claim().id().equals(claim));
  }

  private static Set<String> tellings(Question question) {
    return question.answers().stream()
        .flatMap(answer -> answer.claim().tellings().stream())
        .map(Telling::id)
        .collect(Collectors.toSet());
  }

  private static List<Change> changes(Lineage whole, Set<String> tellings) {
    return whole.changes().stream()
        .filter(c -> tellings.contains(c.from().id()) || tellings.contains(c.to().id()))
        .toList();
  }

  private static List<Copy> copies(Lineage whole, Asked asked) {
    return whole.copies().stream()
        .filter(c -> asked.reports().contains(c.from()) && asked.reports().contains(c.to()))
        .toList();
  }

  private static List<Relation> apart(Lineage whole, Question question) {
    Set<String> ids =
        question.answers().stream().map(a -> a.claim().id()).collect(Collectors.toSet());
    return whole.apart().stream()
        .filter(r -> ids.contains(r.one()) || ids.contains(r.other()))
        .toList();
  }

  private static List<Life> lives(Lineage whole, Question question) {
    Set<String> ids =
        question.answers().stream().map(a -> a.claim().id()).collect(Collectors.toSet());
    return whole.lives().stream().filter(life -> ids.contains(life.claim())).toList();
  }

  @Provide
  Arbitrary<List<Account>> reports() {
    return report().list().ofMinSize(2).ofMaxSize(14);
  }

  /** Over half a year, so that much of it is far from what is asked. */
  private static Arbitrary<Account> report() {
    return Combinators.combine(
            Arbitraries.of("Harbour Post", "Hill Gazette", "Quay Radio", "Coast Agency"),
            Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(0, 6)),
                net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(0, 180))),
            Arbitraries.integers().between(0, OrderPropertyTest.SENTENCES.size() - 1),
            Arbitraries.of(OrderPropertyTest.MEASURES),
            Arbitraries.of("28", "74", "1610", "1600"),
            Arbitraries.of(OrderPropertyTest.hops()))
        .as(
            (outlet, day, sentence, measure, value, hops) ->
                OrderPropertyTest.account(
                    outlet,
                    Objects.requireNonNull(LocalDate.of(2023, 5, 28).plusDays(day)),
                    sentence,
                    measure,
                    value,
                    hops));
  }
}
