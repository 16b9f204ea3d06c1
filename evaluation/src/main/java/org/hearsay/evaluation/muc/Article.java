package org.hearsay.evaluation.muc;

/**
 * One text of the corpus.
 *
 * @param id its name, such as {@code DEV-MUC3-0001}
 * @param text its words, in capitals, without the line that names it
 */
record Article(String id, String text) {}
