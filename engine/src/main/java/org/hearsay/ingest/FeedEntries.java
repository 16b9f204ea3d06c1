package org.hearsay.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the entries of one feed, each once. */
final class FeedEntries {
  private final String name;
  private final List<FeedEntry> entries = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private final List<Outcome.Failed> failures = new ArrayList<>();
  private int doubles;

  FeedEntries(String name) {
    this.name = name;
  }

  void add(FeedEntry entry) {
    if (keys.add(entry.key())) {
      entries.add(entry);
    } else {
      doubles++;
    }
  }

  int size() {
    return entries.size();
  }

  void fail(String error) {
    failures.add(new Outcome.Failed(name, error));
  }

  Feed feed(@Nullable String title, @Nullable Duration pause) {
    return new Feed(title, entries, doubles, pause, failures);
  }
}
