package org.hearsay.read;

/**
 * Picks each token's head so that the heads of a sentence form a tree.
 *
 * <p>Each token takes the head that scores best. One root stays, that which scores best as such;
 * then every cycle is broken where that costs least. Not always the best tree, but nearly, and
 * always a tree.
 */
final class Tree {
  /** The head of the root. */
  static final int ROOT = -1;

  private final float[][] scores;
  private final float[] rootScores;
  private final int[] heads;

  /**
   * A sentence's scores.
   *
   * @param scores {@code scores[i][j]}: how well token {@code j} is the head of {@code i}
   * @param rootScores how well each token is the root
   */
  private Tree(float[][] scores, float[] rootScores) {
    this.scores = scores;
    this.rootScores = rootScores;
    this.heads = new int[rootScores.length];
  }

  /** The head of each token: another token's index, or {@link #ROOT}. */
  static int[] heads(float[][] scores, float[] rootScores) {
    Tree tree = new Tree(scores, rootScores);
    if (rootScores.length > 0) {
      tree.choose();
      tree.breakCycles();
    }
    return tree.heads;
  }

  private void choose() {
    int root = 0;
    for (int token = 0; token < heads.length; token++) {
      heads[token] = best(token);
      root = preference(token) > preference(root) ? token : root;
    }
    heads[root] = ROOT;
  }

  /** How much better a token is as root than under its best head. */
  private float preference(int token) {
    return heads[token] == ROOT
        ? rootScores[token]
        : rootScores[token] - scores[token][heads[token]];
  }

  private int best(int token) {
    int best = ROOT;
    for (int head = 0; head < heads.length; head++) {
      if (head != token && (best == ROOT || scores[token][head] > scores[token][best])) {
        best = head;
      }
    }
    return best;
  }

  private void breakCycles() {
    boolean[] rooted = rooted();
    for (int token = 0; token < heads.length; token++) {
      if (!rooted[token]) {
        attach(cycleFrom(token), rooted);
        rooted = rooted();
      }
    }
  }

  /** Which tokens lead up to the root. */
  private boolean[] rooted() {
    boolean[] rooted = new boolean[heads.length];
    for (int token = 0; token < heads.length; token++) {
      if (leadsToRoot(token, rooted)) {
        markUpwards(token, rooted);
      }
    }
    return rooted;
  }

  private boolean leadsToRoot(int token, boolean[] rooted) {
    int at = token;
    for (int steps = 0; at != ROOT && !rooted[at]; steps++) {
      if (steps > heads.length) {
        return false;
      }
      at = heads[at];
    }
    return true;
  }

  private void markUpwards(int token, boolean[] rooted) {
    for (int at = token; at != ROOT && !rooted[at]; at = heads[at]) {
      rooted[at] = true;
    }
  }

  private boolean[] cycleFrom(int token) {
    int at = token;
    for (int steps = 0; steps < heads.length; steps++) {
      at = heads[at];
    }
    boolean[] cycle = new boolean[heads.length];
    for (; !cycle[at]; at = heads[at]) {
      cycle[at] = true;
    }
    return cycle;
  }

  /** Gives the token of the cycle that loses least by it a head among those that are rooted. */
  private void attach(boolean[] cycle, boolean[] rooted) {
    int bestToken = -1;
    int bestHead = -1;
    float least = Float.POSITIVE_INFINITY;
    for (int token = 0; token < heads.length; token++) {
      for (int head = 0; cycle[token] && head < heads.length; head++) {
        float loss = scores[token][heads[token]] - scores[token][head];
        if (rooted[head] && loss < least) {
          least = loss;
          bestToken = token;
          bestHead = head;
        }
      }
    }
    heads[bestToken] = bestHead;
  }
}
