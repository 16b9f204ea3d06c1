package org.hearsay.interpret.certainty;

import org.hearsay.text.Span;

/**
 * A phrase of likelihood that a named scale gives a band to.
 *
 * @param phrase the words, lower case
 * @param span where they stand
 * @param low lower end of the scale's band, a probability from 0 to 1
 * @param high upper end of the scale's band, a probability from 0 to 1
 * @param scale name of the scale: "ICD 203"
 */
public record Hedge(String phrase, Span span, double low, double high, String scale) {

  /** Checks that the band is one of probabilities. */
  public Hedge {
    if (!(0 <= low && low <= high && high <= 1)) {
      throw new IllegalArgumentException(
          "No band of probability: %s to %s for \"%s\"".formatted(low, high, phrase));
    }
  }
}
