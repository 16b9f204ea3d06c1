/**
 * The sheet: an account as a person reads it on a terminal or on paper.
 *
 * <p>Start with {@link org.hearsay.app.sheet.Sheet}, {@link org.hearsay.app.sheet.Facts} and {@link
 * org.hearsay.app.sheet.Plain}. This package turns accounts into lines of text; it prints nothing
 * and knows nothing of files, of the web or of how claims are found.
 */
@NullMarked
package org.hearsay.app.sheet;

import org.jspecify.annotations.NullMarked;
