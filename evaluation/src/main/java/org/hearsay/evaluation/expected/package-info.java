/**
 * The scores that were measured, as kept in {@code evaluation/expected.yaml}: compared with those
 * of today, and shown on the reference page.
 *
 * <p>Start with {@link org.hearsay.evaluation.expected.Expected} and {@link
 * org.hearsay.evaluation.expected.Page}.
 */
@NullMarked
package org.hearsay.evaluation.expected;

import org.jspecify.annotations.NullMarked;
