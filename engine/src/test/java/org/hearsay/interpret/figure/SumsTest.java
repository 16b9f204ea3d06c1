package org.hearsay.interpret.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.claim.Check;
import org.hearsay.claim.Figure;
import org.junit.jupiter.api.Test;

class SumsTest {

  @Test
  void partsThatMakeUpTheTotalAgree() {
    Figure total = last(lost("20,842"));

    assertThat(total.code()).isEqualTo("personnel_killed_or_wounded_or_captured");
    assertThat(total.check().parts()).hasSize(3);
    assertThat(total.check().low()).isEqualByComparingTo("20842");
    assertThat(total.check().agrees()).isTrue();
  }

  @Test
  void aTotalThatDoesNotAgreeIsFlaggedAndLeftAsItWasSaid() {
    Figure total = last(lost("20,482"));

    assertThat(total.low()).isEqualByComparingTo("20482");
    assertThat(total.high()).isEqualByComparingTo("20482");
    assertThat(total.check().low()).isEqualByComparingTo("20842");
    assertThat(total.check().agrees()).isFalse();
  }

  @Test
  void openBoundsAgreeWithWhatTheyCanMean() {
    Check check =
        last("Over/IN 12/CD people/NNS were/VBD killed/VBN and/CC 30/CD wounded/VBN ,/, about/RB"
                + " 50/CD in/IN all/DT ./.")
            .check();

    assertThat(check.low()).isEqualByComparingTo("42");
    assertThat(check.high()).isNull();
    assertThat(check.agrees()).isTrue();
  }

  @Test
  void aTotalOfOneDeedIsNoSumOfOthers() {
    Figures figures =
        Parsed.tagged(
            "A/DT total/NN of/IN 53/CD people/NNS were/VBD killed/VBN ,/, 12/CD wounded/VBN and/CC"
                + " 3/CD captured/VBN ./.");

    assertThat(figures.all()).allMatch(figure -> figure.check() == null);
  }

  private static String lost(String total) {
    return "The/DT army/NN said/VBD 7,905/CD soldiers/NNS were/VBD killed/VBN ,/, 12,220/CD"
        + " wounded/VBN and/CC 717/CD captured/VBN ,/, a/DT total/NN of/IN "
        + total
        + "/CD ./.";
  }

  private static Figure last(String tagged) {
    Figures figures = Parsed.tagged(tagged);
    return figures.all().get(figures.all().size() - 1);
  }
}
