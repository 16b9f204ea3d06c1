package org.hearsay.ledger;

/**
 * Where a claim stands in a list.
 *
 * @param id the claim's identifier
 * @param key what to ask for the claims after it
 */
public record Listed(String id, String key) {}
