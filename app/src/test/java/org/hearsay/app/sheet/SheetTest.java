package org.hearsay.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Reading;
import org.hearsay.text.Report;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
  private static final Sheet PLAIN = new Sheet(80, Ink.PLAIN, Detail.FULL);

  @Test
  void theHeaderTellsWhatWasReadAndHowMuchWasFound() {
    assertThat(PLAIN.of(Flood.account()))
        .startsWith(
            """
            Velna dam unlikely to hold, Meridian reports
            Harbour Post · 16 May 2023 · by Ana Lindqvist
            https://harbourpost.example/velna
            4 claims by 5 claimants · 3 figures · 1 not read, placed or dated
            ────────────────────────────────────────────────────────────────────────────────
            """);
  }

  @Test
  void aClaimIsShownWithItsChainFromTheOriginToTheOutletAndItsFacts() {
    assertThat(PLAIN.of(Flood.account()))
        .contains(
            String.join(
                "\n",
                "  1  it is unlikely that the dam above Velna will hold until Friday",
                "     — engineers → regional official (unnamed) → Meridian → Harbour Post",
                "     said       indirect · “think”, “citing”, “reported” · on 16 May 2023",
                "     certainty  “unlikely”, which is 20–45 % on ICD 203 · the word of engineers",
                "     when       until Friday (until 19 May 2023) · yet to come",
                "     where      Velna (settlement in Osk Oblast)",
                "     also       in the headline",
                "",
                ""));
  }

  @Test
  void sourcesThatSpeakTogetherAreNamedTogether() {
    assertThat(PLAIN.of(Flood.account()))
        .contains("— relief agencies and the army → Harbour Post\n");
  }

  @Test
  void aFigureIsShownWithItsBoundPeriodAndKind() {
    assertThat(PLAIN.of(Flood.account()))
        .contains("figure     people moved · 420 · past day (15–16 May 2023) · increment\n")
        .contains("figure     boats · 24 or more (“dozens”)\n");
  }

  @Test
  void aStatusIsShownWithItsOwnerAndReason() {
    assertThat(PLAIN.of(Flood.account()))
        .contains("status     not confirmed · by Harbour Post · the roads are cut\n");
  }

  @Test
  void theReportsOwnVoiceIsSaidToBeThat() {
    assertThat(PLAIN.of(Flood.account())).contains("— Harbour Post, in its own voice\n");
  }

  @Test
  void whatWasNotReadIsListedLast() {
    assertThat(PLAIN.of(Flood.account()))
        .contains(
            """
            Not read, placed or dated
              -  “since the rain began”: no day is known for that event

            Pictures, not read as claims
              -  The river at Velna (Jo Marsh)
            """);
  }

  @Test
  void anExplainedSheetTellsWhichPassFoundWhat() {
    assertThat(new Sheet(80, Ink.PLAIN, Detail.EXPLAINED).of(Flood.account()))
        .contains("why        certainty: a likelihood “unlikely that”\n");
    assertThat(PLAIN.of(Flood.account())).doesNotContain("why  ");
  }

  @Test
  void aTimeThatAFigureAlreadyTellsIsNotToldTwice() {
    assertThat(PLAIN.of(Flood.account())).doesNotContain("when       past day");
  }

  @Test
  void aBriefSheetLeavesOutWhenAndHowItWasSaid() {
    assertThat(new Sheet(80, Ink.PLAIN, Detail.BRIEF).of(Flood.account()))
        .contains("certainty  ", "status     ", "figure     ")
        .doesNotContain("said       ", "where      ", "Pictures");
  }

  @Test
  void aSheetWithoutClaimsSaysSoAndWhyThatMayBe() {
    assertThat(PLAIN.of(Flood.nothingIn(Flood.report())))
        .contains("No claims were found. Hardly any sentence of news was found in the text");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100})
  void noLineIsWiderThanTheTerminal(int width) {
    String sheet = new Sheet(width, Ink.PLAIN, Detail.EXPLAINED).of(Flood.account());

    assertThat(sheet.lines())
        .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
  }

  @Test
  void colourAddsNothingButEscapeSequences() {
    String coloured = new Sheet(80, Ink.COLOUR, Detail.FULL).of(Flood.account());

    assertThat(coloured).contains("\u001b[1m");
    assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(PLAIN.of(Flood.account()));
  }

  @Test
  void controlSequencesInAReportDoNotReachTheTerminal() {
    String sheet = PLAIN.of(hostile("\u001b]0;owned\u0007\u001b[2Jnews\u202eleft\u009b31m"));

    assertThat(sheet.chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
    assertThat(sheet).contains("␛]0;owned␇␛[2Jnews").doesNotContain("\u202e");
  }

  private static Account hostile(String text) {
    Report flood = Flood.report();
    Report report =
        new Report(
            flood.id(),
            flood.sha256(),
            text,
            text,
            text,
            text,
            text,
            null,
            null,
            text,
            text,
            List.of(),
            List.of());
    Claim claim = Flood.account().claims().get(3);
    Claim hostile =
        new Claim(
            "c",
            List.of(Span.of(text, 0, text.length())),
            claim.quote(),
            List.of(),
            claim.chain(),
            null,
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            claim.reasons());
    return new Account(
        new Reading(report, List.of(), List.of(), List.of(), List.of()),
        List.of(hostile),
        List.of());
  }
}
