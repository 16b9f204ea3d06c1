package org.hearsay.claim;

/**
 * A known place that a name could have stood for and was not taken to.
 *
 * @param place which
 * @param why what spoke for and against it
 */
public record Rejected(KnownPlace place, String why) {}
