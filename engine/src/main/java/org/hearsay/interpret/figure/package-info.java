/**
 * Numbers of a report to figures: what is counted, whose, between which bounds, over what time.
 *
 * <p>Start with {@link org.hearsay.interpret.figure.FigureReader}, whose list of passes is the
 * whole story in order, {@link org.hearsay.interpret.figure.Figures} and {@link
 * org.hearsay.claim.Figure}. Words and tree of a sentence are used where they help and the order of
 * words where the tree is wrong. This package knows the times of the report, and nothing of
 * speakers or claims.
 */
@NullMarked
package org.hearsay.interpret.figure;

import org.jspecify.annotations.NullMarked;
