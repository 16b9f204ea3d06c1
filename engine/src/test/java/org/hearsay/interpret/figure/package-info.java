/** Tests of figures, on sentences written for them. */
@NullMarked
package org.hearsay.interpret.figure;

import org.jspecify.annotations.NullMarked;
