/**
 * LGL, GeoVirus and TR-News: names of places in news, each with coordinates.
 *
 * <p>Start with {@link org.hearsay.evaluation.geoparsing.Geoparsing}, {@link
 * org.hearsay.evaluation.geoparsing.Layout}, which reads the three files, and {@link
 * org.hearsay.evaluation.geoparsing.Convention}, which says what of ours is compared.
 */
@NullMarked
package org.hearsay.evaluation.geoparsing;

import org.jspecify.annotations.NullMarked;
