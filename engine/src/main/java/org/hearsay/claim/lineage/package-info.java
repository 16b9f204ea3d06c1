/**
 * What the claims of several reports have to do with each other.
 *
 * <p>Start with {@link org.hearsay.claim.lineage.Lineage}, {@link
 * org.hearsay.claim.lineage.Question} and {@link org.hearsay.claim.lineage.Origins}. It knows
 * claims and the text, and not how they are compared.
 */
@NullMarked
package org.hearsay.claim.lineage;

import org.jspecify.annotations.NullMarked;
