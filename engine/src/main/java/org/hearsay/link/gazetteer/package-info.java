/**
 * Names of known places → where they are: a compact file that is searched and never unpacked.
 *
 * <p>Start with {@link org.hearsay.link.gazetteer.Gazetteer}, which looks names up, {@link
 * org.hearsay.link.gazetteer.GazetteerWriter}, which makes such a file, and {@link
 * org.hearsay.link.gazetteer.Dump}, which reads GeoNames' tables. It knows nothing of reports.
 */
@NullMarked
package org.hearsay.link.gazetteer;

import org.jspecify.annotations.NullMarked;
