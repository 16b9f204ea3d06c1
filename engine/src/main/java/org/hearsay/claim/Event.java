package org.hearsay.claim;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that a claim speaks of as happening, or as not, or perhaps, or yet to come.
 *
 * @param type what sort of event
 * @param factuality whether the claim says that it happened
 * @param span the words that tell it
 * @param actor who did it, or null where the words do not tell
 * @param target to whom or what, or null
 * @param place where, or null
 * @param time when, or null
 */
public record Event(
    EventType type,
    Factuality factuality,
    Span span,
    @Nullable String actor,
    @Nullable String target,
    @Nullable Where place,
    @Nullable When time) {

  /** The same event at another place. */
  public Event at(@Nullable Where other) {
    return new Event(type, factuality, span, actor, target, other, time);
  }
}
