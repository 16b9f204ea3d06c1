/** Tests of the events that sentences tell. */
@NullMarked
package org.hearsay.interpret.event;

import org.jspecify.annotations.NullMarked;
