package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("JSON Lines")
class JsonArticlesTest {

  private static final String GOOD =
      "{\"title\": \"Bridge falls\", \"body\": \"It fell at dawn.\"}";

  @Test
  void giveOneReportALine() {
    assertThat(read(GOOD + "\n\n" + GOOD + "\r\n"))
        .hasSize(2)
        .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Read.class));
  }

  @Test
  void putTheTitleAboveABodyThatDoesNotBeginWithIt() {
    Report report = Reports.ofJson(GOOD);
    assertThat(report.text()).isEqualTo("Bridge falls\n\nIt fell at dawn.");
    assertThat(Reports.blocks(report))
        .containsExactly("HEADLINE: Bridge falls", "PARAGRAPH: It fell at dawn.");
  }

  @Test
  void keepABodyThatBeginsWithTheTitleAsItIs() {
    String body = "Bridge falls\n\nIt fell at dawn.";
    Report report =
        Reports.ofJson(
            "{\"title\": \"Bridge falls\", \"text\": \"Bridge falls\\n\\nIt fell at dawn.\"}");
    assertThat(report.text()).isEqualTo(body);
    assertThat(report.headline()).isEqualTo("Bridge falls");
  }

  @Test
  void acceptTheUsualNamesOfFields() {
    Report report =
        Reports.ofJson(
            """
            {"headline": "Bridge falls", "articleBody": "It fell at dawn, the mayor said.", \
            "description": "Nobody was hurt", "datePublished": "2025-02-22 04:19:20+00:00", \
            "link": "https://www.reuters.com/a/b", "source": {"id": null, "name": "The Lamp"}, \
            "authors": [{"name": "Jane Doe"}, "John Roe"]}""");
    assertThat(report.headline()).isEqualTo("Bridge falls");
    assertThat(report.standfirst()).isEqualTo("Nobody was hurt");
    assertThat(report.published()).isEqualTo("2025-02-22");
    assertThat(report.publishedAt()).isEqualTo("2025-02-22T04:19:20Z");
    assertThat(report.url()).isEqualTo("https://www.reuters.com/a/b");
    assertThat(report.outlet()).isEqualTo("The Lamp");
    assertThat(report.byline()).isEqualTo("Jane Doe, John Roe");
  }

  @Test
  void takeTheOutletFromTheAddressWhereNothingElseNamesIt() {
    Report report =
        Reports.ofJson("{\"body\": \"It fell.\", \"url\": \"https://www.bbc.co.uk/news/1\"}");
    assertThat(report.outlet()).isEqualTo("BBC");
  }

  @Test
  void turnABodyOfMarkupIntoText() {
    Report report =
        Reports.ofJson(
            "{\"body\": \"<p>It fell at <b>dawn</b>.</p><p>Nobody was hurt&nbsp;there.</p>\"}");
    assertThat(report.text()).isEqualTo("It fell at dawn.\n\nNobody was hurt\u00A0there.");
  }

  @Test
  void leaveOutADescriptionThatTheBodyBeginsWith() {
    Report report =
        Reports.ofJson(
            "{\"title\": \"Bridge falls\", \"summary\": \"It fell at dawn, the mayor said.\","
                + " \"body\": \"It fell at dawn, the mayor said. Nobody was hurt.\"}");
    assertThat(report.standfirst()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"title\": \"A\"}|line 2: field \"body\" (or text, content, articleBody) is missing; give"
            + " the article's text in one of them",
        "{\"body\": \" \"}|line 2: field \"body\" is empty; give the article's text in it",
        "{\"body\": 7}|line 2: field \"body\" is a number; give a string",
        "{\"body\": \"x y.\", \"title\": true}|line 2: field \"title\" is true or false; give a string",
        "{\"body\": \"x y.\", \"date\": \"yesterday\"}|line 2: field \"date\" is \"yesterday\", not a"
            + " date that can be read in one way only; write it as 2024-08-13 or"
            + " 2024-08-13T14:02:00Z",
        "[1]|line 2: an array, not an object; write each article as {\"title\": …, \"body\": …}"
      })
  void nameTheLineAndTheFieldOfAnError(String line, String error) {
    List<Outcome> outcomes = read(GOOD + "\n" + line + "\n" + GOOD);
    assertThat(outcomes).hasSize(3);
    assertThat(outcomes.get(1)).isEqualTo(new Outcome.Failed("articles.jsonl:2", error));
    assertThat(outcomes.get(2)).isInstanceOf(Outcome.Read.class);
  }

  @Test
  void readOnAfterHalfALine() {
    List<Outcome> outcomes = read(GOOD.substring(0, 30) + "\n" + GOOD);
    assertThat(outcomes).hasSize(2);
    assertThat(outcomes.get(0))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.error()).startsWith("line 1: not one whole JSON object"));
    assertThat(outcomes.get(1)).isInstanceOf(Outcome.Read.class);
  }

  @Test
  void readOnAfterALineInAnotherCharacterSet() {
    byte[] latin = "{\"body\": \"café\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
    byte[] both = java.util.Arrays.copyOf(latin, latin.length + good.length);
    System.arraycopy(good, 0, both, latin.length, good.length);
    List<Outcome> outcomes = new Ingest().read(both, "a.jsonl", Hints.NONE).toList();
    assertThat(outcomes).hasSize(2);
    assertThat(outcomes.get(0))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.error()).startsWith("line 1 is not UTF-8 text"));
  }

  @Test
  void nameAFailedArticleByItsOwnId() {
    assertThat(read("{\"id\": \"k-17\"}\n" + GOOD).get(0))
        .isInstanceOfSatisfying(
            Outcome.Failed.class, failed -> assertThat(failed.id()).isEqualTo("k-17"));
  }

  @Test
  void mayBeOneArrayOrOneObjectOverSeveralLines() {
    assertThat(Reports.read("[" + GOOD + ",\n" + GOOD + "]", "a.json", Hints.NONE)).hasSize(2);
    assertThat(
            Reports.ofJson("{\n \"title\": \"Bridge falls\",\n \"body\": \"It fell.\"\n}")
                .headline())
        .isEqualTo("Bridge falls");
  }

  @Test
  void thatAreOneBrokenObjectOverSeveralLinesFailOnce() {
    assertThat(Reports.error(read("{\n \"title\": \"Bridge falls\",\n \"body\": \"It f")))
        .startsWith("articles.jsonl: not whole JSON");
  }

  @Test
  void areReadOnlyAsFarAsTheirReaderGoes() {
    byte[] bytes = (GOOD + "\n").repeat(3).getBytes(StandardCharsets.UTF_8);
    Optional<Outcome> first = new Ingest().read(bytes, "a.jsonl", Hints.NONE).findFirst();
    assertThat(first).get().isInstanceOf(Outcome.Read.class);
  }

  private static List<Outcome> read(String text) {
    return Reports.read(text, "articles.jsonl", Hints.NONE);
  }
}
