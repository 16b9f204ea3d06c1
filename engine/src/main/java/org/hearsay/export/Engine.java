package org.hearsay.export;

/**
 * What read a report: named in every export, so that a result can be told from a later one.
 *
 * @param version version of Hearsay, such as "0.1.0"
 * @param model name of the reader's weights
 */
public record Engine(String version, String model) {}
