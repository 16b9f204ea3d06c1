/**
 * Attributions to claims: chains, quote kinds, figures, times, certainty and status.
 *
 * <p>Start with {@link org.hearsay.interpret.Interpreter}, whose list of passes is the whole story
 * in order. This package reads what the learned reader marked; it must not know how that was done,
 * nor where claims go.
 */
@NullMarked
package org.hearsay.interpret;

import org.jspecify.annotations.NullMarked;
