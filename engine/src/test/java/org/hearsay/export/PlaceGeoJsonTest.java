package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.claim.Extent;
import org.hearsay.claim.KnownPlace;
import org.hearsay.claim.Outline;
import org.hearsay.claim.PlacePrecision;
import org.hearsay.claim.Ring;
import org.junit.jupiter.api.Test;

class PlaceGeoJsonTest {

  private static final Extent BOX = new Extent(170, 60, -170, 70);
  private static final KnownPlace AREA = place("area:NO.1", PlacePrecision.REGION, BOX);
  private static final KnownPlace TOWN = place("t:1", PlacePrecision.SETTLEMENT, null);

  @Test
  void anAreaIsDrawnByItsOutlineWithTheFirstPointAgainAtTheEnd() {
    Outline outline =
        new Outline(
            List.of(
                List.of(
                    new Ring(
                        List.of(
                            new Ring.Point(1, 1), new Ring.Point(1, 2), new Ring.Point(2, 1))))));

    assertThat(PlaceGeoJson.of(List.of(AREA), place -> outline))
        .contains("\"coordinates\":[[[[2.0,1.0],[1.0,2.0],[1.0,1.0],[2.0,1.0]]]]")
        .contains("\"geometry_is\":\"outline\"");
  }

  @Test
  void withoutAnOutlineItIsDrawnByItsBoxOnBothSidesOfThe180thMeridian() {
    assertThat(PlaceGeoJson.of(List.of(AREA), place -> null))
        .contains("\"geometry_is\":\"box\"")
        .contains("[170.0,60.0]")
        .contains("[180.0,70.0]")
        .contains("[-180.0,60.0]")
        .contains("[-170.0,70.0]");
  }

  @Test
  void aTownIsAPoint() {
    assertThat(PlaceGeoJson.of(List.of(TOWN), place -> null))
        .isEqualTo(
            """
            {"type":"FeatureCollection","features":[{"type":"Feature","id":"t:1",\
            "geometry":{"type":"Point","coordinates":[31.0,61.0]},\
            "properties":{"name":"Osk","precision":"settlement","geometry_is":"point",\
            "country":"NO","region":null,"district":null}}]}
            """);
  }

  private static KnownPlace place(String id, PlacePrecision precision, Extent extent) {
    return new KnownPlace(id, "Osk", precision, 61, 31, extent, "NO", null, null, 0);
  }
}
