package org.hearsay.evaluation.ced1k;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.QuoteKind;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;
import org.hearsay.text.Report;
import org.junit.jupiter.api.Test;

class UtterancesTest {
  private static final String JSON =
      """
      {"title": "Dam holds after storm",
       "body": "The dam holds, engineers told the Valley Post on Monday.\\n\\n“It is sound,” Ada \
      Marsh said. “It will be next year.\\n\\n“We have checked every gate.”\\n\\nThe lake is full."}
      """;

  private final Report report = report();
  private final Accounts accounts = new Accounts(report);

  @Test
  void theAgentIsTheFirstVoiceThatIsNoOutlet() {
    accounts.claim(
        QuoteKind.INDIRECT, List.of("Herald", "Valley Post", "engineers"), "The dam holds");

    assertThat(Utterances.of(accounts.account()))
        .containsExactly(
            new Utterance("engineers", "The dam holds", QuoteKind.INDIRECT, "The dam holds"));
  }

  @Test
  void whatTheQuotedVoiceRelaysOfOthersIsItsOwnUtteranceAndWhole() {
    accounts
        .marked("The dam holds, engineers told the Valley Post")
        .claim(QuoteKind.INDIRECT, List.of("Herald", "Ada Marsh", "engineers"), "The dam holds")
        .claim(QuoteKind.INDIRECT, List.of("Herald", "Ada Marsh", "pilots"), "engineers told");

    assertThat(Utterances.of(accounts.account()))
        .extracting(Utterance::agent, Utterance::text)
        .containsExactly(tuple("Ada Marsh", "The dam holds, engineers told the Valley Post"));
  }

  @Test
  void ofSeveralBodiesThatSayItTogetherTheFirstIsTheAgent() {
    accounts.claim(
        QuoteKind.INDIRECT,
        HopKind.ORGANISATION,
        List.of("Herald", "Valley Post", "Lake Board and Dam Trust"),
        List.of(),
        "The dam holds");

    assertThat(Utterances.of(accounts.account()))
        .extracting(Utterance::agent)
        .containsExactly("Lake Board");
  }

  @Test
  void theReportsOwnVoiceAndNobodyInParticularAreLeftOut() {
    accounts
        .claim(QuoteKind.NONE, List.of("Herald"), "The lake is full")
        .claim(
            QuoteKind.INDIRECT,
            HopKind.NO_SOURCE,
            List.of("no source named"),
            List.of(),
            "The lake is full");

    assertThat(Utterances.of(accounts.account())).isEmpty();
  }

  @Test
  void piecesOfOneParagraphAreJoined() {
    accounts.claim(QuoteKind.DIRECT, List.of("Ada Marsh"), "“It will", "next year.");

    assertThat(Utterances.of(accounts.account()))
        .extracting(Utterance::text)
        .containsExactly("“It will next year.");
  }

  @Test
  void aQuotationThatTheArticleBreaksOffWithAFullStopIsTwoUtterances() {
    accounts.claim(
        QuoteKind.DIRECT, List.of("Ada Marsh"), "“It is sound,”", "“It will be next year.");

    assertThat(Utterances.of(accounts.account()))
        .extracting(Utterance::text)
        .containsExactly("“It is sound,”", "“It will be next year.");
  }

  @Test
  void whatSomebodyIsSaidToBelieveIsLeftOut() {
    accounts.believed("Ada Marsh", "expects", "The dam holds");

    assertThat(Utterances.of(accounts.account())).isEmpty();
  }

  @Test
  void whatADocumentShowsIsLeftOut() {
    accounts.claim(
        QuoteKind.INDIRECT, HopKind.DOCUMENT, List.of("survey"), List.of(), "The lake is full");

    assertThat(Utterances.of(accounts.account())).isEmpty();
  }

  @Test
  void anotherOutletIsTheAgentWhereNobodyElseSpeaks() {
    accounts.claim(QuoteKind.INDIRECT, List.of("Herald", "Valley Post"), "The dam holds");

    assertThat(Utterances.of(accounts.account()))
        .extracting(Utterance::agent)
        .containsExactly("Valley Post");
  }

  @Test
  void peopleWhoSayItTogetherHaveAnUtteranceEach() {
    accounts.claim(QuoteKind.INDIRECT, List.of("Herald", "Ada Marsh and Ben Orr"), "The dam holds");

    assertThat(Utterances.of(accounts.account()))
        .extracting(Utterance::agent)
        .containsExactly("Ada Marsh", "Ben Orr");
  }

  @Test
  void aQuotationOverSeveralParagraphsIsOneUtteranceAParagraph() {
    accounts.claim(
        QuoteKind.DIRECT,
        List.of("Ada Marsh"),
        "“It will be next year.\n\n“We have checked every gate.”");

    assertThat(Utterances.of(accounts.account()))
        .extracting(Utterance::text)
        .containsExactly("“It will be next year.", "“We have checked every gate.”");
  }

  @Test
  void whatOnlyTheHeadlineSaysIsLeftOutAndWhatTheBodyRepeatsCountsThere() {
    accounts
        .claim(QuoteKind.INDIRECT, List.of("engineers"), "Dam holds after storm")
        .claim(
            QuoteKind.INDIRECT,
            HopKind.UNNAMED_GROUP,
            List.of("engineers"),
            List.of("The dam holds"),
            "Dam holds");

    assertThat(Utterances.of(accounts.account()))
        .extracting(Utterance::text)
        .containsExactly("The dam holds");
  }

  private static Report report() {
    byte[] bytes = JSON.getBytes(StandardCharsets.UTF_8);
    Outcome outcome = new Ingest().read(bytes, "dam.json", Hints.NONE).findFirst().orElseThrow();
    return ((Outcome.Read) outcome).report();
  }
}
