package org.hearsay.interpret.figure;

/**
 * What a number counts, as words of the sentence.
 *
 * @param from first word after the number that belongs to it
 * @param head the noun
 * @param to one past the noun
 */
record NounPhrase(int from, int head, int to) {}
