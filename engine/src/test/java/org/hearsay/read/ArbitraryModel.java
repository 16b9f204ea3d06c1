package org.hearsay.read;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A model that answers nonsense, the same nonsense for the same window. */
final class ArbitraryModel implements Model {
  private static final Labels LABELS =
      new Labels(
          "arbitrary 1",
          256,
          List.of("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"),
          List.of("O", "B-PERSON", "I-PERSON", "B-PLACE", "I-PLACE", "B-ODD", "I-ODD"),
          List.of("NN", "VBD", "IN", "."),
          List.of("root", "nsubj", "goeswith", "punct"),
          0);

  private static final int WIDTH = 8;

  @Override
  public String name() {
    return LABELS.model();
  }

  @Override
  public Labels labels() {
    return LABELS;
  }

  @Override
  public Answers answer(long[] pieces, long[] shapes) {
    if (pieces.length > LABELS.maxPieces()) {
      throw new IllegalArgumentException("A window of " + pieces.length + " pieces");
    }
    Random random = new Random(Arrays.hashCode(pieces) * 31L + Arrays.hashCode(shapes));
    return new Answers(
        matrix(random, pieces.length, LABELS.attribution().size()),
        matrix(random, pieces.length, LABELS.entity().size()),
        matrix(random, pieces.length, LABELS.pos().size()),
        matrix(random, pieces.length, LABELS.relation().size()),
        matrix(random, pieces.length, WIDTH),
        matrix(random, pieces.length, WIDTH),
        matrix(random, pieces.length, WIDTH),
        matrix(random, pieces.length, WIDTH),
        matrix(random, pieces.length, WIDTH),
        matrix(random, pieces.length, WIDTH),
        matrix(random, pieces.length, 1));
  }

  private static Matrix matrix(Random random, int rows, int width) {
    float[] values = new float[rows * width];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextFloat() - 0.5f;
    }
    return new Matrix(values, width);
  }

  @Override
  public void close() {}
}
