/**
 * A mapper's GeoJSON → areas with the mapper's own words, their size, and where two maps differ.
 *
 * <p>Start with {@link org.hearsay.layer.LayerReader}, {@link org.hearsay.layer.Layer} and {@link
 * org.hearsay.layer.Difference}. This package knows nothing of reports, of the ledger or of files:
 * bytes come in, and areas go out.
 */
@NullMarked
package org.hearsay.layer;

import org.jspecify.annotations.NullMarked;
