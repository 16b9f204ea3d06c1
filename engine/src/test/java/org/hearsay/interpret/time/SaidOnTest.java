package org.hearsay.interpret.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Reading;
import org.hearsay.text.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The day of a saying")
class SaidOnTest {

  /** A Tuesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 8, 13);

  private static Optional<LocalDate> saidOn(String text, String cue, String content) {
    Reading reading = Prose.of(text, PUBLISHED);
    Times times = new TimeReader().read(reading);
    List<Span> contents = content.isEmpty() ? List.of() : List.of(Prose.span(text, content));
    return times.saidOn(reading.sentences().get(0), Prose.span(text, cue), contents);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry said Monday that it lost a town. | said | that it lost a town",
        "The ministry said on Monday that it lost a town. | said | that it lost a town",
        "On Monday, the ministry said that it lost a town. | said | that it lost a town",
        "It lost a town, the ministry said on Monday. | said | It lost a town",
        "It lost a town, the paper reported Monday, citing an aide. | reported | It lost a town",
        "He was asked on Monday and said it was over. | said | it was over",
        "It said Monday that a town fell and claimed it won. | claimed | it won",
        "The ministry said Monday that it lost a town on Friday. | said | that it lost a town on Friday",
      })
  void isTheDayBesideItsVerb(String text, String cue, String content) {
    assertThat(saidOn(text, cue, content)).contains(LocalDate.of(2024, 8, 12));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry said it lost a town on Monday. | said | it lost a town on Monday",
        "The ministry said that it lost a town. | said | that it lost a town",
        "The ministry said last week that it lost a town. | said | that it lost a town",
      })
  void isEmptyWhereTheSentenceDoesNotTell(String text, String cue, String content) {
    assertThat(saidOn(text, cue, content)).isEmpty();
  }

  @Test
  void followsTheTreeOverTheOrderOfWords() {
    String text = "Aides who met Monday said it fell.";
    Reading plain = Prose.of(text, PUBLISHED);
    Times times = new TimeReader().read(plain);
    assertThat(
            times.saidOn(
                Prose.withTree(
                    plain.sentences().get(0),
                    "Monday>met:nmod:tmod",
                    "met>Aides:acl:relcl",
                    "Aides>said:nsubj",
                    "said>root:root"),
                Prose.span(text, "said"),
                List.of(Prose.span(text, "it fell"))))
        .isEmpty();
  }
}
