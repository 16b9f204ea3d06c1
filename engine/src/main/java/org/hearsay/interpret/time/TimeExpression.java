package org.hearsay.interpret.time;

import org.hearsay.text.Span;

/**
 * Words that speak of a time, whether or not they can be placed on the calendar.
 *
 * <p>Where a {@link TimeMention} is what a claim speaks of ("from 6 to 13 August" is one period),
 * an expression is one of the pieces that name a time ("6", "13 August"), with the words that shade
 * it ("nearly two years ago", "the end of May").
 *
 * @param span the words
 * @param sentence index in the reading of the sentence that they stand in
 * @param timex what they mean
 */
public record TimeExpression(Span span, int sentence, Timex timex) {}
