package org.hearsay.corroborate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.claim.Account;
import org.hearsay.claim.Hop;
import org.hearsay.claim.lineage.Lineage;

/** The outcome is one of the set of reports, and not of their order. */
class OrderPropertyTest {
  static final List<String> SENTENCES =
      List.of(
          "It is unlikely that Velna can keep the ground that it took.",
          "It is doubtful that Velna holds on to the territory it has taken.",
          "The bridge over the river Tarn was closed to all traffic early in the morning.",
          "Shopkeepers swept up the glass of some forty broken windows in the market square.");
  static final List<String> MEASURES =
      List.of("settlements held", "settlements captured", "settlements", "personnel lost");

  @Property(tries = 60)
  void theOrderOfArrivalDoesNotChangeTheOutcome(
      @ForAll("reports") List<Account> accounts, @ForAll long seed) {
    List<Account> shuffled = new ArrayList<>(accounts);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(new Corroborate().lineage(shuffled)).isEqualTo(new Corroborate().lineage(accounts));
  }

  @Property(tries = 40)
  void oneReportAfterAnotherGivesWhatAllAtOnceGive(@ForAll("reports") List<Account> accounts) {
    Corroboration growing = new Corroboration();
    List<Account> known = new ArrayList<>();
    Lineage last = growing.lineage();
    for (Account account : accounts) {
      known.add(account);
      growing.add(account);
      last = growing.lineage();
      assertThat(last).isEqualTo(new Corroborate().lineage(known));
    }
    accounts.forEach(growing::add);

    assertThat(growing.lineage()).as("each added once more").isEqualTo(last);
  }

  @Provide
  Arbitrary<List<Account>> reports() {
    return report().list().ofMinSize(2).ofMaxSize(9);
  }

  private static Arbitrary<Account> report() {
    return Combinators.combine(
            Arbitraries.of("Harbour Post", "Hill Gazette", "Quay Radio", "Coast Agency"),
            Arbitraries.integers().between(10, 19),
            Arbitraries.integers().between(0, SENTENCES.size() - 1),
            Arbitraries.of(MEASURES),
            Arbitraries.of("28", "74", "1610", "1600"),
            Arbitraries.of(hops()))
        .as(
            (outlet, day, sentence, measure, value, hops) ->
                account(outlet, LocalDate.of(2023, 5, day), sentence, measure, value, hops));
  }

  static List<List<Hop>> hops() {
    return List.of(
        List.of(),
        List.of(Told.person("Ada Marsh")),
        List.of(Told.agency("Coast Agency"), Told.official("Western official")),
        List.of(Told.agency("Coast Agency"), Told.person("Jon Pell"), Told.person("Ada Marsh")),
        List.of(Told.body("Defence Ministry", null)));
  }

  static Account account(
      String outlet, LocalDate day, int sentence, String measure, String value, List<Hop> hops) {
    Hop[] chain = hops.toArray(Hop[]::new);
    return Told.by(outlet, day.toString())
        .at("https://" + outlet.replace(" ", "") + ".example/" + day.getDayOfMonth() % 3)
        .claiming(SENTENCES.get(sentence), chain)
        .passing(SENTENCES.get((sentence + 1) % SENTENCES.size()))
        .counting(
            "It was " + value + " by then, " + said(hops) + ", " + measure + ".",
            Told.exactly(measure, value),
            chain)
        .account();
  }

  /** Names every hop: one text has one reading, so other chains need other words. */
  private static String said(List<Hop> hops) {
    return hops.isEmpty()
        ? "as we saw"
        : hops.stream().map(Hop::actor).collect(Collectors.joining(" heard from "))
            + ", who said it";
  }
}
