/**
 * A ledger's answer → a data package: tables as CSV and Parquet, a map, linked data, and all that
 * is needed to read and cite them.
 *
 * <p>Start with {@link org.hearsay.export.dataset.DataPackage}, then {@link
 * org.hearsay.export.dataset.Schemas} and {@link org.hearsay.export.dataset.TableFiles}. This
 * package knows the ledger and the forms of {@code export}; it asks no clock.
 */
@NullMarked
package org.hearsay.export.dataset;

import org.jspecify.annotations.NullMarked;
