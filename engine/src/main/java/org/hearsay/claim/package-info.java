/**
 * What a report is found to say: claims, their chains and what they speak of.
 *
 * <p>Start with {@link org.hearsay.claim.Claim}, {@link org.hearsay.claim.Chain} and {@link
 * org.hearsay.claim.Reading}. This package knows the text and nothing else: not how claims are
 * found, stored or shown.
 */
@NullMarked
package org.hearsay.claim;

import org.jspecify.annotations.NullMarked;
