package org.hearsay.evaluation.ced1k;

import java.util.List;
import org.hearsay.text.Report;

/**
 * One article of the corpus.
 *
 * @param id its name in the corpus
 * @param report the article as a report
 * @param claims its claims, as annotated
 */
record Article(String id, Report report, List<Utterance> claims) {}
