/**
 * Joins the stages: a report in, its account out.
 *
 * <p>Start with {@link org.hearsay.pipeline.Pipeline}. It knows the stages and their order, and
 * nothing of files, commands or pages.
 */
@NullMarked
package org.hearsay.pipeline;

import org.jspecify.annotations.NullMarked;
