package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TreeTest {
  @Test
  void eachTokenTakesItsBestHead() {
    float[][] scores = {{0, 5, 1}, {1, 0, 1}, {1, 5, 0}};

    assertThat(Tree.heads(scores, new float[] {0, 9, 0})).containsExactly(1, Tree.ROOT, 1);
  }

  @Test
  void onlyTheBestRootStaysOne() {
    float[][] scores = {{0, 1}, {1, 0}};

    assertThat(Tree.heads(scores, new float[] {7, 9})).containsExactly(1, Tree.ROOT);
  }

  @Test
  void aCycleIsBrokenWhereThatCostsLeast() {
    float[][] scores = {{0, 0, 0}, {3, 0, 8}, {1, 8, 0}};

    assertThat(Tree.heads(scores, new float[] {9, 0, 0})).containsExactly(Tree.ROOT, 0, 1);
  }

  @Property(tries = 300)
  void anyScoresGiveATree(@ForAll @IntRange(max = 30) int size, @ForAll long seed) {
    Random random = new Random(seed);
    float[][] scores = new float[size][size];
    float[] roots = new float[size];
    for (int i = 0; i < size; i++) {
      roots[i] = random.nextFloat();
      for (int j = 0; j < size; j++) {
        scores[i][j] = random.nextFloat();
      }
    }

    int[] heads = Tree.heads(scores, roots);

    assertThat(heads).hasSize(size);
    for (int token = 0; token < size; token++) {
      assertThat(stepsToRoot(heads, token)).isLessThanOrEqualTo(size);
    }
    assertThat(java.util.Arrays.stream(heads).filter(head -> head == Tree.ROOT).count())
        .isEqualTo(Math.min(size, 1));
  }

  private static int stepsToRoot(int[] heads, int token) {
    int steps = 0;
    for (int at = token; at != Tree.ROOT && steps <= heads.length; at = heads[at]) {
      steps++;
    }
    return steps;
  }
}
