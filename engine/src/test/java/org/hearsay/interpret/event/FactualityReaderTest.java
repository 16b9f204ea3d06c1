package org.hearsay.interpret.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactualityReaderTest {

  @Test
  void whatDidNotHappenIsNegated() {
    assertThat(factuality("Rebels/NNS did/VBD not/RB attack/VB the/DT camp/NN ./."))
        .isEqualTo("negated");
    assertThat(factuality("There/EX was/VBD no/DT attack/NN on/IN the/DT camp/NN ./."))
        .isEqualTo("negated");
  }

  @Test
  void whatIsToComeIsPlanned() {
    assertThat(factuality("The/DT army/NN will/MD attack/VB the/DT camp/NN ./."))
        .isEqualTo("planned");
    assertThat(factuality("The/DT planned/JJ attack/NN on/IN Harar/NNP is/VBZ near/JJ ./."))
        .isEqualTo("planned");
  }

  @Test
  void whatHangsOnSomethingElseIsConditional() {
    assertThat(factuality("If/IN rebels/NNS attack/VBP the/DT camp/NN ,/, we/PRP leave/VBP ./."))
        .isEqualTo("conditional");
  }

  @Test
  void whatMayHaveHappenedIsPossible() {
    assertThat(factuality("Rebels/NNS may/MD have/VB attacked/VBN the/DT camp/NN ./."))
        .isEqualTo("possible");
    assertThat(factuality("The/DT alleged/JJ attack/NN on/IN Harar/NNP was/VBD in/IN May/NNP ./."))
        .isEqualTo("possible");
  }

  @Test
  void whatOneMustDoIsDemanded() {
    assertThat(factuality("The/DT army/NN must/MD attack/VB the/DT camp/NN ./."))
        .isEqualTo("demanded");
  }

  @Test
  void theNounAboveTellsWhatIsFeared() {
    assertThat(
            Told.byTree(
                "Fears/NNS/4/nsubj of/IN/3/case shelling/NN/1/nmod grew/VBD/0/root ././4/punct"))
        .singleElement()
        .asString()
        .endsWith("feared");
  }

  @Test
  void theVerbAboveTellsWhatIsDeniedOrForestalled() {
    assertThat(
            Told.byTree(
                "Asmara/NNP/2/nsubj denied/VBD/0/root shelling/VBG/2/xcomp the/DT/5/det"
                    + " market/NN/3/dobj ././2/punct"))
        .singleElement()
        .asString()
        .endsWith("negated");
    assertThat(
            Told.byTree(
                "Guards/NNS/2/nsubj foiled/VBD/0/root an/DT/4/det attack/NN/2/dobj ././2/punct"))
        .singleElement()
        .asString()
        .endsWith("negated");
  }

  @Test
  void aWarningOfAnAttackFearsItAndAWarningThatItHappenedDoesNot() {
    assertThat(
            Told.byTree(
                "Officials/NNS/2/nsubj warned/VBD/0/root of/IN/5/case an/DT/5/det attack/NN/2/nmod"
                    + " ././2/punct"))
        .anyMatch(line -> line.startsWith("attack") && line.endsWith("feared"));
    assertThat(
            Told.byTree(
                "Officials/NNS/2/nsubj warned/VBD/0/root that/IN/6/mark rebels/NNS/6/nsubj"
                    + " had/VBD/6/aux attacked/VBN/2/ccomp the/DT/8/det town/NN/6/dobj"
                    + " ././2/punct"))
        .anyMatch(line -> line.startsWith("attack") && line.endsWith("asserted"));
  }

  @Test
  void whatAnInvolvementIsInIsNotDeniedWithIt() {
    assertThat(
            Told.byTree(
                "Asmara/NNP/2/nsubj denied/VBD/0/root a/DT/4/det part/NN/2/dobj in/IN/7/case"
                    + " the/DT/7/det attack/NN/4/nmod ././2/punct"))
        .singleElement()
        .asString()
        .endsWith("asserted");
  }

  private static String factuality(String tagged) {
    return Told.mentions(tagged).get(0).factuality().label();
  }
}
