package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Map layers of a ledger, on both databases. */
class LayersTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 13);
  private static final Instant FIRST = Instant.parse("2024-08-14T06:00:00Z");
  private static final Instant LATER = Instant.parse("2024-09-01T06:00:00Z");

  @ParameterizedTest
  @EnumSource
  void whatAMapperDrewIsGivenBackAsItWas(Databases database) {
    String location = filled(database);
    try (Ledger ledger = Ledger.open(location)) {
      LayerRow layer = ledger.layers(new LayerFilter("FIRST mapper", null, null, AsOf.NOW)).get(0);

      assertThat(layer.claimant()).isEqualTo("First mapper");
      assertThat(layer.day()).isEqualTo(DAY);
      assertThat(layer.areas())
          .containsExactly(new KeptLayer.Area("held", 627.25), new KeptLayer.Area(null, 3));
      assertThat(ledger.layerParts(layer.number()))
          .isEqualTo(layer("First mapper", "b", 627.25).parts());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLaterMapTakesThePlaceOfTheOneBeforeAndNotOfAnothers(Databases database) {
    String location = filled(database);
    try (Ledger ledger = Ledger.open(location)) {
      assertThat(sizes(ledger, AsOf.NOW)).containsExactly(627.25, 1000.0);
      assertThat(sizes(ledger, AsOf.recorded(FIRST))).containsExactly(313.0, 1000.0);
      assertThat(sizes(ledger, AsOf.reported(FIRST))).containsExactly(313.0, 1000.0);
      assertThat(sizes(ledger, AsOf.recorded(FIRST.minusSeconds(1)))).isEmpty();
      assertThat(ledger.layer(1)).isPresent();
      assertThat(ledger.layer(9)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameMapIsRecordedOnce(Databases database) {
    String location = database.empty();
    try (LayerRecorder recorder = LayerRecorder.open(location)) {
      assertThat(recorder.record(layer("First mapper", "a", 313), FIRST)).isEqualTo(1);
      assertThat(recorder.record(layer("First mapper", "a", 313), LATER)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void noMapIsEverChangedOrTakenAway(Databases database) throws SQLException {
    String location = filled(database);
    try (Connection connection = database.connect(location);
        Statement statement = connection.createStatement()) {
      for (String table : List.of("layer", "layer_part", "layer_area")) {
        assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM " + table))
            .as(table)
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("append-only");
      }
      assertThatThrownBy(
              () -> statement.executeUpdate("UPDATE layer_area SET square_kilometres = 1"))
          .hasMessageContaining("append-only");
    }
  }

  @ParameterizedTest
  @EnumSource
  void layersAreAskedForByDay(Databases database) {
    String location = filled(database);
    try (Ledger ledger = Ledger.open(location)) {
      assertThat(ledger.layers(new LayerFilter(null, DAY.plusDays(1), null, AsOf.NOW))).isEmpty();
      assertThat(ledger.layers(new LayerFilter(null, DAY, DAY, AsOf.NOW))).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void layersAreGivenPageByPageInTheSameOrder(Databases database) {
    String location = filled(database);
    try (Ledger ledger = Ledger.open(location)) {
      Page<LayerRow> first = ledger.layers(LayerFilter.ALL, Page.Wanted.first(1));
      Page<LayerRow> second = ledger.layers(LayerFilter.ALL, new Page.Wanted(first.next(), 1));

      assertThat(first.rows()).extracting(LayerRow::number).containsExactly(3L);
      assertThat(first.rows().get(0).areas()).hasSize(2);
      assertThat(second.rows()).extracting(LayerRow::number).containsExactly(2L);
      assertThat(second.next()).isNull();
      assertThat(ledger.totals(null).layers()).isEqualTo(3);
    }
  }

  private static List<Double> sizes(Ledger ledger, AsOf asOf) {
    return ledger.layers(new LayerFilter(null, null, null, asOf)).stream()
        .map(layer -> layer.areas().get(0).squareKilometres())
        .toList();
  }

  private static String filled(Databases database) {
    String location = database.empty();
    try (LayerRecorder recorder = LayerRecorder.open(location)) {
      recorder.record(layer("First mapper", "a", 313), FIRST);
      recorder.record(layer("Second mapper", "c", 1000), FIRST);
      recorder.record(layer("First mapper", "b", 627.25), LATER);
    }
    return location;
  }

  private static KeptLayer layer(String claimant, String sha256, double size) {
    return new KeptLayer(
        claimant,
        DAY,
        null,
        "https://maps.example/" + sha256,
        "2024-08-13.geojson",
        sha256,
        List.of(
            new KeptLayer.Part(1, "held", "{\"type\":\"Polygon\"}", "{\"a\":1}", null),
            new KeptLayer.Part(3, null, "{\"type\":\"Polygon\"}", "{}", "a ring was not closed")),
        List.of(new KeptLayer.Area("held", size), new KeptLayer.Area(null, 3)));
  }
}
