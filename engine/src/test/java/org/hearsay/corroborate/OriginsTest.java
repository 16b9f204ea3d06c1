package org.hearsay.corroborate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.corroborate.Told.agency;
import static org.hearsay.corroborate.Told.body;
import static org.hearsay.corroborate.Told.exactly;
import static org.hearsay.corroborate.Told.official;
import static org.hearsay.corroborate.Told.person;

import java.util.Arrays;
import java.util.List;
import org.hearsay.claim.Hop;
import org.hearsay.claim.lineage.Lineage;
import org.hearsay.claim.lineage.Origins;
import org.junit.jupiter.api.Test;

class OriginsTest {

  @Test
  void aMinistryAndTheAgenciesThatCarryItAreOne() {
    Hop ministry = body("Defence Ministry", null);

    assertThat(
            origins(
                List.of(agency("Coast Agency"), ministry),
                List.of(agency("Hill Agency"), ministry),
                List.of(body("Velna's Defence Ministry", null))))
        .isEqualTo("1");
  }

  @Test
  void unnamedOfficialsOfTwoDescriptionsMayBeOneOrTwo() {
    assertThat(
            origins(
                List.of(agency("Coast Agency"), official("Western official")),
                List.of(agency("Coast Agency"), official("Western intelligence official"))))
        .isEqualTo("1 to 2");
  }

  @Test
  void unnamedOfficialsOfOneDescriptionAreOne() {
    assertThat(
            origins(
                List.of(agency("Coast Agency"), official("Western official")),
                List.of(agency("Coast Agency"), official("another Western official"))))
        .isEqualTo("1");
  }

  @Test
  void twoOfficialsOfOneDescriptionAreUpToTwo() {
    assertThat(origins(List.of(agency("Coast Agency"), official("two senior officials"))))
        .isEqualTo("1 to 2");
  }

  @Test
  void whoIsNamedIsToldApart() {
    assertThat(origins(List.of(person("Ada Marsh")), List.of(person("Jon Pell")))).isEqualTo("2");
  }

  @Test
  void aFamilyNameIsTheSamePerson() {
    assertThat(origins(List.of(person("Ada Marsh")), List.of(person("Marsh")))).isEqualTo("1");
  }

  @Test
  void anOutletThatSaysItItselfMayHaveItFromTheOtherAndWidensTheRange() {
    assertThat(origins(List.of(), List.of(body("Harbour Office", null)))).isEqualTo("1 to 2");
  }

  @Test
  void aRangeGivesItsReasons() {
    Origins origins =
        lineage(
                List.of(agency("Coast Agency"), official("Western official")),
                List.of(agency("Coast Agency"), official("Western intelligence official")))
            .questions()
            .get(0)
            .origins();

    assertThat(origins.reasons())
        .containsExactlyInAnyOrder(
            "2 reports",
            "2 through Coast Agency",
            "Western official, without a name",
            "Western intelligence official, without a name");
  }

  @SafeVarargs
  private static String origins(List<Hop>... chains) {
    return lineage(chains).questions().get(0).origins().range();
  }

  @SafeVarargs
  private static Lineage lineage(List<Hop>... chains) {
    List<String> outlets = List.of("Harbour Post", "Hill Gazette", "Quay Radio");
    return new Corroborate()
        .lineage(
            Arrays.stream(chains)
                .map(
                    chain -> {
                      int i = Arrays.asList(chains).indexOf(chain);
                      return Told.by(outlets.get(i), "2023-05-1" + (5 + i / 9))
                          .counting(
                              "As told by number " + i + ", 28 villages are held.",
                              exactly("settlements held", "28"),
                              chain.toArray(Hop[]::new))
                          .account();
                    })
                .toList());
  }
}
