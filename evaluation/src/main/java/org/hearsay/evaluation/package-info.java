/**
 * Measures Hearsay on corpora that others annotated, and on the project's own reports.
 *
 * <p>Start with {@link org.hearsay.evaluation.Evaluate}. It reads a corpus from a path that the
 * user gives, in the layout that the public gets it in; no text of a corpus is kept here. Nothing
 * imports this module, and it is never published.
 */
@NullMarked
package org.hearsay.evaluation;

import org.jspecify.annotations.NullMarked;
