/**
 * A question in an address → an answer from the ledger: the REST API, without a web server.
 *
 * <p>Start with {@link org.hearsay.app.serve.Api}, which answers, {@link
 * org.hearsay.app.serve.Resource}, which lists what can be asked for, and {@link
 * org.hearsay.app.serve.Parameter}. This package must not know how answers travel or how pages
 * look.
 */
@NullMarked
package org.hearsay.app.serve;

import org.jspecify.annotations.NullMarked;
