package org.hearsay.ingest;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report beside its text: from the user, from a page's head, from fields of
 * JSON.
 *
 * @param outlet who published it
 * @param headline its headline, on one line
 * @param standfirst its standfirst, on one line
 * @param byline its authors
 * @param published the day of publication
 * @param publishedAt the moment of publication
 * @param language ISO 639-1 code that the input declares
 * @param url its address
 */
record Known(
    @Nullable String outlet,
    @Nullable String headline,
    @Nullable String standfirst,
    @Nullable String byline,
    @Nullable LocalDate published,
    @Nullable Instant publishedAt,
    @Nullable String language,
    @Nullable String url) {

  /** Nothing but what the user says. */
  static Known of(Hints hints) {
    return new Known(hints.outlet(), null, null, null, hints.published(), null, null, hints.url());
  }

  /** The same, where the user's hints win; a moment on another day than the user's is dropped. */
  Known under(Hints hints) {
    LocalDate day = hints.published() == null ? published : hints.published();
    boolean sameDay = published == null || published.equals(day);
    return new Known(
        hints.outlet() == null ? outlet : hints.outlet(),
        headline,
        standfirst,
        byline,
        day,
        sameDay ? publishedAt : null,
        language,
        hints.url() == null ? url : hints.url());
  }
}
