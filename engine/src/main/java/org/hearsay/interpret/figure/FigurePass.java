package org.hearsay.interpret.figure;

/**
 * One step on a number's way to be a figure.
 *
 * @param name short name, for explanations
 * @param description what it does, in one sentence
 * @param step what fills in the draft
 */
record FigurePass(String name, String description, Step step) {

  /** Fills in what it finds about one number. */
  @FunctionalInterface
  interface Step {
    void apply(Draft draft, Scene scene);
  }

  void apply(Draft draft, Scene scene) {
    if (draft.dismissed == null) {
      step.apply(draft, scene);
    }
  }
}
