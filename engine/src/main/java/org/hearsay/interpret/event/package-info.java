/**
 * Words of a report to events: what is said to have happened, who did it to whom, and whether it is
 * asserted, denied, planned or feared.
 *
 * <p>Start with {@link org.hearsay.interpret.event.EventReader}, {@link
 * org.hearsay.interpret.event.Mention} and {@code words.csv}, which lists the words that tell an
 * event. This package knows nothing of speakers or claims.
 */
@NullMarked
package org.hearsay.interpret.event;

import org.jspecify.annotations.NullMarked;
