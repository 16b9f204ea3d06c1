/**
 * Names of places in a report → known places, by named passes that weigh the places of one name.
 *
 * <p>Start with {@link org.hearsay.link.PlaceLinker}; {@link org.hearsay.link.Toponym} is what the
 * passes work on, and {@link org.hearsay.link.Namings} finds the names. It is given the gazetteers
 * and opens no file. What the report does not tell stays unlinked.
 */
@NullMarked
package org.hearsay.link;

import org.jspecify.annotations.NullMarked;
