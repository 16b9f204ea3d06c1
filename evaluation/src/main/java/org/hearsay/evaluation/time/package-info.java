/**
 * WikiWars, TimeBank and AQUAINT: texts in which every time expression is marked, with its value.
 *
 * <p>Start with {@link org.hearsay.evaluation.time.TimeCorpora} and {@link
 * org.hearsay.evaluation.time.TimeScores}, which says when a time is right. {@link
 * org.hearsay.evaluation.time.Markup} reads the tags of TIMEX2 and TIMEX3.
 */
@NullMarked
package org.hearsay.evaluation.time;

import org.jspecify.annotations.NullMarked;
