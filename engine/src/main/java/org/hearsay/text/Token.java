package org.hearsay.text;

/**
 * A word or mark of a sentence, with its part of speech and its place in the sentence's tree.
 *
 * @param span where it stands
 * @param tag Penn Treebank part-of-speech tag
 * @param head index in the sentence of the word that governs it, or -1 for the sentence's root
 * @param relation Universal Dependencies (version 1) label of the arc from {@code head}
 */
public record Token(Span span, String tag, int head, String relation) {

  /** What stands there. */
  public String text() {
    return span.text();
  }

  /** Whether it is a noun, a name or a pronoun. */
  public boolean isNominal() {
    return tag.startsWith("NN") || tag.equals("PRP");
  }

  /** Whether it is a verb, in any form. */
  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }
}
