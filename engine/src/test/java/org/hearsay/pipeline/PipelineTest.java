package org.hearsay.pipeline;

import static org.hearsay.pipeline.ClaimAssert.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.hearsay.claim.Account;
import org.hearsay.claim.Actor;
import org.hearsay.claim.Claim;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.QuoteKind;
import org.hearsay.claim.StatusValue;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;
import org.hearsay.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PipelineTest {

  private static final String STRIKE =
      """
      Dock strike shuts port of Callao

      Dockworkers walked off the job at the port of Callao on Friday, union leader Carla Rojas told \
      RPP radio.

      The transport ministry said at least 40 ships were waiting. A port official, who asked not to \
      be named, said the strike was likely to end within days.

      "We will not go back until they sign," Rojas said. "They have lied to us for two years."

      The harbour is the largest in the country.
      """;

  private static final String BRIDGE =
      """
      Bridge may fall, letter warns

      The bridge may collapse within weeks, Radio Drina reported on Monday, quoting a letter from \
      the road authority.

      The mayor, Senad Kovac, denied that the bridge was unsafe. “It has stood for ninety years,” he \
      told N1 television.

      Police said two people had been hurt when stones fell on Sunday. The numbers could not be \
      independently verified.

      The bridge is seen as a symbol of the town.
      """;

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
  void the_outlet_that_was_told_stands_between() {
    assertThat(claim(STRIKE, "walked off the job"))
        .isSaidBy("Carla Rojas")
        .via("RPP radio")
        .isQuoted(QuoteKind.INDIRECT)
        .isAlsoInTheHeadline();
  }

  @Test
  void a_ministry_speaks_for_itself() {
    assertThat(claim(STRIKE, "40 ships")).isSaidBy("transport ministry").throughVoices(2);
  }

  @Test
  void an_unnamed_official_keeps_the_description() {
    assertThat(claim(STRIKE, "likely to end")).isSaidBy("port official");
  }

  @Test
  void one_quotation_around_the_speakers_name_is_one_claim() {
    assertThat(claim(STRIKE, "will not go back"))
        .isSaidBy("Carla Rojas")
        .isQuoted(QuoteKind.DIRECT);
    Assertions.assertThat(claim(STRIKE, "will not go back")).isEqualTo(claim(STRIKE, "lied to us"));
  }

  @Test
  void what_nobody_else_says_the_report_says() {
    assertThat(claim(STRIKE, "largest in the country")).isInTheReportsOwnVoice();
  }

  @Test
  void a_document_that_an_outlet_quotes_is_the_origin() {
    assertThat(claim(BRIDGE, "may collapse"))
        .isSaidBy("letter from the road authority")
        .via("Radio Drina");
  }

  @Test
  void a_denied_content_stands_as_denied() {
    assertThat(claim(BRIDGE, "was unsafe")).isSaidBy("Senad Kovac").stands(StatusValue.DENIED);
  }

  @Test
  void he_is_the_last_who_spoke() {
    assertThat(claim(BRIDGE, "ninety years")).isSaidBy("Senad Kovac").via("N1 television");
  }

  @Test
  void what_could_not_be_verified_is_the_claim_before() {
    assertThat(claim(BRIDGE, "two people")).stands(StatusValue.NOT_CONFIRMED);
  }

  @Test
  void what_is_seen_as_so_is_said_by_nobody() {
    assertThat(claim(BRIDGE, "a symbol of the town")).isSaidBy("no source named");
  }

  @Test
  void the_actors_are_the_publisher_and_all_who_are_named_or_speak() {
    List<Actor> actors = account(STRIKE).actors();

    Assertions.assertThat(actors.get(0).name()).isEqualTo("Coast Daily");
    Assertions.assertThat(actors).extracting(Actor::name).doesNotHaveDuplicates();
    Assertions.assertThat(actors)
        .filteredOn(actor -> actor.name().equals("Carla Rojas"))
        .singleElement()
        .satisfies(rojas -> Assertions.assertThat(rojas.aliases()).contains("Rojas"));
    account(STRIKE).claims().stream()
        .flatMap(claim -> claim.chain().hops().stream())
        .filter(hop -> hop.kind() != HopKind.NO_SOURCE)
        .forEach(
            hop -> Assertions.assertThat(actors).extracting(Actor::name).contains(hop.actor()));
  }

  @Test
  void the_same_report_gives_the_same_account() {
    Assertions.assertThat(account(BRIDGE)).isEqualTo(account(BRIDGE));
  }

  @Test
  void a_report_without_claims_has_none() {
    Assertions.assertThat(account("Weather\n\nSunny spells.").claims()).isEmpty();
  }

  private Claim claim(String text, String words) {
    List<Claim> holding = account(text).claims().stream().filter(c -> holds(c, words)).toList();
    Assertions.assertThat(holding).as(words).hasSize(1);
    return holding.get(0);
  }

  private static boolean holds(Claim claim, String words) {
    return claim.content().stream().map(Span::text).anyMatch(t -> t.contains(words));
  }

  private Account account(String text) {
    Hints hints = new Hints("Coast Daily", LocalDate.of(2023, 11, 7), null);
    Outcome outcome =
        new Ingest()
            .read(text.getBytes(StandardCharsets.UTF_8), "report.txt", hints)
            .iterator()
            .next();
    return pipeline.read(((Outcome.Read) outcome).report());
  }
}
