package org.hearsay.evaluation.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.claim.Attribution;
import org.hearsay.evaluation.score.Count;
import org.junit.jupiter.api.Test;

class RelationScoresTest {
  private static final Texts NEWS =
      new Texts("Ada said the road is shut. Ben, a driver, denied that it was wet, reportedly.");
  private static final Attribution ADA = NEWS.said("Ada", "said", "the road is shut");
  private static final Attribution BEN = NEWS.said("Ben", "denied", "that it was wet");

  @Test
  void exactNeedsTheSamePiecesInEachRole() {
    Attribution shorter = NEWS.said("Ada", "said", "the road");

    assertThat(exact(List.of(ADA, BEN), List.of(ADA, BEN))).isEqualTo(new Count(2, 2, 2));
    assertThat(exact(List.of(shorter, BEN), List.of(ADA, BEN))).isEqualTo(new Count(1, 2, 2));
  }

  @Test
  void theOrderOfPiecesAndABlankMoreDoNotMatter() {
    Attribution one = NEWS.said("Ada", "said", "the road", "is shut");
    Attribution other = NEWS.said("Ada ", "said", "is shut", "the road");

    assertThat(exact(List.of(one), List.of(other))).isEqualTo(new Count(1, 1, 1));
  }

  @Test
  void overlapNeedsAWordInEachRole() {
    Attribution near = NEWS.said("Ben, a driver", "denied that", "it was wet, reportedly");
    Attribution wrongSource = NEWS.said("Ada", "denied", "that it was wet");

    assertThat(overlap(List.of(near), List.of(ADA, BEN))).isEqualTo(new Count(1, 1, 2));
    assertThat(overlap(List.of(wrongSource), List.of(ADA, BEN))).isEqualTo(new Count(0, 1, 2));
  }

  @Test
  void aMissingSourceMustBeMissingInBoth() {
    Attribution unsourced = NEWS.said("", "reportedly", "it was wet");

    assertThat(overlap(List.of(unsourced), List.of(unsourced))).isEqualTo(new Count(1, 1, 1));
    assertThat(overlap(List.of(unsourced), List.of(NEWS.said("Ben", "reportedly", "it was wet"))))
        .isEqualTo(new Count(0, 1, 1));
  }

  @Test
  void eachIsPairedOnceWithWhatItSharesMostWith() {
    Attribution whole = NEWS.said("Ada", "said", "the road is shut");
    Attribution part = NEWS.said("Ada", "said", "shut");

    assertThat(overlap(List.of(whole, part), List.of(ADA))).isEqualTo(new Count(1, 2, 1));
    assertThat(RelationScores.pairs(List.of(part, whole), List.of(ADA)))
        .extracting(RelationScores.Pair::ours)
        .containsExactly(whole);
  }

  @Test
  void whatHasNoCueOrNoContentDoesNotCount() {
    assertThat(overlap(List.of(NEWS.said("Ada", "said", "")), List.of(ADA)))
        .isEqualTo(new Count(0, 0, 1));
  }

  private static Count exact(List<Attribution> ours, List<Attribution> gold) {
    return new RelationScores(new Words(NEWS.text())).exact(ours, gold);
  }

  private static Count overlap(List<Attribution> ours, List<Attribution> gold) {
    return new RelationScores(new Words(NEWS.text())).overlap(ours, gold);
  }
}
