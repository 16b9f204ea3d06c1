/**
 * FNC-1 → score of the clusters of bodies that report one claim.
 *
 * <p>Start with {@link org.hearsay.evaluation.fnc1.Fnc1}. Only headlines' stances say what belongs
 * together; no claim is read here.
 */
@NullMarked
package org.hearsay.evaluation.fnc1;

import org.jspecify.annotations.NullMarked;
