package org.hearsay.ledger;

/**
 * A name and how much stands behind it.
 *
 * @param name the name, or a day
 * @param counts how much
 */
public record Tally(String name, Counts counts) {}
