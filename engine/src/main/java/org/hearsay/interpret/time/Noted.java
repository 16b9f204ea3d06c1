package org.hearsay.interpret.time;

/**
 * A time that has a meaning but no days: "now", "recently", "at 10 a.m." where the day is not told.
 * No claim is given it.
 *
 * @param timex what it means
 */
record Noted(Timex timex) implements Resolution {}
