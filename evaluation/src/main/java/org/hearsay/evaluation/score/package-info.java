/**
 * Counts of what was right, as precision, recall and F1, in tables.
 *
 * <p>Start with {@link org.hearsay.evaluation.score.Count} and {@link
 * org.hearsay.evaluation.score.Table}. It knows no corpus.
 */
@NullMarked
package org.hearsay.evaluation.score;

import org.jspecify.annotations.NullMarked;
