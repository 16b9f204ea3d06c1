package org.hearsay.read;

/**
 * A run of words of a report.
 *
 * @param first index of its first word
 * @param last index of its last word
 */
record Stretch(int first, int last) {}
