package org.hearsay.ledger;

/**
 * A page of counts, and over how many claims they were counted.
 *
 * @param page the rows, the one with most claims first
 * @param claims how many claims were gone through
 * @param complete whether these were all claims of the view; else they are its newest
 */
public record Tallied<T>(Page<T> page, int claims, boolean complete) {}
