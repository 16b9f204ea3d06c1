package org.hearsay.text;

/**
 * One block of a report: a paragraph, the headline, a caption.
 *
 * @param kind what it is for
 * @param span where it stands, without white space at its ends
 */
public record Block(BlockKind kind, Span span) {}
