/**
 * Gets the bytes of a report: from a file, from standard input, from the web.
 *
 * <p>Start with {@link org.hearsay.app.fetch.Fetcher}, {@link org.hearsay.app.fetch.Web} and {@link
 * org.hearsay.app.fetch.AddressRules}. This package knows nothing of what the bytes mean; every
 * error that it raises is a {@link org.hearsay.app.fetch.FetchException}, whose message says what
 * is wrong and what to do.
 */
@NullMarked
package org.hearsay.app.fetch;

import org.jspecify.annotations.NullMarked;
