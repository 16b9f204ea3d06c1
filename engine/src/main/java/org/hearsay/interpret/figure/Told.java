package org.hearsay.interpret.figure;

/**
 * A deed as a sentence tells it of what is counted.
 *
 * @param deed the deed
 * @param at the word that tells it
 * @param active whether the word's own subject is not what is counted: it may be the doer
 */
record Told(Deed deed, int at, boolean active) {}
