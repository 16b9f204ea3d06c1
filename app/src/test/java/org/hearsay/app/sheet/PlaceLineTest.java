package org.hearsay.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.claim.KnownPlace;
import org.hearsay.claim.PlacePrecision;
import org.hearsay.claim.PlaceUse;
import org.hearsay.claim.Reason;
import org.hearsay.claim.Rejected;
import org.hearsay.claim.Where;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaceLineTest {
  private static final KnownPlace SUDZHA = town("Sudzha", "Kursk Oblast");

  @Test
  void aPlaceIsToldWithItsPrecisionAndTheAreasAroundIt() {
    assertThat(PlaceLine.of(where("Sudzha", null, SUDZHA)))
        .isEqualTo("Sudzha (settlement in Kursk Oblast, Russia)");
  }

  @Test
  void anotherNameOnTheMapIsTold() {
    assertThat(PlaceLine.of(where("Суджа", null, SUDZHA)))
        .isEqualTo("Суджа (Sudzha, settlement in Kursk Oblast, Russia)");
  }

  @Test
  void aCountryIsNotSaidToLieInItself() {
    KnownPlace russia =
        new KnownPlace(
            "area:RU", "Russia", PlacePrecision.COUNTRY, 60, 100, null, "RU", null, null, 0);

    assertThat(PlaceLine.of(where("Russia", "country", russia))).isEqualTo("Russia (country)");
  }

  @Test
  void whatIsNotPlacedSaysSo() {
    assertThat(PlaceLine.of(where("Grotovo", "settlement", null)))
        .isEqualTo("Grotovo (settlement, not placed)");
  }

  @Test
  void theReasonsAndTheRejectedPlacesAreToldOneALine() {
    Where where =
        new Where(
            Span.of("Sudzha", 0, 6),
            "Sudzha",
            null,
            PlaceUse.SITE,
            SUDZHA,
            List.of(new Reason("population", "+3.8 population 6 940", null)),
            List.of(new Rejected(town("Sudzha", "Tver Oblast"), "+1.0 population not known")));

    assertThat(PlaceLine.why(where))
        .containsExactly(
            "place Sudzha Sudzha in Kursk Oblast, Russia [t:1]: population +3.8 population 6 940",
            "place Sudzha, not Sudzha in Tver Oblast, Russia [t:1]: +1.0 population not known");
  }

  private static KnownPlace town(String name, String region) {
    return new KnownPlace(
        "t:1", name, PlacePrecision.SETTLEMENT, 51.2, 35.3, null, "RU", region, null, 6940);
  }

  private static Where where(String name, @Nullable String kind, @Nullable KnownPlace place) {
    Span span = Span.of(name, 0, name.length());
    return new Where(span, name, kind, PlaceUse.SITE, place, List.of(), List.of());
  }
}
