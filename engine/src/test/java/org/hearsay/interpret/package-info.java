/** Tests of the passes. */
@NullMarked
package org.hearsay.interpret;

import org.jspecify.annotations.NullMarked;
