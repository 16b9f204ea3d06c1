package org.hearsay.interpret.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.interpret.time.Prose;
import org.hearsay.text.Sentence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A content")
class FuturityTest {

  private static boolean isAboutFuture(String text) {
    return Futurity.isAboutFuture(Prose.sentence(text), Prose.span(text, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the army will leave the city",
        "the army won’t leave the city",
        "the army would leave the city",
        "unlikely Ukraine will be able to hold the city",
        "it is unlikely Ukraine will be able to hold the city",
        "the army is unlikely to leave",
        "leaders are set to meet in Vienna",
        "the army is expected to leave",
        "the army was about to leave",
        "the army plans to leave",
        "if the enemy comes, the army will leave",
        "The sooner they agree, the sooner the raids will stop",
        "leaders to gather in Vienna",
        "he believed the fire would be out",
        "a shutdown is highly likely",
        "parliament meets again on Monday",
        "people may cross the river",
        "there is a chance that the dam will break",
      })
  void isAboutTheFutureWhereItsMainVerbIs(String text) {
    assertThat(isAboutFuture(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the army left the city",
        "the army is taking losses",
        "the army would have left the city",
        "the army was not interested in taking the city",
        "the incursion shows Ukraine can challenge Russia",
        "the army lost the city when it fell",
        "he said that rain was the reason",
        "it may be true",
        "sabotage was likely",
        "it is likely that the firm ordered them",
        "",
      })
  void isNotAboutTheFutureWhereItsMainVerbIsNot(String text) {
    assertThat(Futurity.isAboutFuture(Prose.sentence(text + " ."), Prose.span(text + " .", text)))
        .isFalse();
  }

  @Test
  void isJudgedByTheTreeWhereThereIsOne() {
    Sentence sentence =
        Prose.withTree(
            Prose.sentence("those who will vote rejected it"),
            "those>rejected:nsubj",
            "who>vote:nsubj",
            "will>vote:aux",
            "vote>those:acl:relcl",
            "rejected>root:root",
            "it>rejected:dobj");
    assertThat(Futurity.isAboutFuture(sentence, sentence.span())).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"will leave, true", "left, false", "begins, true", "began, false"})
  void putsADayInTheFutureByItsVerb(String predicate, boolean planned) {
    Sentence sentence = Prose.sentence("The meeting " + predicate + " on Friday");
    int verb = sentence.tokens().size() - 3;
    assertThat(Futurity.isPlanned(sentence, verb)).isEqualTo(planned);
  }
}
