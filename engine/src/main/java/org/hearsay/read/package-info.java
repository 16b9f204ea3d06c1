/**
 * A report's text into sentences, attributions and names, by the learned reader.
 *
 * <p>Start with {@link org.hearsay.read.Reader}, which runs the steps in order: {@link
 * org.hearsay.read.Words} cuts the text as the model was taught to see it, {@link
 * org.hearsay.read.Layout} adds tokens and sentences, {@link org.hearsay.read.Windows} parts them,
 * {@link org.hearsay.read.Model} answers, {@link org.hearsay.read.WindowReading} decodes what it
 * answered, and {@link org.hearsay.read.Rereading} reads each content again as a text of its own.
 *
 * <p>This package knows nothing of chains, speakers or claims, nor where a report came from.
 */
@NullMarked
package org.hearsay.read;

import org.jspecify.annotations.NullMarked;
