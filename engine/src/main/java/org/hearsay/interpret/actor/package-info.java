/**
 * Sources to voices: whom the words "the ministry", "he" or "another official" mean in a report.
 *
 * <p>Start with {@link org.hearsay.interpret.actor.Cast}, {@link
 * org.hearsay.interpret.actor.Outlets} and {@link org.hearsay.interpret.actor.VoiceNouns}. It reads
 * names and words; it knows nothing of claims.
 */
@NullMarked
package org.hearsay.interpret.actor;

import org.jspecify.annotations.NullMarked;
