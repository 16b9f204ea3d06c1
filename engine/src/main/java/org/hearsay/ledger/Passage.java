package org.hearsay.ledger;

/**
 * A stretch of a report's text: evidence that can be found again in it.
 *
 * @param begin where it begins, in Unicode code points of the text, from 0
 * @param end where it ends, exclusive
 * @param text exactly what stands there
 */
public record Passage(int begin, int end, String text) {}
