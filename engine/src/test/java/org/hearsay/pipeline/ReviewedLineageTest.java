package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Hop;
import org.hearsay.claim.lineage.Answer;
import org.hearsay.claim.lineage.Asked;
import org.hearsay.claim.lineage.Telling;
import org.hearsay.corroborate.Told;
import org.hearsay.export.KeptForm;
import org.hearsay.ledger.AsOf;
import org.hearsay.ledger.Databases;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.ReadBy;
import org.hearsay.ledger.Recorder;
import org.hearsay.ledger.Review;
import org.hearsay.ledger.ReviewKind;
import org.hearsay.ledger.ReviewRecorder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people said of claims changes what is compared, and can be left out. */
class ReviewedLineageTest {
  private static final Instant NOON = Instant.parse("2023-07-01T12:00:00Z");
  private static final Instant LATER = Instant.parse("2023-07-02T12:00:00Z");
  private static final Hop ADA = Told.person("Ada Marsh");
  private static final Hop JON = Told.person("Jon Pell");

  @ParameterizedTest
  @EnumSource
  void aClaimThatWasSetAsideIsNotCountedFromThenOn(Databases database) {
    Account one = count("Harbour Post", "We hold 28 villages.", "28", ADA);
    Account other = count("Hill Gazette", "They hold 30 villages.", "30", JON);
    String location = recorded(database, one, other);
    assertThat(asked(one, location).question().origins().range()).isEqualTo("2");

    review(location, Review.of(id(other), ReviewKind.SET_ASIDE, "30", "Ana", "a joke"));

    assertThat(asked(one, location).question().origins().range()).isEqualTo("1");
    assertThat(asked(one, location).compared().reviews()).isLessThanOrEqualTo(1);
    try (Ledger ledger = Ledger.open(location)) {
      LedgerLineage lineage = new LedgerLineage(ledger, new KeptForm());
      assertThat(lineage.about(id(other), AsOf.NOW)).isEmpty();
      assertThat(origins(lineage.about(id(one), AsOf.recorded(NOON)))).isEqualTo("2");
      LedgerLineage asRead = LedgerLineage.asRead(ledger, new KeptForm());
      assertThat(origins(asRead.about(id(one), AsOf.NOW))).isEqualTo("2");
    }
  }

  @ParameterizedTest
  @EnumSource
  void claimsThatAreSaidToBeOneAreUntilThatIsTakenBack(Databases database) {
    Account one = claim("Harbour Post", "The pier burned down overnight.", ADA);
    Account other = claim("Hill Gazette", "Nothing remains of the landing stage.", JON);
    String location = recorded(database, one, other);
    assertThat(tellings(asked(one, location))).hasSize(1);

    Review same =
        review(
            location, Review.of(id(one), ReviewKind.SAME_AS, "pier", "Ana", null).with(id(other)));
    assertThat(tellings(asked(one, location))).hasSize(2);
    assertThat(tellings(asked(other, location))).hasSize(2);
    assertThat(asked(one, location).compared().reviews()).isPositive();

    review(
        location,
        Review.of(id(one), ReviewKind.TAKEN_BACK, "pier", "Ana", null)
            .with(Long.toString(same.number())));
    assertThat(tellings(asked(one, location))).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void aClaimThatIsSaidToBeAnotherLeavesItsAnswer(Databases database) {
    Account one = claim("Harbour Post", "The old pier burned down overnight.", ADA);
    Account other = claim("Hill Gazette", "The old pier burned down in the night.", ADA);
    String location = recorded(database, one, other);
    assertThat(asked(one, location).question().answers()).hasSize(1);

    review(
        location,
        Review.of(id(other), ReviewKind.NOT_SAME_AS, "pier", "Ana", "another pier").with(id(one)));

    assertThat(asked(one, location).question().answers()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void whoIsSaidToSpeakAndWhatHeIsSaidToCountIsCompared(Databases database) {
    Account one = count("Harbour Post", "We hold 28 villages.", "28", ADA);
    Account other = count("Hill Gazette", "They hold 28 villages.", "28", ADA);
    String location = recorded(database, one, other);
    assertThat(asked(one, location).question().origins().range()).isEqualTo("1");

    review(
        location,
        Review.of(id(other), ReviewKind.CORRECTED, "", "Ana", null)
            .correcting("speaker", "Ada Marsh", "Jon Pell"));
    review(
        location,
        Review.of(id(other), ReviewKind.CORRECTED, "", "Ana", null)
            .correcting("figure", "28 villages", "up to 1,280 villages"));

    assertThat(asked(one, location).question().origins().range()).isEqualTo("2");
    assertThat(asked(one, location).question().answers())
        .flatExtracting(answer -> answer.claim().tellings())
        .extracting(Telling::claimant)
        .containsExactlyInAnyOrder("Ada Marsh", "Jon Pell");
    assertThat(asked(one, location).question().answers())
        .flatExtracting(answer -> answer.claim().tellings())
        .extracting(telling -> bounds(telling.figure()))
        .containsExactlyInAnyOrder("28 to 28", "null to 1280");
  }

  @ParameterizedTest
  @EnumSource
  void oneClaimThatIsTwoIsComparedAsTwo(Databases database) {
    Account both =
        claim("Harbour Post", "The old pier burned down overnight and the mill was flooded.", ADA);
    Account pier = claim("Hill Gazette", "The old pier burned down in the night.", ADA);
    Account mill = claim("Quay Radio", "The mill was flooded.", ADA);
    String location = recorded(database, both, pier, mill);
    assertThat(outlets(asked(mill, location))).hasSize(3);

    review(
        location,
        Review.of(id(both), ReviewKind.SPLIT, "", "Ana", null)
            .correcting(
                "content", "", "The old pier burned down overnight | the mill was flooded"));

    assertThat(outlets(asked(mill, location)))
        .containsExactlyInAnyOrder("Harbour Post", "Quay Radio");
    assertThat(outlets(asked(pier, location)))
        .containsExactlyInAnyOrder("Harbour Post", "Hill Gazette");
  }

  @ParameterizedTest
  @EnumSource
  void twoClaimsOfAReportThatAreOneAreComparedAsOne(Databases database) {
    Account parted =
        Told.by("Harbour Post", "2023-05-10")
            .claiming("The old pier burned.", ADA)
            .claiming("Down it went overnight, all of the wooden deck.", ADA)
            .account();
    String location = recorded(database, parted);
    String second = parted.claims().get(1).id();

    review(location, Review.of(id(parted), ReviewKind.MERGED, "pier", "Ana", null).with(second));

    assertThat(tellings(asked(parted, location)))
        .extracting(Telling::words)
        .containsExactly("The old pier burned. … Down it went overnight, all of the wooden deck.");
    try (Ledger ledger = Ledger.open(location)) {
      assertThat(new LedgerLineage(ledger, new KeptForm()).about(second, AsOf.NOW)).isEmpty();
    }
  }

  private static List<String> outlets(Asked asked) {
    return tellings(asked).stream().map(telling -> telling.source().outlet()).toList();
  }

  private static String bounds(Figure figure) {
    return figure.low() + " to " + figure.high();
  }

  private static List<Telling> tellings(Asked asked) {
    return asked.question().answers().stream()
        .map(Answer::claim)
        .flatMap(claim -> claim.tellings().stream())
        .toList();
  }

  private static String origins(List<Asked> asked) {
    return asked.get(0).question().origins().range();
  }

  private static Asked asked(Account account, String location) {
    try (Ledger ledger = Ledger.open(location)) {
      return new LedgerLineage(ledger, new KeptForm()).about(id(account), AsOf.NOW).get(0);
    }
  }

  private static String id(Account account) {
    return account.claims().get(0).id();
  }

  private static Account claim(String outlet, String sentence, Hop voice) {
    return Told.by(outlet, "2023-05-10").claiming(sentence, voice).account();
  }

  private static Account count(String outlet, String sentence, String value, Hop voice) {
    return Told.by(outlet, "2023-05-10")
        .counting(sentence, Told.exactly("settlements held", value), voice)
        .account();
  }

  private static String recorded(Databases database, Account... accounts) {
    String location = database.empty();
    try (Recorder recorder = Recorder.open(location, new KeptForm(), LedgerLineage.KEYS)) {
      for (Account account : accounts) {
        recorder.record(account, new ReadBy("0.0.0", "none"), NOON);
      }
    }
    return location;
  }

  private static Review review(String location, Review review) {
    try (ReviewRecorder recorder = ReviewRecorder.open(location)) {
      return recorder.record(review, LATER);
    }
  }
}
