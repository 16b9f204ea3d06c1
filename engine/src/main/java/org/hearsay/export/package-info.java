/**
 * What was found in a report, in forms that other programs read.
 *
 * <p>Start with {@link org.hearsay.export.AccountJson}. This package turns an {@link
 * org.hearsay.claim.Account} into text and knows nothing of how claims are found, of files or of
 * the command line.
 */
@NullMarked
package org.hearsay.export;

import org.jspecify.annotations.NullMarked;
