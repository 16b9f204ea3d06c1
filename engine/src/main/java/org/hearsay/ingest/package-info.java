/**
 * Bytes of a text, a page or JSON Lines in, {@link org.hearsay.text.Report}s with blocks out.
 *
 * <p>Start with {@link org.hearsay.ingest.Ingest}, {@link org.hearsay.ingest.Outcome} and {@code
 * BlockClassifier}. This package is pure: getting the bytes is its caller's work, and it knows no
 * clock, no network and no file. It tells the parts of a report apart by their form alone, and does
 * not know what a claim is.
 */
@NullMarked
package org.hearsay.ingest;

import org.jspecify.annotations.NullMarked;
