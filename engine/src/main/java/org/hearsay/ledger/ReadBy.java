package org.hearsay.ledger;

/**
 * What read a report: another version or other weights make another recording.
 *
 * @param engine version of Hearsay, such as "0.1.0"
 * @param model name of the reader's weights
 */
public record ReadBy(String engine, String model) {}
