/**
 * Answers of the API → pages for a browser.
 *
 * <p>Start with {@link org.hearsay.app.page.Pages}, which turns an address into a page, {@link
 * org.hearsay.app.page.Source}, from which it gets what it shows, and {@link
 * org.hearsay.app.page.Words}. This package must know neither the ledger nor a stage: what a page
 * shows, the API gives.
 */
@NullMarked
package org.hearsay.app.page;

import org.jspecify.annotations.NullMarked;
