/**
 * Requests over HTTP → answers of the API and pages, for those who may ask.
 *
 * <p>Start with {@link org.hearsay.app.web.Server}, which listens, {@link
 * org.hearsay.app.web.Guards}, which turns away what should not be answered, and {@link
 * org.hearsay.app.web.Headers}. This package alone knows the web server; it must not know the
 * ledger.
 */
@NullMarked
package org.hearsay.app.web;

import org.jspecify.annotations.NullMarked;
