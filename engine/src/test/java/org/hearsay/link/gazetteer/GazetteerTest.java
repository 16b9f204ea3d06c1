package org.hearsay.link.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.hearsay.claim.Extent;
import org.hearsay.claim.KnownPlace;
import org.hearsay.claim.PlacePrecision;
import org.hearsay.link.Atlas;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  @Test
  void aPlaceIsFoundByItsNamesInLatinAndCyrillic() {
    Gazetteer gazetteer =
        new Atlas().town("Velna", "NO", 1, 2, 30, "Велна", "VEL", "فلنا").gazetteer();

    assertThat(gazetteer.named("VELNA")).singleElement().matches(Entry::main);
    assertThat(gazetteer.named("Велна")).singleElement().matches(entry -> !entry.main());
    assertThat(gazetteer.named("VEL")).as("the code of an airport").isEmpty();
    assertThat(gazetteer.named("Velni")).isEmpty();
  }

  @Test
  void placesOfOneNameComeTheMostPopulousFirst() {
    Gazetteer gazetteer =
        new Atlas().town("Velna", "NO", 1, 2, 30).town("Velna", "SU", 3, 4, 500).gazetteer();

    assertThat(gazetteer.named("Velna"))
        .extracting(entry -> entry.place().population())
        .containsExactly(500L, 30L);
  }

  @Test
  void aPlaceKnowsTheAreasThatItLiesIn() {
    KnownPlace place = Atlas.invented().gazetteer().named("Kemla").get(0).place();

    assertThat(place.country()).isEqualTo("NO");
    assertThat(place.region()).isEqualTo("Osk Oblast");
    assertThat(place.district()).isNull();
    assertThat(place.precision()).isEqualTo(PlacePrecision.SETTLEMENT);
    assertThat(place.id()).startsWith("atlas:");
  }

  @Test
  void anAreaIsFoundByItsCodeAndWithoutTheWordOfItsKind() {
    Gazetteer gazetteer = Atlas.invented().gazetteer();

    assertThat(gazetteer.area("NO.1"))
        .get()
        .extracting(e -> e.place().name())
        .isEqualTo("Osk Oblast");
    assertThat(gazetteer.area("NO.9")).isEmpty();
    assertThat(gazetteer.named("Tarn")).singleElement().matches(Entry::isArea);
  }

  @Test
  void namesOfPeoplesLeadToTheirCountry() {
    assertThat(Atlas.invented().gazetteer().named("Norlandic"))
        .singleElement()
        .matches(Entry::people)
        .matches(Entry::isCountry);
  }

  @Test
  void anExtentIsKeptToAHundredthOfADegree() throws IOException {
    Extent extent = new Extent(-10.5, 20.25, 179.99, 45);
    Gazetteer gazetteer =
        of(new Row(1, "Box", List.of(), List.of(), 1, 2, "A.ADM1", "NO.1", 0, extent));

    assertThat(gazetteer.named("Box").get(0).place().extent()).isEqualTo(extent);
  }

  @Test
  void sourcesAreCreditedWithTheirCounts() {
    assertThat(new Atlas().town("A", "NO", 1, 2, 3).gazetteer().sources())
        .containsExactly(new Source("atlas", "invented", 1));
  }

  @Test
  void aFileThatIsNoneOrNotWholeIsRefused() {
    byte[] bytes = Atlas.invented().bytes();

    assertThatThrownBy(() -> new Gazetteer(ByteBuffer.wrap(new byte[100])))
        .isInstanceOf(Gazetteer.BrokenFile.class)
        .hasMessageContaining("no gazetteer");
    assertThatThrownBy(() -> new Gazetteer(ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length - 1))))
        .isInstanceOf(Gazetteer.BrokenFile.class)
        .hasMessageContaining("not whole");
  }

  @Test
  void aFileThatIsDamagedWithinAnswersOrTellsSo() {
    byte[] whole = Atlas.invented().bytes();
    int told = 0;
    for (int i = 0; i < whole.length; i++) {
      byte[] bytes = whole.clone();
      bytes[i] = (byte) 0xff;
      try {
        assertThat(new Gazetteer(ByteBuffer.wrap(bytes)).named("Velna")).hasSizeLessThan(99);
      } catch (Gazetteer.BrokenFile broken) {
        told++;
      }
    }
    assertThat(told).isPositive();
  }

  @Test
  void theSameRowsGiveTheSameBytes() {
    assertThat(Atlas.invented().bytes()).isEqualTo(Atlas.invented().bytes());
  }

  @Property(tries = 200)
  void whateverIsWrittenIsFoundAgainWhereItWas(
      @ForAll @Size(max = 20) List<@NotBlank @StringLength(max = 30) String> names,
      @ForAll @DoubleRange(min = -90, max = 90) double latitude,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String name : names) {
      rows.add(row(rows.size() + 1, name, latitude, longitude));
    }
    Gazetteer gazetteer = of(rows.toArray(new Row[0]));

    assertThat(gazetteer.size()).isEqualTo(names.size());
    for (Row row : rows) {
      if (!NameKey.of(row.name()).isEmpty()) {
        assertThat(gazetteer.named(row.name()))
            .map(Entry::place)
            .filteredOn(place -> place.id().equals("test:" + row.id()))
            .singleElement()
            .satisfies(
                place -> {
                  assertThat(place.latitude()).isCloseTo(latitude, within(1e-5));
                  assertThat(place.longitude()).isCloseTo(longitude, within(1e-5));
                });
      }
    }
  }

  private static Row row(int id, String name, double latitude, double longitude) {
    return new Row(id, name, List.of(), List.of(), latitude, longitude, "P.PPL", "NO", 0, null);
  }

  private static Gazetteer of(Row... rows) throws IOException {
    GazetteerWriter writer = new GazetteerWriter();
    writer.source("test", "nobody");
    Arrays.stream(rows).forEach(writer::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(out);
    return new Gazetteer(ByteBuffer.wrap(out.toByteArray()));
  }
}
