/**
 * CED-1K: claims of news articles, each with its speaker and how closely the words are given.
 *
 * <p>Start with {@link org.hearsay.evaluation.ced1k.Ced1k} and {@link
 * org.hearsay.evaluation.ced1k.Utterances}, which says what of ours is compared.
 */
@NullMarked
package org.hearsay.evaluation.ced1k;

import org.jspecify.annotations.NullMarked;
