/**
 * Texts → how fast they are read, in tokens per second of processor time, and with how much memory.
 *
 * <p>Start with {@link org.hearsay.evaluation.speed.Speed}, {@link
 * org.hearsay.evaluation.speed.Meter} and {@link org.hearsay.evaluation.speed.Measure}. Nothing
 * here is a test: a time depends on the machine and on what else it does. What can be compared are
 * ratios within one run.
 */
@NullMarked
package org.hearsay.evaluation.speed;

import org.jspecify.annotations.NullMarked;
