package org.hearsay.claim;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Why a claim was read so: one step of one pass.
 *
 * @param pass name of the pass
 * @param what what it found
 * @param words the words that it found it in, or null
 */
public record Reason(String pass, String what, @Nullable Span words) {}
