package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hearsay.claim.Outline;
import org.hearsay.claim.Ring;
import org.hearsay.ledger.Counts;
import org.hearsay.ledger.PlaceTally;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TallyGeoJsonTest {

  private static final Outline TRIANGLE =
      new Outline(
          List.of(
              List.of(
                  new Ring(
                      List.of(new Ring.Point(1, 1), new Ring.Point(1, 2), new Ring.Point(2, 1))))));

  @Test
  void anAreaIsDrawnByItsOutline() {
    assertThat(TallyGeoJson.of(List.of(place("area:NO.1", 61.0)), 2, null, id -> TRIANGLE))
        .contains("\"type\":\"MultiPolygon\"")
        .contains("\"geometry_is\":\"outline\"")
        .contains("\"count\":2,\"counted_up_to\":null");
  }

  @Test
  void whatHasNoneIsAPointLongitudeFirst() {
    assertThat(TallyGeoJson.of(List.of(place("geonames:1", 61.0)), 2, null, id -> null))
        .contains("\"geometry\":{\"type\":\"Point\",\"coordinates\":[31.0,61.0]}")
        .contains("\"geometry_is\":\"point\"");
  }

  @Test
  void aPlaceThatNobodyKnowsIsInTheListAndOnNoMap() {
    assertThat(TallyGeoJson.of(List.of(place(null, null)), 2, null, id -> TRIANGLE))
        .contains("\"geometry\":null")
        .contains("\"geometry_is\":null");
  }

  private static PlaceTally place(@Nullable String known, @Nullable Double latitude) {
    Double longitude = latitude == null ? null : Double.valueOf(31);
    Counts counts = new Counts(2, 1, 1, 1, Instant.EPOCH, Instant.EPOCH);
    return new PlaceTally("Osk", null, known, null, null, latitude, longitude, null, counts);
  }
}
