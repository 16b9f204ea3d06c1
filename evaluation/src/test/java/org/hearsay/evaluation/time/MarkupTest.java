package org.hearsay.evaluation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hearsay.evaluation.score.CorpusException;
import org.junit.jupiter.api.Test;

/** On files of our own words in the layouts of the real ones. */
class MarkupTest {

  private static final String TIMEML =
      """
      <?xml version="1.0" ?>
      <TimeML>
      <DCT><TIMEX3 tid="t0" type="DATE" value="2024-08-13">13 August</TIMEX3></DCT>
      <TEXT>
      The bridge <EVENT eid="e1">fell</EVENT> <TIMEX3 tid="t1" type="DATE"\
       value="2024-08-12">yesterday</TIMEX3> &amp; stood <TIMEX3 tid="t2" type="DURATION"\
       value="P3Y">three years</TIMEX3>.
      </TEXT>
      </TimeML>
      """;

  private static final String TIMEX2 =
      """
      <DOC><DATETIME> <TIMEX2 val="2009-12-19T17:00:00">2009-12-19T17:00:00</TIMEX2> </DATETIME>
      <TEXT>It held <TIMEX2 val="P10M" anchor_val="1915">the first ten months of\
       <TIMEX2 val="1915">1915</TIMEX2></TIMEX2> and <TIMEX2>for some time</TIMEX2>.</TEXT></DOC>
      """;

  @Test
  void theTextIsWithoutTagsAndTheTimesStandWhereTheyStoodInIt() {
    MarkedText text = Markup.read("a", TIMEML);

    assertThat(text.text().strip()).isEqualTo("The bridge fell yesterday & stood three years.");
    assertThat(text.times())
        .allSatisfy(
            time ->
                assertThat(text.text().substring(time.span().begin(), time.span().end()))
                    .isEqualTo(time.span().text()));
    assertThat(text.times())
        .extracting(time -> time.span().text() + " " + time.type() + " " + time.value())
        .containsExactly("yesterday DATE 2024-08-12", "three years DURATION P3Y");
  }

  @Test
  void theDayOfWritingIsNoTimeOfTheText() {
    assertThat(Markup.read("a", TIMEML).published()).hasToString("2024-08-13");
    assertThat(Markup.read("a", TIMEX2).published()).hasToString("2009-12-19");
  }

  @Test
  void ofExpressionsInsideOthersTheOutermostCounts() {
    assertThat(Markup.read("a", TIMEX2).times())
        .extracting(time -> time.span().text() + " = " + time.value())
        .containsExactly("the first ten months of 1915 = P10M", "for some time = ");
  }

  @Test
  void whatIsNoSuchFileIsToldByItsName() {
    assertThatThrownBy(() -> Markup.read("letter", "Dear Ada"))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("letter holds no <TEXT>");
    assertThatThrownBy(() -> Markup.read("half", "<TEXT>on <TIMEX3>Monday</TEXT>"))
        .hasMessageContaining("half has a time expression that does not end");
  }
}
