package org.hearsay.link.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.hearsay.claim.Outline;
import org.hearsay.claim.Ring;
import org.junit.jupiter.api.Test;

class OutlinesTest {

  private final Outlines shipped = Outlines.regions();

  @Test
  void theShippedOblastsHoldTheirTowns() {
    assertThat(shipped.at(51.19, 35.27, "RU")).as("Sudzha").contains("RU.41");
    assertThat(shipped.at(51.73, 36.19, "RU")).as("Kursk").contains("RU.41");
    assertThat(shipped.at(50.60, 36.59, "")).as("Belgorod").contains("RU.09");
    assertThat(shipped.at(50.91, 34.80, "UA")).as("Sumy").contains("UA.21");
    assertThat(shipped.at(50.45, 30.52, "PL")).as("no outline of Poland").isEmpty();
  }

  @Test
  void theShippedDistrictsHoldTheirTowns() {
    Outlines districts = Outlines.districts("RU.41");

    assertThat(districts.at(51.19, 35.27, "RU.41")).as("Sudzha").contains("RU.41.486813");
    assertThat(districts.at(51.57, 34.69, "RU.41")).as("Rylsk").contains("RU.41.499888");
    assertThat(Outlines.districts("RU.09").at(50.49, 35.66, "RU.09"))
        .as("Grayvoron")
        .contains("RU.09.824990");
    assertThat(Outlines.districts("RU.09").at(51.19, 35.27, "RU.09"))
        .as("Sudzha is not in Belgorod")
        .isEmpty();
    assertThat(Outlines.districts("US.TX").codes()).as("none of Texas").isEmpty();
    assertThat(Outlines.districts("../outlines").codes()).as("no name of a file").isEmpty();
  }

  @Test
  void chukotkaLiesOnBothSidesOfThe180thMeridian() {
    Outline chukotka = shipped.of("RU.15").or(() -> shipped.of("RU.RU")).orElse(null);

    assertThat(shipped.at(66.0, 179.0, "RU")).isEqualTo(shipped.at(66.5, -175.0, "RU"));
    assertThat(chukotka == null || chukotka.holds(66.0, 179.0)).isTrue();
  }

  @Property(tries = 100)
  void whatIsWrittenIsReadToATenThousandthOfADegree(
      @ForAll @Size(min = 3, max = 30) List<@DoubleRange(min = -89, max = 89) Double> latitudes,
      @ForAll @DoubleRange(min = -170, max = 100) double west)
      throws IOException {
    List<Ring.Point> points =
        IntStream.range(0, latitudes.size())
            .mapToObj(i -> new Ring.Point(west + 2 * i, latitudes.get(i)))
            .toList();
    Outline outline = new Outline(List.of(List.of(new Ring(points))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Outlines(Map.of("NO.1", outline)).write(out);
    Outline read =
        Outlines.read(new ByteArrayInputStream(out.toByteArray())).of("NO.1").orElseThrow();

    List<Ring.Point> before = outline.polygons().get(0).get(0).points();
    List<Ring.Point> after = read.polygons().get(0).get(0).points();
    assertThat(after).hasSameSizeAs(before);
    for (Ring.Point point : before) {
      assertThat(after)
          .anySatisfy(
              each -> {
                assertThat(each.longitude()).isCloseTo(point.longitude(), within(1e-4));
                assertThat(each.latitude()).isCloseTo(point.latitude(), within(1e-4));
              });
    }
  }

  @Test
  void anotherFileIsRefused() {
    assertThatThrownBy(() -> Outlines.read(new ByteArrayInputStream(new byte[20])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no outlines");
  }
}
