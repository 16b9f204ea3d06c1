/**
 * Accounts of reports → a ledger that is only ever added to, and from it what was known when.
 *
 * <p>Start with {@link org.hearsay.ledger.Recorder}, which writes, {@link
 * org.hearsay.ledger.Ledger}, which answers, and {@link org.hearsay.ledger.AsOf}. This package
 * knows {@code claim} and {@code text}; it must not know how claims are found, how they are shown,
 * or what time it is: the moment of a recording is handed in.
 */
@NullMarked
package org.hearsay.ledger;

import org.jspecify.annotations.NullMarked;
