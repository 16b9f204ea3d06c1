/**
 * The sample digests and the lineage that was written by hand → scores of claims that are one,
 * origins and changes.
 *
 * <p>Start with {@link org.hearsay.evaluation.lineage.SampleLineage}. Every score is made twice: of
 * what the engine reads in the digests, and of the claims as the gold states them.
 */
@NullMarked
package org.hearsay.evaluation.lineage;

import org.jspecify.annotations.NullMarked;
