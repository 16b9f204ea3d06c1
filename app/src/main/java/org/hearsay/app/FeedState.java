package org.hearsay.app;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.app.fetch.Validators;
import org.hearsay.ingest.FeedEntry;
import org.jspecify.annotations.Nullable;

/** What is remembered of one feed between two looks at it. */
final class FeedState {
  /** So often an article is asked for that may come when it is tried again. */
  private static final int MOST_TRIES = 3;

  private final Map<String, String> seen = new HashMap<>();
  private final Map<String, Integer> tries = new HashMap<>();
  private Validators validators = Validators.NONE;
  private @Nullable Instant next;
  private int failures;

  /** Whether {@code entry} was read, and has not changed since. */
  boolean hasSeen(FeedEntry entry) {
    return entry.mark().equals(seen.get(entry.key()));
  }

  /** That {@code entry} was read, or cannot be. */
  void saw(FeedEntry entry) {
    saw(entry.key(), entry.mark());
  }

  void saw(String key, String mark) {
    seen.put(key, mark);
    tries.remove(key);
  }

  /** That {@code entry} could not be had this time; whether it is to be tried again. */
  boolean triesAgain(FeedEntry entry) {
    return tries.merge(entry.key(), 1, Integer::sum) < MOST_TRIES;
  }

  void tried(String key, int times) {
    tries.put(key, times);
  }

  /** Forgets entries that the feed has no more. */
  void keepOnly(Set<String> keys) {
    seen.keySet().retainAll(keys);
    tries.keySet().retainAll(keys);
  }

  Map<String, String> seen() {
    return Map.copyOf(seen);
  }

  Map<String, Integer> tries() {
    return Map.copyOf(tries);
  }

  /** What to ask the server with, so that it answers only if the feed changed. */
  Validators validators() {
    return validators;
  }

  void setValidators(Validators validators) {
    this.validators = validators;
  }

  /** When to look at it again, or null for at once. */
  @Nullable Instant next() {
    return next;
  }

  void setNext(@Nullable Instant moment) {
    next = moment;
  }

  /** How many looks failed, one after another. */
  int failures() {
    return failures;
  }

  void setFailures(int count) {
    failures = count;
  }
}
