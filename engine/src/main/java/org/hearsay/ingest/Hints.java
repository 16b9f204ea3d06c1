package org.hearsay.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about the input; it wins over what the input says of itself.
 *
 * @param outlet who published it, or null to look for it
 * @param published the day of publication, or null to look for it
 * @param url its address, or null to look for it
 */
public record Hints(@Nullable String outlet, @Nullable LocalDate published, @Nullable String url) {

  /** No hint at all. */
  public static final Hints NONE = new Hints(null, null, null);
}
