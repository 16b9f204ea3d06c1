package org.hearsay.app.sheet;

/**
 * One line beneath a claim.
 *
 * @param label what kind of fact, at most nine letters
 * @param text the fact, safe to print
 */
record Fact(String label, String text) {}
