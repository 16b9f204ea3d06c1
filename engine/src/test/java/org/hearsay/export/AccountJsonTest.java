package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Chain;
import org.hearsay.claim.Check;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Entity;
import org.hearsay.claim.EntityType;
import org.hearsay.claim.Event;
import org.hearsay.claim.EventType;
import org.hearsay.claim.Factuality;
import org.hearsay.claim.Figure;
import org.hearsay.claim.FigureKind;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.Period;
import org.hearsay.claim.QuoteKind;
import org.hearsay.claim.Reading;
import org.hearsay.claim.Reason;
import org.hearsay.claim.Status;
import org.hearsay.claim.StatusValue;
import org.hearsay.text.Media;
import org.hearsay.text.Report;
import org.hearsay.text.Span;
import org.hearsay.text.Unread;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountJsonTest {
  private static final String TEXT =
      "😀 The mayor said on Monday that at least 40 boats sank, which the port could not confirm.";

  private final AccountJson json = new AccountJson(new Engine("0.1.0", "reader-1"));

  @Test
  void theFieldsStandInTheOrderOfTheCodebook() throws Exception {
    JsonNode root = parsed(account(null));

    assertThat(root.fieldNames())
        .toIterable()
        .containsExactly(
            "report",
            "claims",
            "actors",
            "attributions",
            "entities",
            "places",
            "media",
            "unread",
            "engine");
    assertThat(root.at("/claims/0").fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "content",
            "quote",
            "also_at",
            "chain",
            "certainty",
            "about_future",
            "status",
            "figures",
            "times",
            "places",
            "events",
            "made_by");
  }

  @Test
  void anAccountIsOneLine() {
    assertThat(json.of(account(null))).doesNotContain("\n");
  }

  @Test
  void theSpansOfAClaimCountCodePoints() throws Exception {
    JsonNode content = parsed(account(null)).at("/claims/0/content/0");

    int begin = TEXT.codePointCount(0, TEXT.indexOf("at least"));
    assertThat(content.get("begin").asInt())
        .isEqualTo(begin)
        .isEqualTo(TEXT.indexOf("at least") - 1);
    assertThat(content.get("end").asInt()).isEqualTo(begin + "at least 40 boats sank".length());
    assertThat(content.get("text").asText()).isEqualTo("at least 40 boats sank");
  }

  @Test
  void whatIsNotKnownIsNull() throws Exception {
    JsonNode root = parsed(account(null));

    assertThat(root.at("/report/outlet").isNull()).isTrue();
    assertThat(root.at("/report/published").isNull()).isTrue();
    assertThat(root.at("/claims/0/figures/0/high").isNull()).isTrue();
    assertThat(root.at("/claims/0/chain/0/span").isNull()).isTrue();
  }

  @Test
  void aDayOfPublicationIsWrittenAsADay() throws Exception {
    assertThat(parsed(account(null, LocalDate.of(2024, 8, 13))).at("/report/published").asText())
        .isEqualTo("2024-08-13");
  }

  @Test
  void aMomentOfPublicationIsWrittenWithItsTime() throws Exception {
    JsonNode root = parsed(account(Instant.parse("2024-08-13T18:30:00Z")));

    assertThat(root.at("/report/published").asText()).isEqualTo("2024-08-13T18:30:00Z");
  }

  @Test
  void theBoundsOfAFigureAreNumbers() throws Exception {
    JsonNode figure = parsed(account(null)).at("/claims/0/figures/0");

    assertThat(figure.get("low").isNumber()).isTrue();
    assertThat(figure.get("low").toString()).isEqualTo("40");
    assertThat(figure.get("kind").asText()).isEqualTo("total");
  }

  @Test
  void aRoundFigureIsWrittenWithoutAnExponent() {
    assertThat(json.of(account(null))).contains("\"low\":40,").doesNotContain("E+");
  }

  @Test
  void closedChoicesAreWrittenInTheirWords() throws Exception {
    JsonNode claim = parsed(account(null)).at("/claims/0");

    assertThat(claim.get("quote").asText()).isEqualTo("indirect");
    assertThat(claim.at("/chain/1/kind").asText()).isEqualTo("office");
    assertThat(claim.at("/status/0/value").asText()).isEqualTo("not confirmed");
    assertThat(claim.at("/certainty/low").asDouble()).isEqualTo(0.55);
    assertThat(parsed(account(null)).at("/entities/0/type").asText()).isEqualTo("role");
  }

  @Test
  void anEventIsWrittenWithWhatIsKnownOfIt() throws Exception {
    JsonNode event = parsed(account(null)).at("/claims/0/events/0");

    assertThat(event.get("type").asText()).isEqualTo("accident");
    assertThat(event.get("factuality").asText()).isEqualTo("asserted");
    assertThat(event.get("target").asText()).isEqualTo("boats");
    assertThat(event.at("/span/text").asText()).isEqualTo("sank");
    assertThat(event.get("sub_event_type").isNull()).isTrue();
    assertThat(event.get("actor").isNull()).isTrue();
    assertThat(event.get("place").isNull()).isTrue();
  }

  @Test
  void anInnerAttributionFollowsTheOneThatHoldsIt() throws Exception {
    JsonNode attributions = parsed(account(null)).get("attributions");

    assertThat(attributions).hasSize(2);
    assertThat(attributions.at("/0/source/0/text").asText()).isEqualTo("The mayor");
    assertThat(attributions.at("/1/source")).isEmpty();
    assertThat(attributions.at("/1/content/0/text").asText()).isEqualTo("40 boats sank");
  }

  @Test
  void theReasonsOfAClaimAreWrittenWhenAskedFor() throws Exception {
    JsonNode why = mapper().readTree(json.explained().of(account(null))).at("/claims/0/why/0");

    assertThat(why.get("pass").asText()).isEqualTo("attributed");
    assertThat(why.get("what").asText()).isEqualTo("the mayor said it");
    assertThat(why.at("/span/text").asText()).isEqualTo("said");
    assertThat(parsed(account(null)).at("/claims/0").has("why")).isFalse();
  }

  @Test
  void aReportThatFailedIsItsNameAndTheError() {
    assertThat(AccountJson.failure("a \"b\".txt", "It is empty."))
        .isEqualTo("{\"report\":{\"id\":\"a \\\"b\\\".txt\"},\"error\":\"It is empty.\"}");
  }

  private JsonNode parsed(Account account) throws Exception {
    return mapper().readTree(json.of(account));
  }

  private static ObjectMapper mapper() {
    return new ObjectMapper();
  }

  private static Account account(@Nullable Instant publishedAt) {
    return account(publishedAt, null);
  }

  private static Account account(@Nullable Instant publishedAt, @Nullable LocalDate published) {
    Report report =
        new Report(
            "0123456789abcdef",
            "0123456789abcdef".repeat(4),
            TEXT,
            null,
            null,
            null,
            null,
            published,
            publishedAt,
            "en",
            null,
            List.of(),
            List.of(new Media("Boats", null, span("boats"))));
    Attribution inner =
        new Attribution(List.of(), List.of(), List.of(span("40 boats sank")), List.of());
    Attribution outer =
        new Attribution(
            List.of(span("The mayor")),
            List.of(span("said")),
            List.of(span("at least 40 boats sank")),
            List.of(inner));
    Reading reading =
        new Reading(
            report,
            List.of(),
            List.of(outer),
            List.of(new Entity(span("mayor"), EntityType.ROLE, null)),
            List.of());
    return new Account(
        reading, List.of(claim()), List.of(new Unread(span("Monday"), "no publication date")));
  }

  private static Claim claim() {
    Hop outlet = new Hop("the report", HopKind.OUTLET, null, null, List.of(), null, null, null);
    Hop mayor =
        new Hop(
            "the mayor",
            HopKind.OFFICE,
            null,
            null,
            List.of(),
            span("The mayor"),
            span("said"),
            null);
    return new Claim(
        "c1",
        List.of(span("at least 40 boats sank")),
        QuoteKind.INDIRECT,
        List.of(),
        new Chain(List.of(outlet, mayor)),
        new Certainty("likely", span("said"), "the mayor", "ICD 203", 0.55, 0.8),
        false,
        List.of(new Status(StatusValue.NOT_CONFIRMED, "the port", null, span("could not confirm"))),
        List.of(
            new Figure(
                "boats sunk",
                "boats_sunk",
                null,
                null,
                new BigDecimal("4E+1"),
                null,
                "at least",
                null,
                span("at least 40"),
                new Period(null, null, "Monday"),
                FigureKind.TOTAL,
                span("port"),
                span("40 boats"),
                new Check(List.of(span("40 boats")), new BigDecimal("4E+1"), null, true))),
        List.of(),
        List.of(),
        List.of(
            new Event(
                new EventType("accident", null, null, null, null, null),
                Factuality.ASSERTED,
                span("sank"),
                null,
                "boats",
                null,
                null)),
        List.of(new Reason("attributed", "the mayor said it", span("said"))));
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return Span.of(TEXT, begin, begin + words.length());
  }
}
