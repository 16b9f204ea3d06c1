/**
 * Targets of fuzzing: each takes any bytes as an input from outside and says what must hold then.
 *
 * <p>{@code ./fuzz} runs them under Jazzer, which looks for inputs that lead to code that none has
 * reached. Inputs that once broke something, and a few to begin with, lie in the folder of their
 * target under {@code src/test/resources}; every check runs those, without Jazzer.
 *
 * <p>Read first: {@link org.hearsay.fuzz.Target}, {@link org.hearsay.fuzz.Driver}.
 */
package org.hearsay.fuzz;
