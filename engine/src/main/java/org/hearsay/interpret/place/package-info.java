/**
 * The places that a text speaks of, by name; where they lie is found later.
 *
 * <p>Start with {@link org.hearsay.interpret.place.PlaceReader}. This package has no coordinates
 * and draws no map.
 */
@NullMarked
package org.hearsay.interpret.place;

import org.jspecify.annotations.NullMarked;
