package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.app.serve.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report that tries to do harm by its words is shown and exported harmlessly. */
class HostileContentTest {
  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  static Served served;

  @BeforeAll
  static void serve() {
    served = Served.of(Story.hostile(), folder);
  }

  @AfterAll
  static void end() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claims", "figures", "reports", "changes", "actors", "outlets", "relays", "layers"
      })
  void noCellOfCsvIsAFormula(String resource) {
    String csv = served.get(Api.ROOT + "/" + resource + ".csv").body();

    assertThat(csv.lines().skip(1)).isNotEmpty();
    for (String cell : csv.split("[,\n]")) {
      assertThat(cell.replaceFirst("^\"", "").strip())
          .as(csv)
          .doesNotStartWith("=")
          .doesNotStartWith("+")
          .doesNotStartWith("@");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"claims", "figures", "reports", "changes"})
  void aFeedIsWellFormedAndItsWordsArePlainText(String resource) throws XMLStreamException {
    String atom = served.get(Api.ROOT + "/" + resource + ".atom").body();

    XMLStreamReader xml =
        XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(atom));
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement()) {
        assertThat(xml.getLocalName())
            .isIn("feed", "id", "title", "link", "updated", "entry", "author", "name", "content");
      }
    }
    assertThat(atom.codePoints().filter(c -> c == 0x202e || c == 0x2066 || c < 0x09)).isEmpty();
  }

  @Test
  void jsonCarriesTheWordsAsTheyAreAndAsJsonAlone() {
    var answer = served.get(Api.ROOT + "/claims");

    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(Served.json(answer).at("/rows").findValuesAsText("content"))
        .anyMatch(content -> content.contains("\u202E"));
    assertThat(List.of(answer.body().split(""))).doesNotContain("\u0000", "\u0007");
  }
}
