package org.hearsay.text;

/**
 * A part of a report that could not be read, placed or dated, kept so that nothing is lost
 * silently.
 *
 * @param span where it stands
 * @param reason why it was not read, as a phrase for the user
 */
public record Unread(Span span, String reason) {}
