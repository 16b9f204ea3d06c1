package org.hearsay.link.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.claim.Extent;
import org.junit.jupiter.api.Test;

class DumpTest {
  private final List<Row> rows = new ArrayList<>();
  private final List<BadRow> bad = new ArrayList<>();

  @Test
  void aLineOfGeoNamesLayoutIsAPlace() throws IOException {
    read("7\tVelna\tVelna\tVélna,Велна\t51.5\t35.25\tP\tPPL\tNO\t\t41\t\t\t\t1200\t\t\t\t\n");

    assertThat(bad).isEmpty();
    assertThat(rows)
        .containsExactly(
            new Row(
                7,
                "Velna",
                List.of("Vélna", "Велна"),
                List.of(),
                51.5,
                35.25,
                "P.PPL",
                "NO.41",
                1200,
                null));
  }

  @Test
  void theFirstLevelCodeThatMeansNoneIsNone() throws IOException {
    read("7\tVelna\t\t\t51.5\t35.25\tP\tPPL\tNO\t\t00\t5\t\t\t\t\t\t\t\n");

    assertThat(rows.get(0).area()).isEqualTo("NO");
  }

  @Test
  void twoColumnsOfOurOwnTellTheExtentAndThePeople() throws IOException {
    read("NO\tNorland\t\t\t60\t30\tA\tPCLI\tNO\t\t\t\t\t\t\t\t\t\t\t20,50,40,70\tNorlandic\n");

    assertThat(rows.get(0).extent()).isEqualTo(new Extent(20, 50, 40, 70));
    assertThat(rows.get(0).people()).containsExactly("Norlandic");
  }

  @Test
  void aLineThatCannotBeReadIsToldWithItsNumberAndTheOthersAreRead() throws IOException {
    read(
        "# a comment\n"
            + "one\tVelna\t\t\t51\t35\tP\tPPL\tNO\t\t\t\t\t\t\n"
            + "2\tVelna\t\t\t151\t35\tP\tPPL\tNO\t\t\t\t\t\t\n"
            + "3\tVelna\t\t\t51\teast\tP\tPPL\tNO\t\t\t\t\t\t\n"
            + "4\t\t\t\t51\t35\tP\tPPL\tNO\t\t\t\t\t\t\n"
            + "5\tVelna\n"
            + "6\tVelna\t\t\t51\t35\tP\tPPL\tNO\t\t\t\t\t\tmany\n"
            + "7\tVelna\t\t\t51\t35\tP\tPPL\tNO\t\t\t\t\t\t9\n"
            + "\tVelna\t\t\t51\t35\tP\tPPL\t\t\t\t\t\t\t9\n"
            + "8\tVelna\t\t\t51\t35\tP\tPPL\tNO\t\t\t\t\t\t9\t\t\t\t\teverywhere\n");

    assertThat(rows).extracting(Row::id).containsExactly(7);
    assertThat(bad)
        .containsExactly(
            new BadRow(2, "column 1 is no number: \"one\""),
            new BadRow(3, "column 5 is no latitude from -90 to 90: \"151\""),
            new BadRow(4, "column 6 is no longitude from -180 to 180: \"east\""),
            new BadRow(5, "no name in column 2"),
            new BadRow(6, "2 columns where GeoNames' layout has 19, parted by tabs"),
            new BadRow(7, "column 15 is no population: \"many\""),
            new BadRow(9, "column 1 is no number: \"\""),
            new BadRow(10, "column 20 is no extent \"west,south,east,north\": \"everywhere\""));
  }

  private void read(String table) throws IOException {
    new Dump(rows::add, bad::add).read(new BufferedReader(new StringReader(table)));
  }
}
