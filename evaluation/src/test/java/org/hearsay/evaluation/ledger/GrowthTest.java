package org.hearsay.evaluation.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Rows of growth are kept beside those of another database, and drawn. */
class GrowthTest {
  @TempDir Path folder;

  private static Growth row(String database, int claims, double aSecond) {
    return new Growth(database, claims, aSecond, Double.NaN, claims * 1_000.0, 12.34, Double.NaN);
  }

  @Test
  void aRowIsToldTheSameBeforeAndAfterItWasKept() throws IOException {
    Growth measured = new Growth("SQLite", 507, 834.96, 931.949, 6_134_783.6, 5.149, 4.3449);
    Path file = folder.resolve("rows.csv");

    Growth.write(List.of(measured), file);

    assertThat(Growth.read(file)).containsExactly(measured);
    assertThat(Growth.read(file).get(0).line()).isEqualTo(measured.line());
  }

  @Test
  void aSecondRunTakesThePlaceOfTheFirstOnTheSameDatabaseAndOfNoOther() throws IOException {
    Path file = folder.resolve("growth.csv");
    Growth.write(List.of(row("SQLite", 100, 2_000), row("SQLite", 200, 1_900)), file);
    Growth.write(List.of(row("PostgreSQL", 100, 900)), file);
    Growth.write(List.of(row("SQLite", 150, 1_950)), file);

    assertThat(Growth.read(file))
        .containsExactly(row("PostgreSQL", 100, 900), row("SQLite", 150, 1_950));
  }

  @Test
  void aFileOfSomethingElseIsNeitherReadNorChanged() throws IOException {
    Path file = folder.resolve("notes.csv");
    Files.writeString(file, "day,note\n");

    assertThatThrownBy(() -> Growth.write(List.of(row("SQLite", 100, 2_000)), file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("holds no measured rows");
    assertThat(file).hasContent("day,note\n");
  }

  @Test
  void aRowInATableSaysNothingOfWorkThatWasNotSeen() {
    assertThat(row("PostgreSQL", 100_006, 1_971.4).line())
        .isEqualTo("| 100,006 | 1,971 | – | 100 | 1,000 | 12.3 | – |");
  }

  @Test
  void eachDatabaseIsALineWithAPointARow() throws Exception {
    Document picture =
        picture(
            List.of(
                row("PostgreSQL", 100, 900),
                row("PostgreSQL", 200, 800),
                row("SQLite", 100, 2_000)));

    NodeList points = picture.getElementsByTagName("circle");
    assertThat(points.getLength()).isEqualTo(3 * 3); // three charts
    assertThat(points.item(0).getTextContent()).isEqualTo("SQLite, 100 claims: 2,000");
    assertThat(points.item(1).getTextContent()).isEqualTo("PostgreSQL, 100 claims: 900");
    assertThat(attribute(points, 0, "cy")).isLessThan(attribute(points, 1, "cy"));
    assertThat(attribute(points, 1, "cx")).isLessThan(attribute(points, 2, "cx"));
  }

  @Test
  void theWorkOfTheProcessorIsDrawnWhereAllRowsHaveIt() {
    Growth seen = new Growth("SQLite", 100, 2_000, 2_500, 100_000, 12.3, 11.2);

    assertThat(new GrowthChart(List.of(seen)).svg())
        .contains("SQLite 2,500", "SQLite 11.2")
        .doesNotContain("SQLite 2,000");
    assertThat(new GrowthChart(List.of(seen, row("PostgreSQL", 100, 900))).svg())
        .contains("SQLite 2,000", "SQLite 12.3")
        .doesNotContain("SQLite 2,500");
  }

  @Test
  void namesOfLinesThatEndTogetherDoNotTouch() throws Exception {
    Document picture = picture(List.of(row("PostgreSQL", 100, 900), row("SQLite", 100, 900)));

    assertThat(places(picture, "SQLite 900", "PostgreSQL 900")).isGreaterThanOrEqualTo(15);
  }

  @Test
  void scalesGoInRoundSteps() {
    assertThat(GrowthPanel.step(0.7)).isEqualTo(1);
    assertThat(GrowthPanel.step(312)).isEqualTo(500);
    assertThat(GrowthPanel.step(1_001)).isEqualTo(2_000);
  }

  private static double places(Document picture, String one, String other) {
    NodeList texts = picture.getElementsByTagName("text");
    double first = 0;
    double second = 0;
    for (int i = 0; i < texts.getLength(); i++) {
      String words = texts.item(i).getTextContent();
      first = words.equals(one) ? attribute(texts, i, "y") : first;
      second = words.equals(other) ? attribute(texts, i, "y") : second;
    }
    return Math.abs(first - second);
  }

  private static double attribute(NodeList nodes, int at, String name) {
    return Double.parseDouble(nodes.item(at).getAttributes().getNamedItem(name).getNodeValue());
  }

  private static Document picture(List<Growth> rows) throws Exception {
    String svg = new GrowthChart(rows).svg();
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }
}
