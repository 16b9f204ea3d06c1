package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.SampleLedger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Names and words that somebody wrote to do harm, in each form: they stay words. */
class HostileContentTest {
  @TempDir Path folder;

  static List<String> hostile() {
    return List.of(
        "<script>alert(1)</script>",
        "</script><img src=x onerror=alert(1)>",
        "]]><x>&amp;&#0;",
        "=cmd|' /C calc'!A0",
        "+1+cmd|' /C calc'!A0",
        "@SUM(1+1)*cmd",
        "-2+3+cmd|' /C calc'!A0",
        "＝HYPERLINK(1)",
        "\t=1+1",
        "'=1+1",
        "''already",
        "\u202egnp.exe\u202c turned",
        "\u0000 nothing \u001b[2J \u0007",
        "quote \" comma , semicolon ; line\nbreak\r\nend",
        "\u2028 and \u2029",
        "javascript:alert(1)",
        "\ud83d\ude80 rocket",
        "\uffff no character");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aFeedHasNothingButText(String words) throws Exception {
    String atom = written(words, ClaimForm.ATOM);
    Document feed = xml(atom);

    NodeList all = feed.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      assertThat(all.item(i).getLocalName())
          .isIn(
              "feed",
              "id",
              "title",
              "updated",
              "author",
              "name",
              "generator",
              "link",
              "entry",
              "published",
              "content");
    }
    assertThat(atom).doesNotContain("<script", "<img", "\u202e", "\u001b");
    JsonNode item = new ObjectMapper().readTree(written(words, ClaimForm.JSON_FEED)).at("/items/0");
    assertThat(item.get("title").asText()).doesNotContain("\u202e", "\u001b", "\u0000");
    assertThat(item.has("content_html")).isFalse();
    assertThat(item.get("url").asText()).startsWith("https://");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void jsonStaysJsonWithinAPage(String words) throws Exception {
    for (ClaimForm form : List.of(ClaimForm.JSON_LD, ClaimForm.GEOJSON, ClaimForm.JSON_FEED)) {
      assertThat(written(words, form))
          .as(form.name())
          .doesNotContain("<", ">", "\u2028", "\u2029", "\u001b");
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void linkedDataGivesTheWordsAsTheyWere(String words) throws Exception {
    String document = written(words, ClaimForm.JSON_LD);
    JsonNode graph = new ObjectMapper().readTree(document).get("@graph");

    assertThat(graph.findValuesAsText("exact")).contains(claim(words).content());
    assertThat(JsonLd.expand(JsonDocument.of(new StringReader(document))).get()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aSpreadsheetIsGivenNoFormulaAndAProgramEveryWord(String words) throws Exception {
    List<List<String>> rows = CsvRows.of(written(words, ClaimForm.CSV));

    assertThat(rows).hasSize(2);
    assertThat(rows.get(1)).hasSameSizeAs(rows.get(0));
    for (String cell : rows.get(1)) {
      assertThat(cell).doesNotMatch("(?s)[=+@\\-＝＋－＠\t\r\n].*").doesNotContain("\u0000");
    }
    String content = rows.get(1).get(rows.get(0).indexOf("content"));
    assertThat(CsvRows.text(content))
        .isEqualTo(claim(words).content().replaceAll("[\\p{Cc}&&[^\\t\\r\\n]]", "\uFFFD"));
  }

  private ClaimRow claim(String words) {
    try (Ledger ledger = ledger(words)) {
      return ledger.claims(Filter.ALL, Page.Wanted.first(1)).rows().get(0);
    }
  }

  private String written(String words, ClaimForm form) throws Exception {
    try (Ledger ledger = ledger(words)) {
      StringWriter out = new StringWriter();
      new ClaimExport(ledger).all(Filter.ALL, form, View.file(words), out);
      return out.toString();
    }
  }

  private Ledger ledger(String words) {
    return Ledger.open(SampleLedger.saying(folder.resolve("hostile.db"), words));
  }

  private static Document xml(String document) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(document)));
  }
}
