/**
 * What was found in reports, in forms that other programs read.
 *
 * <p>Start with {@link org.hearsay.export.AccountJson} for one report, {@link
 * org.hearsay.export.ClaimExport} for the claims of a ledger, and {@link
 * org.hearsay.export.RowJson} for its rows. This package turns accounts, and what a ledger answers,
 * into text; it knows nothing of how claims are found or of the command line.
 */
@NullMarked
package org.hearsay.export;

import org.jspecify.annotations.NullMarked;
