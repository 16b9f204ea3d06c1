package org.hearsay.interpret.certainty;

import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/** Tells words about what is yet to come from words about what is or was. */
public final class Futurity {

  private Futurity() {}

  /**
   * Whether the main statement of {@code content} speaks of what is yet to come.
   *
   * @param sentence a sentence that holds the content, or its part with the main verb
   * @param content the words to judge
   */
  public static boolean isAboutFuture(Sentence sentence, Span content) {
    return false;
  }
}
