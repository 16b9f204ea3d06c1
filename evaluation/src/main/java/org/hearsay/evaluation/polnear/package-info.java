/**
 * PolNeAR: news articles in which sources, cues and contents are marked and linked.
 *
 * <p>Start with {@link org.hearsay.evaluation.polnear.Polnear}, {@link
 * org.hearsay.evaluation.polnear.StandOff} and {@link org.hearsay.evaluation.polnear.FlatTags}. It
 * reads the folders that the corpus is published in, brat stand-off files beside plain texts.
 */
@NullMarked
package org.hearsay.evaluation.polnear;

import org.jspecify.annotations.NullMarked;
