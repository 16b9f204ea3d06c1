package org.hearsay.interpret.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.claim.EventType;
import org.junit.jupiter.api.Test;

class CrosswalkTest {

  /** ACLED's six types and twenty-five sub-types, as its codebook has them. */
  private static final Map<String, Set<String>> ACLED =
      Map.of(
          "Battles",
          Set.of(
              "Armed clash", "Government regains territory", "Non-state actor overtakes territory"),
          "Protests",
          Set.of(
              "Excessive force against protesters",
              "Protest with intervention",
              "Peaceful protest"),
          "Riots",
          Set.of("Violent demonstration", "Mob violence"),
          "Explosions/Remote violence",
          Set.of(
              "Chemical weapon",
              "Air/drone strike",
              "Suicide bomb",
              "Shelling/artillery/missile attack",
              "Remote explosive/landmine/IED",
              "Grenade"),
          "Violence against civilians",
          Set.of("Sexual violence", "Attack", "Abduction/forced disappearance"),
          "Strategic developments",
          Set.of(
              "Agreement",
              "Arrests",
              "Change to group/activity",
              "Disrupted weapons use",
              "Headquarters or base established",
              "Looting/property destruction",
              "Non-violent transfer of territory",
              "Other"));

  private static final Set<String> PLOVER =
      Set.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "COOPERATE",
          "AID",
          "CONCEDE",
          "RETREAT",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "MOBILIZE",
          "SANCTION",
          "COERCE",
          "ASSAULT");

  @Test
  void everySubTypeStandsUnderItsTypeInAcled() {
    assertThat(Crosswalk.all())
        .filteredOn(type -> type.eventType() != null)
        .allSatisfy(type -> assertThat(ACLED.get(type.eventType())).contains(type.subEventType()));
  }

  @Test
  void everySubTypeOfAcledIsThatOfAnEvent() {
    Set<String> ours =
        Crosswalk.all().stream()
            .map(EventType::subEventType)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());

    assertThat(ours)
        .containsExactlyInAnyOrderElementsOf(ACLED.values().stream().flatMap(Set::stream).toList());
  }

  @Test
  void everyCategoryIsOneOfPlover() {
    Set<String> ours =
        Crosswalk.all().stream()
            .map(EventType::ploverCategory)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());

    assertThat(ours).containsExactlyInAnyOrderElementsOf(PLOVER);
  }

  @Test
  void aModeBelongsToACategory() {
    assertThat(Crosswalk.all())
        .filteredOn(type -> type.ploverMode() != null)
        .allMatch(type -> type.ploverCategory() != null);
  }

  @Test
  void everyTypeSaysWhatHappens() {
    assertThat(Crosswalk.all())
        .allSatisfy(type -> assertThat(Crosswalk.meaning(type)).isNotBlank());
  }

  @Test
  void everyWordTellsAnEventThatThereIs() {
    assertThat(Triggers.bases())
        .allMatch(base -> Crosswalk.has(base) || Refinements.bases().contains(base));
    assertThat(Triggers.bases()).containsAll(Refinements.bases());
  }

  @Test
  void everyTypeCanBeTold() {
    Set<EventType> told = new HashSet<>();
    List<String> bases = new ArrayList<>(Triggers.bases());
    bases.forEach(base -> told.addAll(Refinements.types(base)));
    bases.stream()
        .filter(base -> !Refinements.bases().contains(base))
        .forEach(base -> told.add(Crosswalk.type(base)));

    assertThat(told).containsExactlyInAnyOrderElementsOf(Crosswalk.all());
  }
}
