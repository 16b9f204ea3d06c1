package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Hop;
import org.hearsay.claim.Period;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;
import org.hearsay.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whose a claim is where that is told beside it, or in other words than those of speech. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeardFromTest {

  private Pipeline pipeline;

  @BeforeAll
  void open() {
    pipeline = Pipeline.open();
  }

  @AfterAll
  void close() {
    pipeline.close();
  }

  @Test
  void theNextSentenceTellsFromWhomItWasHeard() {
    Account account =
        read(
            "The bridge will be closed for a year, Radio Drina reported on Monday. The station had"
                + " this from two engineers of the road authority.");

    assertThat(account.claims()).hasSize(1);
    assertThat(voices(account.claims().get(0)).subList(0, 2))
        .containsExactly("Harbour Post", "Radio Drina");
    assertThat(voices(account.claims().get(0)).get(2)).contains("engineers");
  }

  @Test
  void whatSomebodyGotFromElsewhereIsNoSource() {
    Account account =
        read(
            "The bridge will be closed for a year, the mayor, Senad Kovac, said on Monday. The town"
                + " got its new ferry from a yard in Split.");

    assertThat(account.claims())
        .filteredOn(claim -> words(claim).contains("closed"))
        .allSatisfy(
            claim -> assertThat(voices(claim)).containsExactly("Harbour Post", "Senad Kovac"));
  }

  @Test
  void whoSaidNothingClaimsNothing() {
    Account account =
        read("The army told the families nothing about the convoy until it had been hit.");

    assertThat(account.claims())
        .noneSatisfy(claim -> assertThat(words(claim)).startsWith("nothing"));
  }

  @Test
  void whoSpeaksPutsTheNumberAndNotWhatHeSpeaksOf() {
    Account account =
        read(
            "The interior ministry said that the march had been stopped, and put the number of"
                + " arrests at 140.");

    assertThat(account.claims())
        .extracting(HeardFromTest::words)
        .containsExactly("the march had been stopped", "the number of arrests at 140");
    assertThat(account.claims()).allSatisfy(claim -> assertThat(voices(claim)).hasSize(2));
  }

  @Test
  void theDayOfAnEarlierCountIsWhenItWasGiven() {
    Account account =
        read(
            "The army holds 28 villages, its spokesman, Jon Pell, said on Tuesday.\n\n"
                + "The army's claim of the day before had been 40 villages.");

    Claim earlier = account.claims().get(account.claims().size() - 1);
    assertThat(voices(earlier).get(1)).isEqualToIgnoringCase("army");
    assertThat(earlier.chain().origin().saidOn()).isEqualTo(LocalDate.parse("2023-05-15"));
    assertThat(earlier.figures()).extracting(Figure::period).containsExactly((Period) null);
  }

  @Test
  void aTitleThatIsSignedByASiteNamesWhoseTextItIs() {
    Account signed = read("Bridge to close for a year | BBC News", "The bridge is old.");
    Account told = read("Bridge to close for a year – Reuters", "The bridge is old.");

    Claim old = signed.claims().get(signed.claims().size() - 1);
    assertThat(voices(old)).hasSize(2).first().isEqualTo("Harbour Post");
    assertThat(old.chain().hops().get(1).span()).extracting(Span::text).isEqualTo("BBC News");
    assertThat(voices(told.claims().get(told.claims().size() - 1))).containsExactly("Harbour Post");
  }

  private static String words(Claim claim) {
    return String.join(" ", claim.content().stream().map(Span::text).toList());
  }

  private static List<String> voices(Claim claim) {
    return claim.chain().hops().stream().map(Hop::actor).toList();
  }

  private Account read(String body) {
    return read("Bridge and front", body);
  }

  private Account read(String title, String body) {
    Hints hints = new Hints("Harbour Post", LocalDate.parse("2023-05-16"), null);
    byte[] text = (title + "\n\n" + body + "\n").getBytes(StandardCharsets.UTF_8);
    Outcome outcome = new Ingest().read(text, "a.txt", hints).findFirst().orElseThrow();
    return pipeline.read(((Outcome.Read) outcome).report());
  }
}
