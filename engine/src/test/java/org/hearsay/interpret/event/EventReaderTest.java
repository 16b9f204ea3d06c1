package org.hearsay.interpret.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventReaderTest {

  @Test
  void theSubjectOfAVerbDoesItToItsObject() {
    assertThat(Told.by("Eritrean/JJ forces/NNS shelled/VBD the/DT market/NN ./."))
        .containsExactly("shelling: Eritrea → market, asserted");
  }

  @Test
  void aPassiveTurnsTheSidesRound() {
    assertThat(Told.by("The/DT market/NN was/VBD shelled/VBN by/IN rebels/NNS ./."))
        .containsExactly("shelling: rebels → market, asserted");
  }

  @Test
  void aNounTellsAnEventWithItsSidesAfterIt() {
    assertThat(Told.by("The/DT shelling/NN of/IN Goma/NNP by/IN rebels/NNS went/VBD on/RP ./."))
        .containsExactly("shelling: rebels → Goma, asserted");
  }

  @Test
  void aNounTakesItsDoerFromTheWordsBeforeIt() {
    assertThat(Told.by("Israeli/JJ air/NN strikes/NNS on/IN Tyre/NNP killed/VBD six/CD ./."))
        .contains("air strike: Israel → Tyre, asserted");
  }

  @Test
  void aVerbThatOnlyCarriesTheNounNamesItsDoer() {
    assertThat(Told.by("Rebels/NNS launched/VBD an/DT attack/NN on/IN the/DT barracks/NNS ./."))
        .containsExactly("armed clash: rebels → barracks, asserted");
  }

  @Test
  void whatItIsDoneWithTellsWhichEventItIs() {
    assertThat(Told.by("A/DT man/NN threw/VBD a/DT grenade/NN at/IN a/DT bus/NN ./."))
        .singleElement()
        .asString()
        .startsWith("grenade attack");
    assertThat(Told.by("Jets/NNS attacked/VBD the/DT port/NN ./."))
        .singleElement()
        .asString()
        .startsWith("air strike");
    assertThat(Told.by("Troops/NNS attacked/VBD the/DT port/NN with/IN mortars/NNS ./."))
        .singleElement()
        .asString()
        .startsWith("shelling");
    assertThat(Told.by("Rebels/NNS attacked/VBD the/DT town/NN with/IN chlorine/NN ./."))
        .singleElement()
        .asString()
        .startsWith("chemical weapon use");
  }

  @Test
  void whatIsDoneInAnotherClauseIsNotTheMeans() {
    assertThat(
            Told.by(
                "Rebels/NNS attacked/VBD the/DT base/NN after/IN jets/NNS had/VBD bombed/VBN"
                    + " their/PRP$ camp/NN ./."))
        .contains("armed clash: rebels → base, asserted");
  }

  @Test
  void whomItIsDoneToTellsWhichEventItIs() {
    assertThat(Told.by("Gunmen/NNS attacked/VBD a/DT wedding/NN ./."))
        .containsExactly("attack on civilians: gunmen → wedding, asserted");
    assertThat(Told.by("Gunmen/NNS attacked/VBD an/DT army/NN patrol/NN ./."))
        .containsExactly("armed clash: gunmen → army patrol, asserted");
  }

  @Test
  void groundIsRegainedByTheArmyAndTakenByOthers() {
    assertThat(Told.by("The/DT army/NN recaptured/VBD the/DT town/NN ./."))
        .containsExactly("ground regained: army → town, asserted");
    assertThat(Told.by("Rebels/NNS captured/VBD the/DT town/NN ./."))
        .containsExactly("ground taken by others: rebels → town, asserted");
    assertThat(Told.by("Rwandan/JJ troops/NNS captured/VBD a/DT Congolese/JJ town/NN ./."))
        .singleElement()
        .asString()
        .startsWith("ground taken by others: Rwanda");
  }

  @Test
  void whoseGroundItWasStaysOpenWhereNobodyTells() {
    Mention mention = Told.mentions("Soldiers/NNS captured/VBD the/DT village/NN ./.").get(0);

    assertThat(mention.type().name()).isEqualTo("ground taken");
    assertThat(mention.type().subEventType()).isNull();
  }

  @Test
  void groundThatIsLeftBeforeItIsEnteredChangesHandsWithoutAFight() {
    assertThat(
            Told.by(
                "Rebels/NNS took/VBD the/DT town/NN after/IN soldiers/NNS pulled/VBD out/RP"
                    + " ./."))
        .contains("ground handed over: rebels → town, asserted");
  }

  @Test
  void aPersonIsArrestedByPoliceAndAbductedByGunmen() {
    assertThat(Told.by("Police/NNS captured/VBD two/CD men/NNS ./."))
        .containsExactly("arrest: police → men, asserted");
    assertThat(Told.by("Gunmen/NNS captured/VBD two/CD nurses/NNS ./."))
        .containsExactly("abduction: gunmen → nurses, asserted");
  }

  @Test
  void aProtestIsOneOfFourByWhoUsesForce() {
    assertThat(Told.by("Thousands/NNS of/IN people/NNS marched/VBD in/IN Tbilisi/NNP ./."))
        .singleElement()
        .asString()
        .startsWith("protest:");
    assertThat(Told.by("Police/NNS dispersed/VBD the/DT protesters/NNS ./."))
        .containsExactly("protest met with intervention: police → protesters, asserted");
    assertThat(Told.by("Police/NNS shot/VBD protesters/NNS ./."))
        .containsExactly("force against protesters: police → protesters, asserted");
    assertThat(Told.by("Protesters/NNS clashed/VBD with/IN police/NNS ./."))
        .containsExactly("violent demonstration: protesters → police, asserted");
  }

  @Test
  void weaponsThatAreSeizedAreStoppedAndDrugsAreACrime() {
    assertThat(Told.by("Police/NNS seized/VBD 40/CD rifles/NNS ./."))
        .containsExactly("weapons found or stopped: police → rifles, asserted");
    assertThat(Told.by("Police/NNS seized/VBD heroin/NN ./."))
        .singleElement()
        .asString()
        .startsWith("organised crime");
  }

  @Test
  void anExplosionOfNobodyKnowsWhatIsOnlyThat() {
    Mention mention =
        Told.mentions("An/DT explosion/NN shook/VBD the/DT centre/NN of/IN Quetta/NNP ./.").get(0);

    assertThat(mention.type().name()).isEqualTo("explosion");
    assertThat(mention.type().eventType()).isNull();
    assertThat(mention.actor()).isNull();
  }

  @Test
  void whatIsFiredIsNotTheTarget() {
    assertThat(Told.by("Fighters/NNS fired/VBD two/CD missiles/NNS at/IN a/DT tanker/NN ./."))
        .containsExactly("shelling: fighters → tanker, asserted");
  }

  @Test
  void aCityIsCalledByItsName() {
    assertThat(Told.by("Rebels/NNS shelled/VBD the/DT city/NN of/IN Misrata/NNP ./."))
        .containsExactly("shelling: rebels → Misrata, asserted");
  }

  @Test
  void aPronounStandsForTheOneWhoSaysIt() {
    assertThat(Told.by("Islamabad/NNP said/VBD it/PRP had/VBD shelled/VBN the/DT camp/NN ./."))
        .singleElement()
        .asString()
        .startsWith("shelling: Islamabad");
  }

  @Test
  void twoVerbsShareTheObjectBehindTheSecond() {
    assertThat(Told.by("Separatists/NNS killed/VBD and/CC wounded/VBD 30/CD soldiers/NNS ./."))
        .contains("armed clash: separatists → soldiers, asserted");
  }

  @Test
  void aBombAttackIsToldOnce() {
    assertThat(Told.mentions("A/DT bomb/NN attack/NN hit/VBD Kabul/NNP ./.").get(0).span().text())
        .isEqualTo("bomb attack");
  }

  @Test
  void aDayBetweenVerbAndObjectIsNoObject() {
    assertThat(Told.by("Rebels/NNS captured/VBD on/IN Thursday/NNP a/DT village/NN ./."))
        .containsExactly("ground taken by others: rebels → village, asserted");
  }

  @Test
  void aWordThatOnlySaysWhichThingIsMeantTellsNothing() {
    assertThat(Told.by("Farmers/NNS live/VBP in/IN the/DT captured/VBN village/NN ./.")).isEmpty();
  }

  @Test
  void wordsWithOtherMeaningsTellNoEvent() {
    assertThat(Told.by("The/DT minister/NN will/MD take/VB questions/NNS ./.")).isEmpty();
    assertThat(Told.by("He/PRP found/VBD a/DT new/JJ job/NN in/IN March/NNP 2019/CD ./."))
        .isEmpty();
  }
}
