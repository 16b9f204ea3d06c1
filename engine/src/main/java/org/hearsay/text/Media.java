package org.hearsay.text;

import org.jspecify.annotations.Nullable;

/**
 * A picture or film that a report shows, by its words.
 *
 * @param caption what it is said to show
 * @param credit who is named as its maker, or null
 * @param span where caption and credit stand in the text
 */
public record Media(String caption, @Nullable String credit, Span span) {}
