package org.hearsay.interpret;

/** One named step from attributions to claims. Passes run in the order of {@link Interpreter}. */
interface Pass {

  /** A short name, lower case with hyphens, by which claims remember the pass. */
  String name();

  /** What the pass does, as a sentence for the user. */
  String description();

  /** Adds to or changes the claims of {@code draft}. */
  void apply(Draft draft);
}
