/** The sample digests and, by hand, what they have to do with each other. */
@NullMarked
package org.hearsay.lineage;

import org.jspecify.annotations.NullMarked;
