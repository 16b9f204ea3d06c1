package org.hearsay.evaluation.ced1k;

import org.hearsay.claim.QuoteKind;

/**
 * What somebody is reported to have said: the unit that the corpus annotates.
 *
 * @param agent who said it
 * @param text what
 * @param kind how closely the words are given: direct, indirect or mixed
 * @param source where it stands
 */
record Utterance(String agent, String text, QuoteKind kind, String source) {}
