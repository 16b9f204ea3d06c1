package org.hearsay.interpret.event;

/**
 * A noun phrase that follows a word, with the preposition before it.
 *
 * @param preposition in lower case; empty for an object
 * @param from index of its first word
 * @param head index of its last noun or its pronoun
 */
record Complement(String preposition, int from, int head) {}
