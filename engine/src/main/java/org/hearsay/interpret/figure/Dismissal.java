package org.hearsay.interpret.figure;

import java.util.function.BiPredicate;

/**
 * One reason for which a number is no figure.
 *
 * @param reason as told to the user
 * @param holds whether it holds for a number with its unit and noun
 */
record Dismissal(String reason, BiPredicate<Draft, Scene> holds) {}
