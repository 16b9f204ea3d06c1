/**
 * Compares what several reports claim: accounts in, lineage out.
 *
 * <p>Start with {@link org.hearsay.corroborate.Corroborate}, {@link
 * org.hearsay.claim.lineage.Lineage} and {@link org.hearsay.claim.lineage.Origins}. It knows claims
 * and their text, and nothing of how they are read, stored or shown. It never adds up numbers,
 * takes no mean and prefers no claimant.
 */
@NullMarked
package org.hearsay.corroborate;

import org.jspecify.annotations.NullMarked;
