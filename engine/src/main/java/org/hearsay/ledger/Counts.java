package org.hearsay.ledger;

import java.time.Instant;

/**
 * How much stands behind a name: counts of things, never a sum of what they say.
 *
 * @param claims claims that stand
 * @param reports reports that have them, each once
 * @param claimants voices that are last in their chains
 * @param outlets outlets that published them
 * @param firstReported when the first of the reports is known to have been published
 * @param lastReported when the last of them was
 */
public record Counts(
    long claims,
    long reports,
    long claimants,
    long outlets,
    Instant firstReported,
    Instant lastReported) {}
