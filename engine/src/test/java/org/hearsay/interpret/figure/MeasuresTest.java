package org.hearsay.interpret.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.interpret.lexicon.Table;
import org.junit.jupiter.api.Test;

class MeasuresTest {

  @Test
  void everyThingThatTheWordListsNameHasARow() {
    Stream<String> things =
        Stream.of(
                cells("things.csv", 1),
                cells("deeds.csv", 5),
                cells("units.csv", 2),
                cells("tolls.csv", 2))
            .flatMap(labels -> labels)
            .filter(label -> !label.isEmpty());

    assertThat(things).allMatch(Measures::listsThings);
  }

  @Test
  void everyDeedThatTheWordListsNameHasARow() {
    Stream<String> deeds =
        Stream.of(cells("deeds.csv", 2), cells("things.csv", 3), cells("tolls.csv", 1))
            .flatMap(labels -> labels)
            .filter(label -> !label.isEmpty());

    assertThat(deeds).allMatch(Measures::listsDeed);
  }

  @Test
  void codesAreInSnakeCaseAndStandForOneThingEach() {
    List<Table.Row> rows = Table.beside(Measures.class, "measures.tsv").rows();

    assertThat(rows).allMatch(row -> row.cell(1).matches("[a-z]+(_[a-z]+)*"));
    assertThat(rows).allMatch(row -> !row.cell(3).isEmpty());
    assertThat(rows.stream().map(row -> row.cell(0) + " " + row.cell(1))).doesNotHaveDuplicates();
    assertThat(rows.stream().map(row -> row.cell(0) + " " + row.cell(2))).doesNotHaveDuplicates();
  }

  @Test
  void lostIsNeverKilled() {
    assertThat(Measures.code("personnel", "lost")).isEqualTo("personnel_lost");
    assertThat(Measures.code("personnel", "killed")).isEqualTo("personnel_killed");
  }

  @Test
  void theTaxonomyIsOpen() {
    assertThat(Measures.code("grain silos", "destroyed")).isEqualTo("grain_silos_destroyed");
    assertThat(Measures.code("people", "wounded or missing"))
        .isEqualTo("people_wounded_or_missing");
    assertThat(Measures.code("area", "")).isEqualTo("area");
  }

  private static Stream<String> cells(String file, int column) {
    return Table.beside(Measures.class, file).rows().stream().map(row -> row.cell(column));
  }
}
