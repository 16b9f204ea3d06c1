package org.hearsay.interpret;

import org.hearsay.claim.Status;

/**
 * Words that tell the standing of some claim, before it is known of which.
 *
 * @param status what they tell
 * @param sentence index of their sentence
 */
record Standing(Status status, int sentence) {}
