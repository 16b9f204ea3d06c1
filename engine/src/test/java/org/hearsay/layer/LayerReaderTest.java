package org.hearsay.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maps as others draw them: kept in their words, repaired and told, or refused with a number. */
class LayerReaderTest {

  @Test
  void theMappersWordsForStatusAreKept() throws RefusedException {
    Layer layer =
        Drawn.read(
            Drawn.box("Звільнено", 35, 51, 36, 52),
            Drawn.box("unknown status", 36, 51, 37, 52),
            Drawn.feature("{\"name\":\"Grey zone\"}", polygon(37, 51, 38, 51, 38, 52, 37, 51)),
            Drawn.feature("{}", polygon(38, 51, 39, 51, 39, 52, 38, 51)));

    assertThat(Drawn.words(layer)).isEqualTo("[Звільнено, unknown status, Grey zone, null]");
  }

  @Test
  void thePropertyWithTheStatusCanBeNamed() throws RefusedException {
    byte[] map =
        Drawn.map(
            Drawn.feature(
                "{\"status\":\"draft\",\"side\":\"ours\"}",
                polygon(35, 51, 36, 51, 36, 52, 35, 51)));

    assertThat(Drawn.words(new LayerReader("side").read(map))).isEqualTo("[ours]");
  }

  @Test
  void aRingThatCrossesItselfIsRepairedAndTold() throws RefusedException {
    Layer bowTie = Drawn.read(Drawn.area("held", 35, 51, 36, 52, 36, 51, 35, 52, 35, 51));

    assertThat(bowTie.parts().get(0).repaired()).contains("a ring crosses itself at 35.5, 51.5");
    assertThat(bowTie.parts().get(0).geometry().isValid()).isTrue();
    assertThat(bowTie.parts().get(0).geometry().getNumGeometries()).isEqualTo(2);
    double box = Drawn.read(Drawn.box("", 35, 51, 36, 52)).extents().get(0).squareKilometres();
    assertThat(bowTie.extents().get(0).squareKilometres()).isCloseTo(box / 2, within(box * 0.01));
  }

  @Test
  void aRingThatIsWoundTheWrongWayIsTurned() throws RefusedException {
    Layer clockwise = Drawn.read(Drawn.area("held", 35, 51, 35, 52, 36, 52, 36, 51, 35, 51));
    Layer right = Drawn.read(Drawn.box("held", 35, 51, 36, 52));

    assertThat(clockwise.parts().get(0).repaired()).isEqualTo("a ring was wound the wrong way");
    assertThat(right.parts().get(0).repaired()).isNull();
    assertThat(clockwise.extents().get(0).squareKilometres())
        .isCloseTo(right.extents().get(0).squareKilometres(), within(0.001));
  }

  @Test
  void aRingThatIsNotClosedIsClosed() throws RefusedException {
    Layer open = Drawn.read(Drawn.area("held", 35, 51, 36, 51, 36, 52));

    assertThat(open.parts().get(0).repaired()).isEqualTo("a ring was not closed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[[35,51],[36,51]]] | has a ring of 2 positions",
        "[[[35,51],[36,51],[36,95],[35,51]]] | has the position [36,95], which is nowhere on earth",
        "[[[35,51],[36,51],[\"a\",52],[35,51]]] | has a position that is not two numbers",
        "[] | has a polygon without a ring",
        "[[[35,51],[36,51],[37,51],[35,51]]] | encloses nothing",
      })
  void whatIsNoAreaOfTheEarthIsRefusedWithItsNumber(String coordinates, String why) {
    String wrong =
        Drawn.feature("{}", "{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}");

    assertThatThrownBy(() -> Drawn.read(Drawn.box("held", 35, 51, 36, 52), wrong))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("Feature 2 " + why);
  }

  @Test
  void allFeaturesThatAreWrongAreTold() {
    String wrong = Drawn.area("x", 35, 51, 200, 51, 36, 52, 35, 51);

    assertThatThrownBy(() -> Drawn.read(wrong, Drawn.box("held", 35, 51, 36, 52), wrong))
        .hasMessageContaining("Feature 1 ")
        .hasMessageContaining("Feature 3 ");
  }

  @Test
  void whatIsNoAreaIsLeftOutAndTold() throws RefusedException {
    Layer layer =
        Drawn.read(
            Drawn.feature("{}", "{\"type\":\"Point\",\"coordinates\":[35,51]}"),
            Drawn.box("held", 35, 51, 36, 52),
            Drawn.feature("{}", "null"));

    assertThat(layer.leftOut())
        .containsExactly("Feature 1 is no area but Point.", "Feature 3 is no area but nothing.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not json | It is no JSON",
        "[] | It is no GeoJSON",
        "{\"type\":\"FeatureCollection\",\"features\":[]} | It has no polygon",
        "{\"type\":\"FeatureCollection\",\"crs\":{\"properties\":{\"name\":\"EPSG:3857\"}},\"features\":[]} | EPSG:3857",
      })
  void whatIsNoMapIsRefusedInASentence(String file, String why) {
    assertThatThrownBy(() -> new LayerReader(null).read(file.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(why);
  }

  @Test
  void aShapeIsReadAsItWasWritten() throws RefusedException {
    Part part = Drawn.read(Drawn.box("held", 35.123456789, 51, 36, 52)).parts().get(0);

    assertThat(Shapes.geometry(Shapes.json(part.geometry()))).isEqualTo(part.geometry());
    assertThat(Shapes.json(part.geometry())).contains("35.123456789");
  }

  private static String polygon(double... ring) {
    return "{\"type\":\"Polygon\",\"coordinates\":[" + Drawn.ring(ring) + "]}";
  }
}
