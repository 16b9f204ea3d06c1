package org.hearsay.ledger;

/**
 * An outlet that publishes what somebody claims, and how much of it.
 *
 * @param outlet who publishes
 * @param claimant who is last in the chain; the outlet itself where it speaks in its own voice
 * @param counts how much
 */
public record Relay(String outlet, String claimant, Counts counts) {}
