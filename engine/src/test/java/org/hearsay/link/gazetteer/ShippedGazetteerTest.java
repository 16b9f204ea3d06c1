package org.hearsay.link.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hearsay.claim.KnownPlace;
import org.hearsay.claim.PlacePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedGazetteerTest {
  private static final Gazetteer SHIPPED = Gazetteer.shipped();

  @ParameterizedTest
  @CsvSource({
    "Sudzha, 51.20, 35.27",
    "Суджа, 51.20, 35.27",
    "Snagost, 51.31, 34.89",
    "Korenevo, 51.41, 34.90",
    "Rylsk, 51.57, 34.68",
    "Pokrovsk, 48.28, 37.18",
    "Покровск, 48.28, 37.18",
    "Timbuktu, 16.77, -3.01",
    "Kampala, 0.32, 32.58",
    "Gainesville, 29.65, -82.32",
    "Ushuaia, -54.81, -68.31",
  })
  void townsOfTheWarAndOfTheWorldAreWhereTheyAre(String name, double latitude, double longitude) {
    assertThat(SHIPPED.named(name))
        .map(Entry::place)
        .anySatisfy(
            place -> {
              assertThat(place.latitude()).isCloseTo(latitude, within(0.1));
              assertThat(place.longitude()).isCloseTo(longitude, within(0.1));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Kursk Oblast, REGION",
    "Курская область, REGION",
    "Sudzha district, DISTRICT",
    "Rapides Parish, DISTRICT",
    "Russia, COUNTRY",
    "Россия, COUNTRY",
    "Росія, COUNTRY",
    "Black Sea, WIDE",
    "Europe, WIDE",
    "Donbas, WIDE",
  })
  void areasAndWideNamesHaveTheirPrecision(String name, PlacePrecision precision) {
    assertThat(SHIPPED.named(name)).extracting(e -> e.place().precision()).contains(precision);
  }

  @ParameterizedTest
  @CsvSource({"Russia, 99, 61", "Ukraine, 31, 49", "Fiji, 178, -17", "United States, -98, 39"})
  void aCountryLiesInItsExtentAlsoAcrossTheEndOfTheMap(String name, double lon, double lat) {
    KnownPlace country =
        SHIPPED.named(name).stream().filter(Entry::isCountry).findFirst().orElseThrow().place();

    assertThat(country.extent()).isNotNull();
    assertThat(lat).isBetween(country.extent().south(), country.extent().north());
    double width = (country.extent().east() - country.extent().west() + 360) % 360;
    assertThat((lon - country.extent().west() + 360) % 360).isLessThan(width);
  }

  @Test
  void everySourceIsCreditedWithItsLicence() {
    assertThat(SHIPPED.sources())
        .hasSize(6)
        .allSatisfy(
            source -> {
              assertThat(source.places()).isPositive();
              assertThat(source.credit()).containsPattern("CC BY|public domain|Apache");
            });
  }

  @Test
  void villagesThatNoSourceHasAreNotThere() {
    for (String village : List.of("Malaya Loknya", "Daryino", "Goncharovka", "Olgovka")) {
      assertThat(SHIPPED.named(village)).noneMatch(entry -> entry.isIn("RU.41"));
    }
  }
}
