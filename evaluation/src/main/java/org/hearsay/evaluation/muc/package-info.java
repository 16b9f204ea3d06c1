/**
 * MUC-3 and MUC-4: news of political violence with templates that say how many were targets.
 *
 * <p>Start with {@link org.hearsay.evaluation.muc.Muc}, {@link org.hearsay.evaluation.muc.Keys} and
 * {@link org.hearsay.evaluation.muc.Mentions}. It reads the files that the corpus is published in:
 * texts in capitals, a hundred a file, and answer keys in slots of fixed numbers. Only the numbers
 * of human targets are scored.
 */
@NullMarked
package org.hearsay.evaluation.muc;

import org.jspecify.annotations.NullMarked;
