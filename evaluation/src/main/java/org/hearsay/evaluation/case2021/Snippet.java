package org.hearsay.evaluation.case2021;

import org.hearsay.text.Report;

/**
 * One snippet of the corpus.
 *
 * @param id its name in the corpus
 * @param report the snippet as a report
 * @param label the sub-type that it was given
 */
record Snippet(String id, Report report, String label) {}
