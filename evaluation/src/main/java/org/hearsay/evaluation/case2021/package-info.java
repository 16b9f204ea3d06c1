/**
 * CASE 2021 Task 2: snippets of news, each with the sub-type of the event that it tells.
 *
 * <p>Start with {@link org.hearsay.evaluation.case2021.Case2021} and {@link
 * org.hearsay.evaluation.case2021.MainEvent}, which says which of our events is compared.
 */
@NullMarked
package org.hearsay.evaluation.case2021;

import org.jspecify.annotations.NullMarked;
