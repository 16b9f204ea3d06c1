/**
 * Facts of the political world that names in the news stand on: countries, their people's names and
 * capitals, and alliances of countries.
 *
 * <p>Start with {@link org.hearsay.interpret.world.Countries} and {@link
 * org.hearsay.interpret.world.Country}. This package knows no report and no claim.
 */
@NullMarked
package org.hearsay.interpret.world;

import org.jspecify.annotations.NullMarked;
