package org.hearsay.interpret.time;

/**
 * One way to take a word in a time: its category and what it stands for there.
 *
 * @param category the category
 * @param value a number or a name, as words.csv gives it for the category
 */
record Sense(Category category, String value) {}
