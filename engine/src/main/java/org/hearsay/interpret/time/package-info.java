/**
 * The times that a report speaks of: words to days of the calendar.
 *
 * <p>Start with {@link org.hearsay.interpret.time.TimeReader}, {@link
 * org.hearsay.interpret.time.Times} and {@link org.hearsay.interpret.time.TimeMention}. Times are
 * read from the words themselves by a small grammar, so that they hold up where the learned reader
 * marks no date. One recogniser finds all expressions of time with their type and value ({@link
 * org.hearsay.interpret.time.TimeExpression}); claims are given those that are placed on the
 * calendar, joined into periods. This package knows nothing of speakers, figures or claims.
 */
@NullMarked
package org.hearsay.interpret.time;

import org.jspecify.annotations.NullMarked;
