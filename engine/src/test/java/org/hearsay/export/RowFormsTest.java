package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.ChangeKind;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.ClaimRow.Amount;
import org.hearsay.ledger.ClaimRow.InReport;
import org.hearsay.ledger.ClaimRow.Place;
import org.hearsay.ledger.ClaimRow.Said;
import org.hearsay.ledger.ClaimRow.Voice;
import org.hearsay.ledger.Explained;
import org.junit.jupiter.api.Test;

/** Rows of a ledger as JSON and as CSV. */
class RowFormsTest {
  private static final Instant MOMENT = Instant.parse("2024-05-07T20:00:00Z");

  private static final Amount BOATS =
      new Amount(
          "boats lost",
          "boats_lost",
          "rebels",
          null,
          new BigDecimal("1000"),
          null,
          "over",
          null,
          "2024-05-06",
          null,
          "total",
          null,
          "over a thousand boats");

  @Test
  void aClaimAsJsonHasEveryFieldAndNullForWhatIsNotKnown() throws IOException {
    JsonNode claim = new ObjectMapper().readTree(RowJson.claim(claim("The bridge is closed")));

    assertThat(claim.get("claimants").get(0).asText()).isEqualTo("Ruth Penhale");
    assertThat(claim.at("/chain/1/role").asText()).isEqualTo("mayor");
    assertThat(claim.at("/figures/0/low").decimalValue()).isEqualByComparingTo("1000");
    assertThat(claim.at("/figures/0/high").isNull()).isTrue();
    assertThat(claim.get("said_on").isNull()).isTrue();
    assertThat(claim.at("/places/0/latitude").isNull()).isTrue();
    assertThat(claim.at("/report/recorded_at").asText()).isEqualTo("2024-05-07T20:00:00Z");
  }

  @Test
  void aChangeHasTheClaimBeforeAndAfter() throws IOException {
    Change change =
        new Change(MOMENT, ChangeKind.CHANGED, claim("closed"), claim("open"), "content");

    JsonNode json = new ObjectMapper().readTree(RowJson.change(change));

    assertThat(json.at("/before/content").asText()).isEqualTo("closed");
    assertThat(json.at("/after/content").asText()).isEqualTo("open");
    assertThat(RowCsv.change(change)).startsWith("2024-05-07T20:00:00Z,changed,content,closed,");
  }

  @Test
  void whatWasReadOfAClaimIsGivenAsItWasKept() throws IOException {
    Explained explained =
        new Explained(claim("closed"), "{\"any\":[1,2]}", null, null, List.of(), List.of());

    assertThat(
            new ObjectMapper()
                .readTree(RowJson.explained(explained, List.of()))
                .at("/read/any/1")
                .asInt())
        .isEqualTo(2);
  }

  @Test
  void everyRowOfCsvHasAsManyCellsAsThereAreColumns() {
    ClaimRow claim = claim("The bridge is closed");

    assertThat(RowCsv.claim(claim).split(",", -1)).hasSameSizeAs(RowCsv.CLAIMS.split(","));
    assertThat(RowCsv.figure(claim, BOATS).split(",", -1))
        .hasSameSizeAs(RowCsv.FIGURES.split(","))
        .contains("1000", "over", "");
    assertThat(
            RowCsv.change(new Change(MOMENT, ChangeKind.WITHDRAWN, claim, null, null))
                .split(",", -1))
        .hasSameSizeAs(RowCsv.CHANGES.split(","));
  }

  @Test
  void commasQuotesAndLineBreaksStayWithinTheirCell() {
    assertThat(RowCsv.claim(claim("He said \"no\", and\nleft")))
        .contains(",\"He said \"\"no\"\", and\nleft\",");
  }

  @Test
  void noCellIsTakenForAFormula() {
    assertThat(RowCsv.claim(claim("=HYPERLINK(1)"))).contains(",'=HYPERLINK(1),");
    assertThat(RowCsv.claim(claim("-5"))).contains(",-5,");
  }

  private static ClaimRow claim(String content) {
    return new ClaimRow(
        "1f-3",
        content,
        "indirect",
        List.of(
            new Voice("Evening Herald", "outlet", null, null, false, null),
            new Voice("Ruth Penhale", "named person", "mayor", "Valley", true, null)),
        null,
        null,
        null,
        false,
        "2024-05-06",
        "2024-05-06",
        null,
        List.of(BOATS),
        List.of(),
        List.of(new Place("Tavo", "settlement", "site", null, null, null)),
        List.of(new Said("denied", null, null)),
        List.of(),
        new InReport("Evening Herald", null, null, "ab", 1, "2024-05-06", MOMENT, MOMENT, "0.1.0"));
  }
}
