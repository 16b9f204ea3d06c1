/**
 * The text of a report and its parts: what every stage reads and none may change.
 *
 * <p>Start with {@link org.hearsay.text.Report}, {@link org.hearsay.text.Span} and {@link
 * org.hearsay.text.Sentence}. This package knows nothing of claims, of models or of files: it
 * depends on the JDK alone.
 */
@NullMarked
package org.hearsay.text;

import org.jspecify.annotations.NullMarked;
