package org.hearsay.link.gazetteer;

/**
 * A line of a table that cannot be read.
 *
 * @param line its number, from 1
 * @param why what is wrong with it, as a phrase
 */
public record BadRow(long line, String why) {}
