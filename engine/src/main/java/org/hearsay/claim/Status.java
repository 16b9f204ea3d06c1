package org.hearsay.claim;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a claim: confirmed, denied, not confirmed.
 *
 * @param value what
 * @param by who said so, or null where the text does not tell
 * @param reason why, in the words of the report, or null
 * @param span the words that say so
 */
public record Status(StatusValue value, @Nullable String by, @Nullable String reason, Span span) {}
