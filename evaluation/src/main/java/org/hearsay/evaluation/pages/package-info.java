/**
 * A ledger → how fast its pages come, how heavy they are, and whether a long one scrolls smoothly.
 *
 * <p>Start with {@link org.hearsay.evaluation.pages.PageSpeed}. The pages are asked of the shipped
 * program in a process of its own, as a browser asks them.
 */
@NullMarked
package org.hearsay.evaluation.pages;

import org.jspecify.annotations.NullMarked;
