/**
 * {@code hearsay eval replay}: a day of made-up reports, played to the shipped program in an hour
 * or less → whether all of it came through, with what memory, and how fast pages were meanwhile.
 *
 * <p>Start with {@link org.hearsay.evaluation.replay.ReplayCommand}, {@link
 * org.hearsay.evaluation.replay.Replay} and {@link org.hearsay.evaluation.replay.Audit}. The
 * program runs in processes of its own and is only met as a user meets it: by its command line, its
 * pages and its ledger. Nothing here knows a class of it beyond the engine.
 */
@NullMarked
package org.hearsay.evaluation.replay;

import org.jspecify.annotations.NullMarked;
