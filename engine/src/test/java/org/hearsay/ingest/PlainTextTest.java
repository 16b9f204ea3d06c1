package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearsay.text.Block;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Media;
import org.hearsay.text.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A plain text")
class PlainTextTest {

  private static final String BODY =
      "Two shells fell on the fish market of Karsa on Monday, the mayor said, and nobody was hurt.";

  @Test
  void hasItsPartsToldApart() {
    Report report =
        Reports.ofText(
            """
            Shells fall on Karsa's fish market

            Mayor blames the northern army

            By Jane Doe in Karsa
            Published: 13 August 2024 14:02 BST

            KARSA, Aug 13 (Reuters) - Two shells fell on the fish market on Tuesday, the mayor said.

            People look at a crater in Karsa (Omar Haddad/AFP)

            What the army says

            The army denied that it had fired, and said the shells came from the sea.

            Jane Doe is the foreign editor of The Karsa Mail, follow her on Twitter @doe.

            © 2024 The Karsa Mail. All rights reserved.
            """);
    assertThat(Reports.blocks(report))
        .containsExactly(
            "HEADLINE: Shells fall on Karsa's fish market",
            "STANDFIRST: Mayor blames the northern army",
            "BYLINE: By Jane Doe in Karsa",
            "BOILERPLATE: Published: 13 August 2024 14:02 BST",
            "DATELINE: KARSA, Aug 13 (Reuters) -",
            "PARAGRAPH: Two shells fell on the fish market on Tuesday, the mayor said.",
            "CAPTION: People look at a crater in Karsa",
            "CREDIT: (Omar Haddad/AFP)",
            "SUBHEADING: What the army says",
            "PARAGRAPH: The army denied that it had fired, and said the shells came from the sea.",
            "BOILERPLATE: Jane Doe is the foreign editor of The Karsa Mail, follow her on Twitter"
                + " @doe.",
            "BOILERPLATE: © 2024 The Karsa Mail. All rights reserved.");
    assertThat(report.headline()).isEqualTo("Shells fall on Karsa's fish market");
    assertThat(report.standfirst()).isEqualTo("Mayor blames the northern army");
    assertThat(report.byline()).isEqualTo("Jane Doe");
    assertThat(report.outlet()).isEqualTo("The Karsa Mail");
    assertThat(report.published()).isEqualTo("2024-08-13");
    assertThat(report.publishedAt()).isEqualTo("2024-08-13T13:02:00Z");
    assertThat(report.language()).isEqualTo("en");
    assertThat(report.media())
        .extracting(Media::caption, Media::credit)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                "People look at a crater in Karsa", "Omar Haddad/AFP"));
  }

  @Test
  void isKeptAsItIs() {
    String text = "Headline of the day\r\n\r\nBody with a no-break\u00A0space 🚀 and e\u0301.\r\n";
    assertThat(Reports.ofText(text).text()).isEqualTo(text);
  }

  @Test
  void thatIsOneSentenceIsOneParagraph() {
    assertThat(Reports.blocks(Reports.ofText(BODY))).containsExactly("PARAGRAPH: " + BODY);
  }

  @Test
  void keepsItsFirstParagraphInTheBody() {
    Report report = Reports.ofText(BODY + "\n\nThe army said it had not fired.");
    assertThat(report.headline()).isNull();
    assertThat(report.blocks()).extracting(Block::kind).containsOnly(BlockKind.PARAGRAPH);
  }

  @Test
  void mayHaveAHeadlineInCapitalsThatEndsWithAStop() {
    Report report = Reports.ofText("Shells Fall On The Fish Market Of Karsa.\n\n" + BODY);
    assertThat(report.headline()).isEqualTo("Shells Fall On The Fish Market Of Karsa.");
  }

  @Test
  void withHardWrappedLinesHasParagraphsOverSeveralLines() {
    Report report =
        Reports.ofText(
            """
            Flood cuts the road to the north, and villages wait for boats to come

            The river rose by three metres in one night and took the bridge at Oro,
            the roads ministry said on Friday. It said that forty villages north of
            the town could be reached by boat only.

            A second bridge, at Lemma, was closed to lorries on Saturday morning as
            engineers looked for cracks.
            """);
    assertThat(report.blocks())
        .extracting(Block::kind)
        .containsExactly(BlockKind.HEADLINE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH);
    assertThat(report.blocks().get(1).span().text()).contains("Oro,\nthe roads");
  }

  @Test
  void withOneParagraphALineIsCutAtLineEnds() {
    String second =
        "The army denied it on Tuesday and said that its guns had been silent all week.";
    Report report = Reports.ofText("Shells fall on market\n" + BODY + "\n" + second);
    assertThat(Reports.blocks(report))
        .containsExactly(
            "HEADLINE: Shells fall on market", "PARAGRAPH: " + BODY, "PARAGRAPH: " + second);
  }

  @Test
  void withIndentedParagraphsGoesOnAfterALineEndWithoutIndent() {
    String long1 =
        "The council met Lt. Gen.\nAda Obi on Monday " + "and talked ".repeat(14) + "on.";
    String long2 = "It will meet again " + "and talk ".repeat(14) + "on Friday.";
    Report report = Reports.ofText(long1 + "\n  " + long2 + "\n  " + long2);
    assertThat(report.blocks()).hasSize(3);
    assertThat(report.blocks().get(0).span().text()).isEqualTo(long1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GOMA, Congo (Reuters) - |Associated|",
        "NAIROBI, 3 May — ||",
        "LONDON, Aug 13 (AP) — ||",
        "KYIV/MOSCOW, August 13, 2024 (AFP) - ||2024-08-13",
        "NEWPORT NEWS, Va. - ||",
        "Beirut, Lebanon (CNN) -- ||",
        "Washington (CNN)||",
        "Khartoum, Sudan – ||",
        "MEXICO CITY — ||",
        "ISLAMABAD: ||",
        "(Reuters) - ||",
        "HOUSTON, Feb. 21, 2025 /PRNewswire/ -- ||2025-02-21"
      })
  void mayBeginWithADateline(String dateline, String unused, String published) {
    Report report = Reports.ofText("Bridge falls\n\n" + dateline + " " + BODY);
    assertThat(Reports.blocks(report))
        .containsExactly("HEADLINE: Bridge falls", "DATELINE: " + dateline, "PARAGRAPH: " + BODY);
    assertThat(report.published()).isEqualTo(published == null ? null : LocalDate.parse(published));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russia – which borders Finland – said on Monday that it would send more men there.",
        "BREAKING: Shells fell on the fish market of Karsa on Monday, the mayor said.",
        "NATO: the alliance met on Monday to talk about the shells that fell on the market.",
        "He had one wish - that the war would end before the winter came to the town."
      })
  void hasNoDatelineWhereOneOnlySeemsToStand(String first) {
    Report report = Reports.ofText("Bridge falls\n\n" + first + "\n\n" + BODY);
    assertThat(report.blocks()).extracting(Block::kind).doesNotContain(BlockKind.DATELINE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Jane Doe|Jane Doe",
        "BY JANE DOE|JANE DOE",
        "By Jane Doe and John Roe|Jane Doe, John Roe",
        "By Patrick Ode, Rachael Levi and Michael Erm|Patrick Ode, Rachael Levi, Michael Erm",
        "Author: Jane Doe|Jane Doe",
        "Written by Jane van der Doe|Jane van der Doe",
        "Jane Doe in Goma|Jane Doe",
        "Jane Doe, Defence correspondent|Jane Doe",
        "By Jane Doe, Defence correspondent|Jane Doe",
        "By Jane Doe @janedoe|Jane Doe",
        "By a Staff Correspondent|",
        "Diplomatic editor|"
      })
  void mayNameItsAuthors(String line, String authors) {
    Report report = Reports.ofText("Bridge falls in the night\n\n" + line + "\n\n" + BODY);
    assertThat(Reports.blocks(report)).contains("BYLINE: " + line);
    assertThat(report.byline()).isEqualTo(authors);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Friday the army had left the town.",
        "By the numbers it was the worst flood in a decade.",
        "By then, Jane Doe was in Goma."
      })
  void hasNoBylineInASentence(String line) {
    Report report = Reports.ofText("Bridge falls\n\n" + BODY + "\n\n" + line + "\n\n" + BODY);
    assertThat(Reports.blocks(report)).contains("PARAGRAPH: " + line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Military situation in Karsa on May 3, 2024 (Mapmaker.press)|Mapmaker.press",
        "Boats wait at the quay [Jane Doe/Reuters]|Jane Doe/Reuters",
        "The minister arrives in Karsa. Photo: Jane Doe|Jane Doe",
        "A view of the harbour / AFP|AFP",
        "FILE PHOTO: Boats wait at the quay. REUTERS/Jane Doe|REUTERS/Jane Doe",
        "Boats at the quay on Monday (Jane Doe/PA) / PA Wire|Jane Doe/PA / PA Wire",
        "Boats at the quay. (U.S. Navy via AP)|U.S. Navy via AP",
        "A drone picture shows the burned quay|",
        "The president speaks to the council in Karsa on May 3, 2024|"
      })
  void mayHoldCaptionsWithCredits(String line, String credit) {
    Report report = Reports.ofText("Bridge falls\n\n" + BODY + "\n\n" + line + "\n\n" + BODY);
    assertThat(report.media()).singleElement().extracting(Media::credit).isEqualTo(credit);
    assertThat(report.blocks().stream().filter(block -> block.kind().holdsClaims()))
        .extracting(block -> block.span().text())
        .containsExactly("Bridge falls", BODY, BODY);
  }

  @Test
  void mayHaveACreditOnALineBelowItsCaption() {
    Report report =
        Reports.ofText(
            "Bridge falls\n\n" + BODY + "\n\nWomen wait at the quay\n\nImage: B. Roe\n\n" + BODY);
    assertThat(report.media())
        .singleElement()
        .satisfies(
            media -> {
              assertThat(media.caption()).isEqualTo("Women wait at the quay");
              assertThat(media.credit()).isEqualTo("B. Roe");
            });
  }

  @Test
  void thatAnAgencySignsAfterAFullSentenceKeepsThatSentence() {
    Report report = Reports.ofText("Bridge falls\n\n" + BODY + "\n\nThe road is shut. (Reuters)");
    assertThat(Reports.blocks(report)).contains("PARAGRAPH: The road is shut. (Reuters)");
    assertThat(report.outlet()).isEqualTo("Reuters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more: Bridges of the north",
        "Related",
        "Share this article",
        "(Reporting by Jane Doe in Karsa; Editing by John Roe)",
        "Additional reporting by Jane Doe",
        "https://example.org/bridges?page=2",
        "@karsamail",
        "___",
        "* * *",
        "Follow us on X",
        "Sign up for our newsletter.",
        "Copyright 2024 The Karsa Mail",
        "Jane Doe of the Mail contributed to this report.",
        "5 min read",
        "Get the Mail by email every evening"
      })
  void hasLinesAboutThePublicationSetApart(String line) {
    Report report = Reports.ofText("Bridge falls\n\n" + BODY + "\n\n" + line);
    assertThat(Reports.blocks(report)).last().isEqualTo("BOILERPLATE: " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reporting by the army was late, the council said.",
        "Clashes were reported from Goma.",
        "Copyright law was changed in March.",
        "Related attacks were seen in the north, the army said.",
        "Jane Doe is the editor of the Daily Lamp and was held for two days, her lawyer said."
      })
  void keepsSentencesThatOnlyBeginLikeSuchLines(String line) {
    Report report = Reports.ofText("Bridge falls\n\n" + BODY + "\n\n" + line + "\n\n" + BODY);
    assertThat(Reports.blocks(report)).contains("PARAGRAPH: " + line);
  }

  @Test
  void mayHaveKeyPointsAboveItsByline() {
    Report report =
        Reports.ofText(
            "Bridge falls\n\nTwo dead\n\n*\n\nRoad to the north is cut\n\nBy Jane Doe\n\n" + BODY);
    assertThat(Reports.blocks(report))
        .containsSubsequence(
            "STANDFIRST: Two dead", "STANDFIRST: Road to the north is cut", "BYLINE: By Jane Doe");
  }

  @Test
  void hasTheOutletThatTheUserNames() {
    Hints hints = new Hints("The Lamp", LocalDate.of(2024, 5, 4), "https://lamp.example/1");
    Report report =
        Reports.only(Reports.read("KARSA, May 3, 2024 (Reuters) - " + BODY, "report.txt", hints));
    assertThat(report.outlet()).isEqualTo("The Lamp");
    assertThat(report.published()).isEqualTo("2024-05-04");
    assertThat(report.url()).isEqualTo("https://lamp.example/1");
  }

  @Test
  void mayBeginWithItsAddress() {
    Report report =
        Reports.ofText("https://www.reuters.com/world/1\n\nBridge falls\n\nKARSA (AFP) - " + BODY);
    assertThat(report.url()).isEqualTo("https://www.reuters.com/world/1");
    assertThat(report.outlet()).isEqualTo("Reuters");
    assertThat(report.headline()).isEqualTo("Bridge falls");
  }

  @Test
  void ofAnAgencyAtAnotherOutletsAddressIsThatOutlets() {
    Hints hints = new Hints(null, null, "https://www.dailymail.co.uk/wires/ap/1.html");
    Report report = Reports.only(Reports.read("KARSA (AP) - " + BODY, "report.txt", hints));
    assertThat(report.outlet()).isEqualTo("Daily Mail");
  }

  @Test
  void doesNotTakeALinkInItsMiddleForItsAddress() {
    Report report = Reports.ofText(BODY + "\n\nhttps://www.bbc.co.uk/news/1\n\n" + BODY);
    assertThat(report.url()).isNull();
    assertThat(report.outlet()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "© 2024 The Karsa Mail|The Karsa Mail",
        "Copyright 2019-2024 Karsa Media Ltd. All rights reserved.|Karsa Media",
        "(c) 2024, Karsa.org|Karsa.org",
        "© 2024|",
        "© Getty Images|"
      })
  void mayNameItsOutletInACopyrightLine(String line, String outlet) {
    assertThat(Reports.ofText(BODY + "\n\n" + line).outlet()).isEqualTo(outlet);
  }

  @Test
  void hasNoOutletAndNoDateWhereNothingSaysThem() {
    Report report = Reports.ofText("Bridge falls\n\n" + BODY);
    assertThat(report.outlet()).isNull();
    assertThat(report.published()).isNull();
    assertThat(report.byline()).isNull();
  }

  @Test
  void inAnotherLanguageIsNotTakenForEnglish() {
    Report report =
        Reports.ofText("Zwei Granaten fielen am Montag auf den Markt von Karsa, sagte die Stadt.");
    assertThat(report.language()).isEqualTo("und");
  }

  @Test
  void hasANameThatFollowsFromItsWords() {
    Report report = Reports.ofText(BODY);
    assertThat(report.sha256()).hasSize(64).startsWith(report.id());
    assertThat(report.id()).hasSize(16).isEqualTo(Reports.ofText(BODY).id());
  }
}
