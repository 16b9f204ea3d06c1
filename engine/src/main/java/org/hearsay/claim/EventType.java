package org.hearsay.claim;

import org.jspecify.annotations.Nullable;

/**
 * A sort of event, with what ACLED and PLOVER call it.
 *
 * <p>The types are open: more may be added. {@code codebook/event.yaml} says what each key means.
 *
 * @param name our name: "shelling"
 * @param eventType ACLED's event type, or null where it has none or the words do not tell
 * @param subEventType ACLED's sub-event type, or null likewise
 * @param ploverCategory PLOVER's category, such as ASSAULT, or null where it has none
 * @param ploverMode PLOVER's mode, or null
 * @param ground whether the actor takes, holds or loses ground, or null where it tells nothing of
 *     ground
 */
public record EventType(
    String name,
    @Nullable String eventType,
    @Nullable String subEventType,
    @Nullable String ploverCategory,
    @Nullable String ploverMode,
    @Nullable Ground ground) {}
