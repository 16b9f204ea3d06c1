package org.hearsay.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.hearsay.app.fetch.FetchException;
import org.hearsay.app.sheet.Tally;
import org.hearsay.ingest.Feed;
import org.hearsay.ingest.FeedEntry;
import org.hearsay.ingest.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The articles of one look at a feed that were not read before. Each is remembered only once its
 * result was handed on, so that a run that is cut off asks for it again.
 */
final class FeedArticles implements Iterator<Input> {
  private final Articles articles;
  private final String source;
  private final Feed feed;
  private final FeedState state;
  private final Iterator<FeedEntry> entries;
  private final Iterator<Outcome.Failed> failures;
  private int postponed;
  private int waiting;
  private @Nullable Input next;

  FeedArticles(Articles articles, String source, Feed feed) {
    this.articles = articles;
    this.source = source;
    this.feed = feed;
    this.state = articles.memory().of(source);
    List<FeedEntry> fresh =
        feed.entries().stream()
            .filter(entry -> !state.hasSeen(entry))
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(fresh); // feeds begin with the newest, a ledger with the oldest
    this.entries = fresh.iterator();
    this.failures = feed.failures().iterator();
    tell(fresh.size());
  }

  private void tell(int fresh) {
    int known = feed.entries().size() - fresh;
    articles
        .say()
        .accept(
            "%s: %s, %d read before%s"
                .formatted(
                    source,
                    Tally.counted(feed.entries().size(), "article"),
                    known,
                    feed.doubles() == 0 ? "" : ", " + feed.doubles() + " given twice"));
  }

  @Override
  public boolean hasNext() {
    while (next == null && entries.hasNext() && !articles.pause().stopped()) {
      next = input(entries.next());
    }
    if (next == null && !articles.pause().stopped() && failures.hasNext()) {
      next = new Input(source, failures.next());
    }
    return next != null;
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Input given = java.util.Objects.requireNonNull(next);
    next = null;
    return given;
  }

  private @Nullable Input input(FeedEntry entry) {
    waiting++;
    try {
      return articles.input(source, entry, feed).then(() -> saw(entry));
    } catch (FetchException failed) {
      if (articles.pause().stopped()) {
        return null; // not asked at all
      }
      Outcome outcome = new Outcome.Failed(entry.name(), failed.line());
      if (!failed.isPassing() || !state.triesAgain(entry)) {
        return new Input(source, outcome).then(() -> saw(entry));
      }
      postponed++;
      waiting--;
      return articles.follows() ? null : new Input(source, outcome);
    }
  }

  private void saw(FeedEntry entry) {
    waiting--;
    state.saw(entry);
    articles.memory().saveSometimes(articles.clock().instant());
  }

  /**
   * Whether all that the feed has was handed on, so that it need not be looked at until it changes.
   */
  boolean isComplete() {
    return !entries.hasNext() && waiting == 0 && postponed == 0 && feed.failures().isEmpty();
  }

  /** The feed that was looked at. */
  Feed feed() {
    return feed;
  }
}
