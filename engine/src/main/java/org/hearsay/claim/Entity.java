package org.hearsay.claim;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name or value in the text.
 *
 * @param span where it stands
 * @param type what it is
 * @param actor the fullest name in the report of the actor that it stands for, or null
 */
public record Entity(Span span, EntityType type, @Nullable String actor) {}
