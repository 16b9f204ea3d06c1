package org.hearsay.evaluation.time;

import org.hearsay.text.Span;

/**
 * A time expression as the corpus marks it.
 *
 * @param span the words
 * @param type DATE, TIME, DURATION or SET; empty where the corpus does not tell
 * @param value its value; empty where the corpus gives none
 */
record Marked(Span span, String type, String value) {}
