package org.hearsay.evaluation.polnear;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.claim.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * One article of the corpus.
 *
 * @param id its name in the corpus
 * @param publisher who published it, or null where the corpus does not tell
 * @param published when, or null where the corpus does not tell
 * @param text the whole text
 * @param attributions what its first annotator marked
 */
record Article(
    String id,
    @Nullable String publisher,
    @Nullable LocalDate published,
    String text,
    List<Attribution> attributions) {}
