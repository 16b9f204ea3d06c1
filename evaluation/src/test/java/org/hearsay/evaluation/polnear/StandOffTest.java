package org.hearsay.evaluation.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.claim.Attribution;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class StandOffTest {
  private static final String TEXT = "😀 The bridge, Ada said, is closed.";

  @Test
  void anAttributionLinksWhatIsMarkedAndOffsetsCountCodePoints() {
    List<Attribution> found =
        read(
            "T1\tSource 14 17\tAda",
            "T2\tCue 18 22\tsaid",
            "T3\tContent 2 12;24 33\tThe bridge is closed",
            "T4\tAttribution 18 22\tsaid",
            "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).source()).extracting(Span::text).containsExactly("Ada");
    assertThat(found.get(0).cue()).extracting(Span::text).containsExactly("said");
    assertThat(found.get(0).content())
        .extracting(Span::text)
        .containsExactly("The bridge", "is closed");
  }

  @Test
  void aSecondContentBelongsToTheSameAttribution() {
    List<Attribution> found =
        read(
            "T1\tContent 2 12\tThe bridge",
            "T2\tContent 24 33\tis closed",
            "T3\tCue 18 22\tsaid",
            "E1\tAttribution:T9 Cue:T3 Content:T1 Content2:T2");

    assertThat(found.get(0).content()).hasSize(2);
    assertThat(found.get(0).source()).isEmpty();
  }

  @Test
  void notesMarksWithoutAnAttributionAndBrokenLinesAreLeftAside() {
    assertThat(
            read(
                "T1\tCue 18 22\tsaid",
                "#1\tAnnotatorNotes T1\tnot sure",
                "of a mark over two lines",
                "A1\tDiscuss T1",
                ""))
        .isEmpty();
  }

  private static List<Attribution> read(String... lines) {
    return StandOff.attributions(List.of(lines), TEXT);
  }
}
