package org.hearsay.claim;

import org.hearsay.text.Span;

/**
 * How likely a claim is said to be, in words, with the band that a named scale gives those words.
 *
 * <p>The band is the scale's reading of the phrase, not the speaker's: a reporter's "unlikely" is
 * not an agency's.
 *
 * @param phrase the words, lower case
 * @param span where they stand
 * @param owner whose judgement it is
 * @param scale name of the scale, such as "ICD 203"
 * @param low lower end of the band, a probability from 0 to 1
 * @param high upper end of the band, a probability from 0 to 1
 */
public record Certainty(
    String phrase, Span span, String owner, String scale, double low, double high) {}
