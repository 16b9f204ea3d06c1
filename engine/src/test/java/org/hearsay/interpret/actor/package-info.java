/** Tests of voices. */
@NullMarked
package org.hearsay.interpret.actor;

import org.jspecify.annotations.NullMarked;
