package org.hearsay.ingest;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something was published.
 *
 * @param day the day in the writer's own time
 * @param instant the moment, or null where the time or its zone is not said
 */
record Moment(LocalDate day, @Nullable Instant instant) {}
