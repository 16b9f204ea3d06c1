package org.hearsay.interpret.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The countries of the world")
class CountriesTest {

  private final Countries countries = Countries.bundled();

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Ukraine, Ukraine",
    "the US, United States",
    "U.S., United States",
    "THE UNITED KINGDOM, United Kingdom",
    "Britain, United Kingdom",
    "Côte d’Ivoire, Ivory Coast",
    "Burma, Myanmar",
    "NATO, NATO",
    "EU, European Union",
  })
  void areFoundByTheirNames(String word, String name) {
    assertThat(countries.byName(word)).map(Country::name).contains(name);
  }

  @ParameterizedTest(name = "{0} are of {1}")
  @CsvSource({
    "Ukrainian, Ukraine",
    "Danes, Denmark",
    "British, United Kingdom",
    "Dutch, Netherlands"
  })
  void areFoundByTheirPeople(String word, String name) {
    assertThat(countries.byDemonym(word)).map(Country::name).contains(name);
  }

  @ParameterizedTest(name = "{0} governs {1}")
  @CsvSource({
    "Kyiv, Ukraine",
    "Kiev, Ukraine",
    "Washington, United States",
    "The Hague, Netherlands"
  })
  void areFoundByTheirSeatOfGovernment(String word, String name) {
    assertThat(countries.byCapital(word)).map(Country::name).contains(name);
  }

  @Test
  void doNotTakeThePronounForACountry() {
    assertThat(countries.byName("us")).isEmpty();
    assertThat(countries.byName("US")).isPresent();
  }

  @Test
  void areEmptyForWordsThatAreNoCountry() {
    assertThat(Stream.of("", "the", "Kursk", "   ", "🙂"))
        .allMatch(w -> countries.byAny(w).isEmpty());
  }

  @Test
  void areAllMembersOfTheUnitedNationsAndFourMore() {
    assertThat(countries.all().stream().filter(c -> !c.isUnion())).hasSize(193 + 4);
  }

  @Test
  void haveCodesOfTheirOwn() {
    List<String> codes =
        countries.all().stream().filter(c -> !c.isUnion()).map(Country::iso2).toList();
    assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z]{2}"));
  }

  @Test
  void canAllBeFoundByTheirOwnName() {
    assertThat(countries.all())
        .allSatisfy(country -> assertThat(countries.byName(country.name())).contains(country));
  }
}
