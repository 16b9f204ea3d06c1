/**
 * Word lists of the interpreting passes: files of rows, each with a header that says what a row
 * means.
 *
 * <p>Start with {@link org.hearsay.interpret.lexicon.Table}. It knows nothing of what the rows are
 * used for.
 */
@NullMarked
package org.hearsay.interpret.lexicon;

import org.jspecify.annotations.NullMarked;
