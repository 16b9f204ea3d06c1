package org.hearsay.evaluation.geoparsing;

import java.util.List;
import org.hearsay.text.Report;

/**
 * One article of a corpus.
 *
 * @param id its name in the corpus
 * @param report the article as a report, whose text is that of the corpus
 * @param toponyms its places as annotated, in the order of the text
 */
record Article(String id, Report report, List<Toponym> toponyms) {}
