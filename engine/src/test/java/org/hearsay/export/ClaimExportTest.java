package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearsay.ledger.AsOf;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.NameKind;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.SampleLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The claims of a ledger in each form. */
class ClaimExportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final View WEB =
      new View(
          "Claims of a week",
          "https://hearsay.example/claims.feed",
          "https://hearsay.example/claims",
          id -> "https://hearsay.example/claims/" + id,
          key -> "https://hearsay.example/claims.feed?after=" + key);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void theSameLedgerGivesTheSameDocument(ClaimForm form) throws IOException {
    try (Ledger ledger = week()) {
      assertThat(written(ledger, Filter.ALL, form)).isEqualTo(written(ledger, Filter.ALL, form));
    }
  }

  @ParameterizedTest
  @EnumSource
  void pagesOneAfterAnotherHoldWhatTheWholeHolds(ClaimForm form) throws IOException {
    try (Ledger ledger = week()) {
      StringWriter out = new StringWriter();
      String next = null;
      do {
        next = new ClaimExport(ledger).page(Filter.ALL, new Page.Wanted(next, 2), form, WEB, out);
      } while (next != null);

      for (ClaimRow claim : ledger.claims(Filter.ALL, Page.Wanted.first(100)).rows()) {
        assertThat(out.toString()).contains(claim.id());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLedgerWithoutClaimsGivesADocumentThatIsWhole(ClaimForm form) throws IOException {
    try (Ledger ledger = week()) {
      Filter none = Filter.ALL.asOf(AsOf.recorded(java.time.Instant.EPOCH));

      assertThat(new ClaimExport(ledger).all(none, form, WEB, new StringWriter())).isZero();
      parse(form, written(ledger, none, form));
    }
  }

  @Test
  void csvHasTheLinesOfTheList() throws IOException {
    try (Ledger ledger = week()) {
      List<String> expected =
          ledger.claims(Filter.ALL, Page.Wanted.first(100)).rows().stream()
              .map(RowCsv::claim)
              .toList();

      assertThat(written(ledger, Filter.ALL, ClaimForm.CSV).lines())
          .startsWith(RowCsv.CLAIMS)
          .endsWith(expected.toArray(String[]::new));
    }
  }

  @Test
  void aMapHasPointsOnlyWhereAPlaceIsKnown() throws IOException {
    try (Ledger ledger = week()) {
      JsonNode map = JSON.readTree(written(ledger, Filter.ALL, ClaimForm.GEOJSON));

      for (JsonNode feature : map.get("features")) {
        boolean known = feature.at("/properties/place").asText().equals("Marlow");
        assertThat(feature.get("geometry").isNull()).isEqualTo(!known);
        assertThat(feature.at("/properties/claimants").asText()).isNotEmpty();
        if (known) {
          assertThat(feature.at("/geometry/coordinates").toString()).isEqualTo("[35.25,51.5]");
          assertThat(feature.at("/properties/precision").asText()).isEqualTo("settlement");
        }
      }
      assertThat(map.get("features")).hasSize(6);
    }
  }

  @Test
  void anAtomFeedHasWhatTheStandardAsksFor() throws Exception {
    try (Ledger ledger = week()) {
      Document feed = xml(written(ledger, Filter.ALL, ClaimForm.ATOM));
      NodeList entries = feed.getElementsByTagName("entry");

      assertThat(feed.getDocumentElement().getNamespaceURI())
          .isEqualTo("http://www.w3.org/2005/Atom");
      assertThat(entries.getLength()).isEqualTo(6);
      for (String name : List.of("id", "title", "updated")) {
        assertThat(feed.getElementsByTagName(name).getLength()).as(name).isEqualTo(7);
      }
      assertThat(feed.getElementsByTagName("title").item(1).getTextContent())
          .isEqualTo("Ilan Moss via Valley Post: Talks begin");
    }
  }

  @Test
  void aFeedTellsWhereItsNextPageIs() throws IOException {
    try (Ledger ledger = week()) {
      StringWriter atom = new StringWriter();
      StringWriter json = new StringWriter();
      ClaimExport export = new ClaimExport(ledger);

      String next = export.page(Filter.ALL, Page.Wanted.first(2), ClaimForm.ATOM, WEB, atom);
      export.page(Filter.ALL, Page.Wanted.first(2), ClaimForm.JSON_FEED, WEB, json);

      assertThat(atom.toString()).contains("rel=\"next\" href=\"https://").contains(next);
      assertThat(JSON.readTree(json.toString()).get("next_url").asText()).endsWith(next);
      assertThat(JSON.readTree(json.toString()).get("items")).hasSize(2);
    }
  }

  @Test
  void whatIsRecordedWhileAllIsWrittenIsNotInIt() throws IOException {
    try (Ledger ledger = week()) {
      Filter settled = ledger.settled(Filter.ALL);

      assertThat(settled.asOf().recorded()).isEqualTo(ledger.totals(null).last());
      assertThat(written(ledger, settled, ClaimForm.JSON_LINES))
          .isEqualTo(written(ledger, Filter.ALL, ClaimForm.JSON_LINES));
    }
  }

  @Test
  void theFilterIsThatOfTheList() throws IOException {
    try (Ledger ledger = week()) {
      Filter marlow = Filter.ALL.with(NameKind.PLACE, "Marlow");

      assertThat(written(ledger, marlow, ClaimForm.JSON_LINES).lines()).hasSize(3);
    }
  }

  private Ledger week() {
    return Ledger.open(SampleLedger.at(folder.resolve("week.db")));
  }

  private static String written(Ledger ledger, Filter filter, ClaimForm form) throws IOException {
    StringWriter out = new StringWriter();
    new ClaimExport(ledger).all(filter, form, WEB, out);
    return out.toString();
  }

  private static void parse(ClaimForm form, String document) throws IOException {
    switch (form) {
      case CSV -> assertThat(document).isEqualTo(RowCsv.CLAIMS + "\n");
      case JSON_LINES -> assertThat(document).isEmpty();
      case ATOM -> assertThat(xml(document).getElementsByTagName("entry").getLength()).isZero();
      default ->
          assertThat(
                  StreamSupport.stream(JSON.readTree(document).spliterator(), false)
                      .filter(JsonNode::isArray)
                      .toList())
              .singleElement()
              .matches(JsonNode::isEmpty);
    }
  }

  private static Document xml(String document) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(document)));
    } catch (Exception broken) {
      throw new IOException(document, broken);
    }
  }
}
