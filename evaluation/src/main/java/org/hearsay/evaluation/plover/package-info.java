/**
 * PLOVER's gold records: sentences, each with the category of one event in it.
 *
 * <p>Start with {@link org.hearsay.evaluation.plover.Plover} and {@link
 * org.hearsay.evaluation.plover.GoldRecord}, which says how older names of categories are taken.
 */
@NullMarked
package org.hearsay.evaluation.plover;

import org.jspecify.annotations.NullMarked;
