package org.hearsay.interpret.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.interpret.time.Prose;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The certainty reader")
class CertaintyReaderTest {

  private final CertaintyReader reader = new CertaintyReader();

  private List<Hedge> read(String text) {
    Report report = Prose.report(text, null);
    Sentence sentence = Prose.sentence(text);
    return reader.read(sentence, report);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "There is almost no chance of a truce. | almost no chance | 0.01 | 0.05",
        "The chances of a truce are remote. | remote | 0.01 | 0.05",
        "There is a remote possibility of a truce. | remote | 0.01 | 0.05",
        "A truce is very unlikely this year. | very unlikely | 0.05 | 0.20",
        "A truce is highly improbable. | highly improbable | 0.05 | 0.20",
        "They think it’s unlikely Ukraine will hold it. | unlikely | 0.20 | 0.45",
        "The army is unlikely to leave. | unlikely | 0.20 | 0.45",
        "A truce has a roughly even chance. | roughly even chance | 0.45 | 0.55",
        "The army is likely to leave. | likely | 0.55 | 0.80",
        "It was likely fired from the sea. | likely | 0.55 | 0.80",
        "The army will probably leave. | probably | 0.55 | 0.80",
        "The army is very likely to leave. | very likely | 0.80 | 0.95",
        "The army is highly likely to leave. | highly likely | 0.80 | 0.95",
        "The army will almost certainly leave. | almost certainly | 0.95 | 0.99",
        "It is nearly certain that they left. | nearly certain | 0.95 | 0.99",
      })
  void givesAPhraseTheBandOfIcd203(String text, String phrase, double low, double high) {
    assertThat(read(text))
        .singleElement()
        .satisfies(hedge -> assertThat(hedge.phrase()).isEqualTo(phrase))
        .satisfies(hedge -> assertThat(hedge.span().text()).isEqualToIgnoringCase(phrase))
        .satisfies(hedge -> assertThat(hedge.low()).isEqualTo(low))
        .satisfies(hedge -> assertThat(hedge.high()).isEqualTo(high))
        .satisfies(hedge -> assertThat(hedge.scale()).isEqualTo("ICD 203"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A poll of likely voters was held.",
        "He is a likely candidate for the post.",
        "They formed an unlikely alliance.",
        "The court saw probable cause.",
        "They fled to a remote village.",
      })
  void leavesOutWordsThatDescribeAThing(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army is not likely to leave.",
        "A truce isn’t very likely.",
        "He does not think it likely.",
        "A truce is more likely than war.",
        "The army is most likely to leave.",
        "The army may leave and could return.",
      })
  void leavesOutWhatTheScaleDoesNotName(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void findsEachPhraseOfASentence() {
    assertThat(read("A truce is unlikely, but talks will probably go on."))
        .extracting(Hedge::phrase)
        .containsExactly("unlikely", "probably");
  }

  @Test
  void readsCapitals() {
    assertThat(read("Army Unlikely to Leave"))
        .extracting(Hedge::phrase)
        .containsExactly("unlikely");
  }
}
