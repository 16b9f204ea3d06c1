package org.hearsay.evaluation.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.claim.Attribution;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class ConventionTest {

  @Test
  void theCommaThatClosesAnAppositionBelongsToTheSource() {
    Texts news = new Texts("Ada Marsh, a pilot, said no.");

    Attribution converted = convert(news, news.said("Ada Marsh, a pilot", "said", "no"));

    assertThat(converted.source()).extracting(Span::text).containsExactly("Ada Marsh, a pilot,");
    assertThat(converted.content()).extracting(Span::text).containsExactly("no");
  }

  @Test
  void aCommaAfterASourceWithoutAppositionDoesNot() {
    Texts news = new Texts("No, says Ada, is the answer.");

    assertThat(convert(news, news.said("Ada", "says", "No")).source())
        .extracting(Span::text)
        .containsExactly("Ada");
  }

  @Test
  void theColonAfterACueBelongsToIt() {
    Texts news = new Texts("Ada said: no");

    assertThat(convert(news, news.said("Ada", "said", "no")).cue())
        .extracting(Span::text)
        .containsExactly("said:");
  }

  private static Attribution convert(Texts news, Attribution ours) {
    return new Convention(news.text()).of(List.of(ours)).get(0);
  }
}
