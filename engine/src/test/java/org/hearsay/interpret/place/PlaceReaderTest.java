package org.hearsay.interpret.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hearsay.claim.EntityType;
import org.hearsay.claim.Reading;
import org.hearsay.claim.Where;
import org.hearsay.interpret.time.Prose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The place reader")
class PlaceReaderTest {

  private final PlaceReader reader = new PlaceReader();

  /** "name (kind)" of each place, where the reader has marked the given words as places. */
  private List<String> read(String text, String... marked) {
    Reading reading =
        Prose.of(
            text,
            null,
            Arrays.stream(marked).map(m -> Prose.entity(text, m, EntityType.PLACE)).toList());
    return reader.within(reading, Prose.span(text, text)).stream()
        .map(where -> where.name() + " (" + where.kind() + ")")
        .toList();
  }

  @Test
  void takesNoFeastForAPlaceButAnIslandThatIsCalledAfterOne() {
    assertThat(read("The truce held before Eid and Eid al-Adha.", "Eid", "Eid al-Adha")).isEmpty();
    assertThat(read("They landed on Easter Island.", "Easter Island")).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "They hold land in Russia’s Kursk Oblast. | Kursk | Kursk Oblast (region)",
        "They hold land in the Kursk region. | Kursk | Kursk region (region)",
        "They fought in the Korenevo district. | Korenevo | Korenevo district (district)",
        "They crossed the Oskil river at night. | Oskil | Oskil river (water)",
        "A ship sank in the Gulf of Oman. | Oman | Gulf of Oman (water)",
        "A boat sank on Lake Verne. | Verne | Lake Verne (water)",
        "They fought in Sudzha. | Sudzha | Sudzha (null)",
        "They fought in the town of Sudzha. | Sudzha | Sudzha (settlement)",
        "They live in Darfur. | Darfur | Darfur (region)",
      })
  void takesANameWithTheWordOfItsKind(String text, String marked, String place) {
    assertThat(read(text, marked)).containsExactly(place);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Troops moved into Russia. | Russia (country)",
        "Rockets fell near Kyiv. | Kyiv (settlement)",
        "Troops invaded Ukraine. | Ukraine (country)",
        "The invasion of Ukraine went on. | Ukraine (country)",
        "Rain fell in the east of Syria. | Syria (country)",
        "Ships left Yemen’s coast. | Yemen (country)",
        "People fled to the United States. | United States (country)",
      })
  void knowsACountryAsLandWithoutTheReadersMark(String text, String place) {
    assertThat(read(text)).containsExactly(place);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Moscow said the army left. | Moscow",
        "Kyiv denied it. | Kyiv",
        "It changed Washington’s position. | Washington",
        "The Kursk submarine sank. | Kursk",
        "The Kursk operation went on. | Kursk",
        "Talks with Russia failed. | Russia",
        "The army of Ukraine left. | Ukraine",
        "They joined NATO. | NATO",
      })
  void leavesOutNamesThatActOrNameAThing(String text, String marked) {
    assertThat(read(text, marked)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "They crossed into Mae Sot. | Mae Sot",
        "Fires burned near Dadia. | Dadia",
        "Two bridges over the Litani fell. | Litani",
        "They entered Adi Shum. | Adi Shum",
        "They met at the Myawaddy bridge. | Myawaddy",
        "They died in the Talcher rail crash. | Talcher",
        "Clashes broke out in Merowe. | Merowe",
      })
  void knowsANameByWhereItStands(String text, String name) {
    assertThat(read(text)).containsExactly(name + " (null)");
  }

  @Test
  void knowsANameAgainThatItHasSeenUsedForAPlace() {
    String text = "Fires burned near Dadia. Nobody lives there. The army holds Dadia.";
    Reading reading = Prose.of(text, null);
    assertThat(reader.within(reading, Prose.span(text, "The army holds Dadia.")))
        .extracting(Where::name)
        .containsExactly("Dadia");
  }

  @Test
  void overrulesTheMarkOfAPersonWhereSomethingIsInIt() {
    String text = "Shells damaged homes in Beryslav.";
    Reading reading =
        Prose.of(text, null, List.of(Prose.entity(text, "Beryslav", EntityType.PERSON)));
    assertThat(reader.within(reading, Prose.span(text, text)))
        .extracting(Where::name)
        .containsExactly("Beryslav");
  }

  @Test
  void doesNotTakeTrustInAPersonForAPlace() {
    assertThat(read("They lost confidence in Halloran.")).isEmpty();
  }

  @Test
  void namesAPlaceOnce() {
    assertThat(read("They fought in Sudzha and left Sudzha again.", "Sudzha"))
        .containsExactly("Sudzha (null)");
  }

  @Test
  void findsTwoPlacesOfOnePreposition() {
    assertThat(read("Rain fell in Poland and Germany.")).hasSize(2);
  }

  @Test
  void staysInsideTheSpan() {
    String text = "They fought in Sudzha and in Korenevo.";
    Reading reading =
        Prose.of(
            text,
            null,
            List.of(
                Prose.entity(text, "Sudzha", EntityType.PLACE),
                Prose.entity(text, "Korenevo", EntityType.PLACE)));
    assertThat(reader.within(reading, Prose.span(text, "in Korenevo")))
        .extracting(Where::name)
        .containsExactly("Korenevo");
  }

  @Test
  void doesNotTakeAPersonForAPlace() {
    String text = "They met in Jordan Peters a friend.";
    Reading reading =
        Prose.of(text, null, List.of(Prose.entity(text, "Jordan Peters", EntityType.PERSON)));
    assertThat(reader.within(reading, Prose.span(text, text))).isEmpty();
  }
}
