package org.hearsay.evaluation.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text of a corpus.
 *
 * @param id its name in the corpus
 * @param published the day that the corpus says it was written, or null
 * @param text its text without the tags
 * @param times the time expressions in it, in order, none inside another
 */
record MarkedText(String id, @Nullable LocalDate published, String text, List<Marked> times) {}
