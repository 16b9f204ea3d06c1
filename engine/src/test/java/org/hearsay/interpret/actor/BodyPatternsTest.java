package org.hearsay.interpret.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.claim.ActorKind;
import org.hearsay.interpret.world.Countries;
import org.hearsay.interpret.world.Country;
import org.junit.jupiter.api.Test;

class BodyPatternsTest {

  private final BodyPatterns patterns = new BodyPatterns();
  private final Sides sides = new Sides();

  @Test
  void a_ministry_of_any_country_belongs_to_its_government() {
    for (Country country : Countries.bundled().all()) {
      if (!country.isUnion()) {
        String name = "Ministry of Defence of " + country.name();
        assertThat(patterns.of(name, sides.of(country.name())))
            .as(name)
            .contains(new BodyPatterns.Told(ActorKind.BODY, "government of " + country.name()));
      }
    }
  }

  @Test
  void a_branch_belongs_to_the_armed_forces_and_they_to_the_government() {
    assertThat(patterns.of("Peruvian navy", "Peru"))
        .contains(new BodyPatterns.Told(ActorKind.ARMED_FORCE, "armed forces of Peru"));
    assertThat(patterns.of("Peruvian armed forces", "Peru"))
        .contains(new BodyPatterns.Told(ActorKind.ARMED_FORCE, "government of Peru"));
  }

  @Test
  void without_a_country_the_parent_is_unknown() {
    assertThat(patterns.of("the army", null))
        .contains(new BodyPatterns.Told(ActorKind.ARMED_FORCE, null));
    assertThat(patterns.of("Lake Trust", null)).isEmpty();
  }
}
