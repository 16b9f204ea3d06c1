package org.hearsay.interpret.figure;

import org.hearsay.text.Span;

/**
 * A number that counts nothing: part of a time or a name, an age, an ordinal.
 *
 * @param span the number
 * @param reason why it is not a figure, as a phrase for the user
 */
public record NotFigure(Span span, String reason) {}
