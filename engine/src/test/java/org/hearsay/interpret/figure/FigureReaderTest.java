package org.hearsay.interpret.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class FigureReaderTest {

  @Test
  void lostStaysLostAndIsTheSubjects() {
    assertThat(Parsed.lines("Ukraine lost 420 soldiers in the past day."))
        .containsExactly("personnel lost of Ukraine: 420 to 420, exact");
  }

  @Test
  void anElidedNounIsThatOfTheSameVerbBefore() {
    assertThat(
            Parsed.lines(
                "The ministry said that in the past day, Ukraine lost 420 soldiers and said it had"
                    + " lost over 2,000 since Thursday."))
        .containsExactly(
            "personnel lost of Ukraine: 420 to 420, exact",
            "personnel lost of Ukraine: 2000 to ?, over");
  }

  @Test
  void whatEntersTogetherIsOneSides() {
    assertThat(
            Parsed.lines(
                "Heavy fighting has gone on since over 1,000 Ukrainian soldiers and dozens of"
                    + " armored vehicles entered Russian territory last Tuesday."))
        .containsExactly(
            "personnel committed of Ukraine: 1000 to ?, over",
            "armored vehicles committed of Ukraine: 24 to ?, dozens");
  }

  @Test
  void anAsideAboutAPartIsNotToldOfTheWhole() {
    Figures figures =
        Parsed.tagged(
            "Over/IN 900/CD Kenyan/JJ soldiers/NNS and/CC scores/NNS of/IN tanks/NNS ,/,"
                + " including/VBG some/DT donated/VBN by/IN France/NNP ,/, entered/VBD Goma/NNP"
                + " ./.");

    assertThat(figures.all().stream().map(Parsed::line))
        .containsExactly(
            "personnel committed of Kenya: 900 to ?, over",
            "tanks committed of Kenya: 40 to ?, scores");
  }

  @Test
  void theCaptorOfVillagesIsTheirSide() {
    assertThat(
            Parsed.lines(
                "While Ukrainian forces have captured dozens of villages, they are also taking"
                    + " heavy losses."))
        .containsExactly("settlements captured by Ukraine: 24 to ?, dozens");
  }

  @Test
  void aFloodIsNoOnesDoing() {
    assertThat(Parsed.lines("The flood killed 12 people and injured 30."))
        .containsExactly("people killed: 12 to 12, exact", "people wounded: 30 to 30, exact");
  }

  @Test
  void participlesTellTheirOwnDeeds() {
    assertThat(Parsed.lines("An air strike hit the market, killing 12 and wounding 30."))
        .containsExactly("people killed: 12 to 12, exact", "people wounded: 30 to 30, exact");
  }

  @Test
  void adjectivesTellWhatBecameOfPeople() {
    assertThat(Parsed.lines("At least 53 people are dead and 12 are missing."))
        .containsExactly("people killed: 53 to ?, at least", "people missing: 12 to 12, exact");
  }

  @Test
  void aTollCountsTheDead() {
    assertThat(Parsed.lines("The death toll rose to 53, the governor said."))
        .containsExactly("people killed: 53 to 53, exact");
    assertThat(Parsed.lines("The number of wounded rose to 84."))
        .containsExactly("people wounded: 84 to 84, exact");
  }

  @Test
  void aChangeTellsAnOldAndANewNumberAndNoRange() {
    assertThat(Parsed.lines("The death toll rose from 41 to 53."))
        .containsExactly("people killed: 41 to 41, exact", "people killed: 53 to 53, exact");
    assertThat(Parsed.lines("The price rose from 41 to 53 dollars."))
        .containsExactly("money: 41 to 41 USD, exact", "money: 53 to 53 USD, exact");
  }

  @Test
  void aNewVictimInOrderIsATotal() {
    assertThat(Parsed.lines("A 53rd victim died in hospital on Monday."))
        .containsExactly("people killed: 53 to 53, a 53rd");
    assertThat(Parsed.lines("The 53rd victim was buried on Monday."))
        .containsExactly("people killed: 53 to ?, the 53rd");
  }

  @Test
  void allAboardAreCounted() {
    assertThat(Parsed.lines("All 12 aboard were rescued."))
        .containsExactly("people rescued: 12 to 12, exact");
  }

  @Test
  void anActorKeepsItsSide() {
    assertThat(Parsed.lines("Russian air defenses shot down 35 Ukrainian drones overnight."))
        .containsExactly("drones shot down of Ukraine by Russia: 35 to 35, exact");
    assertThat(Parsed.lines("Ukraine's army has advanced up to 12 km into Russia."))
        .containsExactly("distance advanced by Ukraine: ? to 12 km, up to");
    assertThat(
            Parsed.lines(
                "Ukrainian troops now control 1,150 square kilometres of Russian territory."))
        .containsExactly("area held by Ukraine: 1150 to 1150 km2, exact");
  }

  @Test
  void aPartAndItsWholeAreToldApart() {
    assertThat(Parsed.lines("Ukraine shot down 50 of 60 Russian drones."))
        .containsExactly(
            "drones shot down of Russia by Ukraine: 50 to 50, exact",
            "drones of Russia: 60 to 60, exact");
    assertThat(Parsed.lines("The quake killed 21 people, including four children."))
        .containsExactly(
            "people killed: 21 to 21, exact", "people killed of children: 4 to 4, exact");
  }

  @Test
  void aListSharesItsVerbAndItsOwner() {
    assertThat(
            Parsed.lines(
                "Russia has lost 120 soldiers, 8 tanks and about 30 vehicles since Sunday."))
        .containsExactly(
            "personnel lost of Russia: 120 to 120, exact",
            "tanks lost of Russia: 8 to 8, exact",
            "vehicles lost of Russia: 30 to 30, about");
  }

  @Test
  void losingLivesIsDying() {
    assertThat(Parsed.lines("Twelve people lost their lives in the fire."))
        .containsExactly("people killed: 12 to 12, exact");
  }

  @Test
  void losingControlIsLosingTowns() {
    assertThat(Parsed.lines("Myanmar's junta has lost control of 12 towns."))
        .containsExactly("settlements lost of Myanmar's junta: 12 to 12, exact");
  }

  @Test
  void killedOrWoundedIsOneCount() {
    assertThat(
            Parsed.lines(
                "Up to 400 Ukrainian servicemen were killed or wounded in the past 24 hours."))
        .containsExactly("personnel killed or wounded of Ukraine: ? to 400, up to");
    assertThat(Parsed.lines("The brigade suffered 2,000 casualties in May."))
        .containsExactly("people killed or wounded of brigade: 2000 to 2000, exact");
  }

  @Test
  void bareParticiplesCountPeople() {
    assertThat(Parsed.lines("The ministry counted 7,905 killed, 12,220 wounded and 717 captured."))
        .extracting(line -> line.replaceAll(":.*", ""))
        .containsExactly("people killed", "people wounded", "people captured");
  }

  @Test
  void moneyAndSharesKeepTheirUnits() {
    assertThat(Parsed.lines("The government pledged $3bn in aid."))
        .containsExactly("money pledged by government: 3000000000 to 3000000000 USD, exact");
    assertThat(Parsed.lines("Nearly 40 percent of voters stayed at home."))
        .containsExactly("share of voters: ? to 40 percent, nearly");
    assertThat(Parsed.lines("The fire burned 300 hectares of forest."))
        .containsExactly("area burned: 300 to 300 ha, exact");
    assertThat(Parsed.lines("A magnitude 6.1 earthquake struck the coast."))
        .containsExactly("magnitude: 6.1 to 6.1, exact");
  }

  @Test
  void strengthCountsPersonnel() {
    assertThat(Parsed.lines("A 2,000-strong force crossed the border."))
        .containsExactly("personnel committed: 2000 to 2000, exact");
  }

  @Test
  void controlIsTheHolders() {
    assertThat(Parsed.lines("The minister said 74 settlements were under Ukrainian control."))
        .containsExactly("settlements held by Ukraine: 74 to 74, exact");
  }

  @Test
  void aFigureIsInsideASpanByItsNumber() {
    Figures figures = Parsed.read("At least 53 people are dead and 12 are missing.");

    assertThat(figures.within(new Span(9, 11, "53"))).hasSize(1);
    assertThat(figures.within(new Span(0, 8, "At least"))).isEmpty();
    assertThat(figures.all().get(0).span().text()).isEqualTo("At least 53 people");
  }

  @Test
  void everyPassHasANameAndADescription() {
    assertThat(FigureReader.PASSES).extracting(FigurePass::name).doesNotHaveDuplicates();
    assertThat(FigureReader.PASSES)
        .extracting(FigurePass::description)
        .allMatch(d -> d.endsWith("."));
  }
}
