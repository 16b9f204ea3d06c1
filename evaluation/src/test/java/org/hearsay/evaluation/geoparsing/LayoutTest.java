package org.hearsay.evaluation.geoparsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.evaluation.score.CorpusException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On files of the corpora's layouts with texts of our own. */
class LayoutTest {
  @TempDir Path folder;

  @Test
  void lglAndTrNewsHaveToponymsWithATagOfTheGazetteer() throws IOException {
    write(
        "lgl.xml",
        """
        <articles><article docid="7"><dltime>2009-03-20 12:24</dltime><url>https://a.example/1</url>
        <text>Rain fell in Velna and Osk.</text><toponyms>
        <toponym><start>23</start><end>26</end><phrase>Osk</phrase></toponym>
        <toponym><start>13</start><end>18</end><phrase>Velna</phrase>
          <gaztag><name>Velna</name><lat>51.5</lat><lon>35.25</lon></gaztag></toponym>
        </toponyms></article></articles>
        """);

    Article article = Layout.LGL.articles(folder).get(0);

    assertThat(article.id()).isEqualTo("7");
    assertThat(article.report().text()).isEqualTo("Rain fell in Velna and Osk.");
    assertThat(article.report().published()).isEqualTo(LocalDate.of(2009, 3, 20));
    assertThat(article.report().url()).isEqualTo("https://a.example/1");
    assertThat(article.toponyms())
        .containsExactly(
            new Toponym(13, 18, "Velna", new Point(51.5, 35.25), "Velna"),
            new Toponym(23, 26, "Osk", null, "nowhere"));
  }

  @Test
  void offsetsOfGeoVirusBeginAtOne() throws IOException {
    write(
        "GeoVirus.xml",
        """
        <articles><article><text>Rain fell in Velna.</text><locations>
        <location><name>Velna</name><start>14</start><end>19</end><lat>1</lat><lon>2</lon></location>
        </locations></article></articles>
        """);

    assertThat(Layout.GEOVIRUS.articles(folder).get(0).toponyms())
        .containsExactly(new Toponym(13, 18, "Velna", new Point(1, 2), "Velna"));
  }

  @Test
  void aNameThatDoesNotStandAtItsOffsetIsTakenWhereItStandsNextToIt() {
    String text = "Velna and Velna" + " ".repeat(300) + "Osk";

    assertThat(Layout.begin(text, "Velna", 12)).isEqualTo(10);
    assertThat(Layout.begin(text, "Velna", 3)).isEqualTo(0);
    assertThat(Layout.begin(text, "Osk", 5)).as("too far").isEqualTo(-1);
    assertThat(Layout.begin(text, "Tarn", 5)).isEqualTo(-1);
  }

  @Test
  void aFileThatIsNotThereIsAskedForByName() {
    assertThatThrownBy(() -> Layout.TRNEWS.articles(folder))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("TR-News.xml");
  }

  @Test
  void aFileThatIsNoXmlIsToldInOneSentence() throws IOException {
    write("lgl.xml", "no markup");

    assertThatThrownBy(() -> Layout.LGL.articles(folder))
        .isInstanceOf(CorpusException.class)
        .hasMessageStartingWith("Cannot read");
  }

  @Test
  void theHalvesOfACorpusAreItsWhole() throws IOException {
    String article = "<article><text>Rain %d.</text></article>";
    write(
        "lgl.xml",
        "<articles>%s%s%s</articles>"
            .formatted(article.formatted(1), article.formatted(2), article.formatted(3)));

    assertThat(List.of("all", "first", "second"))
        .map(split -> Geoparsing.lgl(folder, split, ConventionTest::nothingIn).reports())
        .containsExactly(3, 1, 2);
    assertThatThrownBy(() -> Geoparsing.lgl(folder, "third", ConventionTest::nothingIn))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("all, first or second");
  }

  private void write(String name, String xml) throws IOException {
    Files.writeString(folder.resolve(name), xml);
  }
}
