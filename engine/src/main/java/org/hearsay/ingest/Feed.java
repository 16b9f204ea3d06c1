package org.hearsay.ingest;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says: its name and its entries, the articles themselves not yet among it.
 *
 * @param title its name, or null
 * @param entries its entries in their order, each once
 * @param doubles how many further entries were the same as one of these
 * @param pause how long it asks to be left alone after a look at it, or null
 * @param failures what of it could not be read: all of it where there are no entries
 */
public record Feed(
    @Nullable String title,
    List<FeedEntry> entries,
    int doubles,
    @Nullable Duration pause,
    List<Outcome.Failed> failures) {

  /** Copies the lists. */
  public Feed {
    entries = List.copyOf(entries);
    failures = List.copyOf(failures);
  }

  /** Nothing but a reason why. */
  static Feed failed(String name, String error) {
    return new Feed(null, List.of(), 0, null, List.of(new Outcome.Failed(name, error)));
  }
}
