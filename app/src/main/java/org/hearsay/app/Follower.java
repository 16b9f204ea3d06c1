package org.hearsay.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.app.fetch.Answered;
import org.hearsay.app.fetch.Backoff;
import org.hearsay.app.fetch.FetchException;
import org.hearsay.app.fetch.Fetched;
import org.hearsay.app.fetch.Fetcher;
import org.hearsay.app.fetch.Validators;
import org.hearsay.ingest.Feed;
import org.hearsay.ingest.FeedEntry;
import org.hearsay.ingest.Feeds;
import org.hearsay.ingest.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Looks at feeds again and again, until the user wants to stop or no feed is left. Each look that
 * finds something is a round of inputs; files come first, once.
 */
final class Follower implements Iterator<Iterator<Input>> {
  private static final int GONE = 410;

  private final Function<List<String>, Iterator<Input>> once;
  private final Articles articles;
  private final Backoff backoff;
  private final List<String> followed = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private @Nullable Iterator<Input> round;
  private @Nullable Look look;

  /** A feed that is being read. */
  private record Look(String feed, FeedArticles articles, Validators validators) {}

  /**
   * @param sources addresses to follow, and files
   * @param once reads files
   * @param articles gets articles of feeds
   * @param backoff tells when to look again
   */
  Follower(
      List<String> sources,
      Function<List<String>, Iterator<Input>> once,
      Articles articles,
      Backoff backoff) {
    this.once = once;
    this.articles = articles;
    this.backoff = backoff;
    sources.forEach(source -> (Fetcher.isAddress(source) ? followed : files).add(source));
  }

  @Override
  public boolean hasNext() {
    finish();
    while (round == null
        && !articles.pause().stopped()
        && (!followed.isEmpty() || !files.isEmpty())) {
      round = found();
    }
    return round != null;
  }

  @Override
  public Iterator<Input> next() {
    if (round == null && !hasNext()) {
      throw new NoSuchElementException();
    }
    Iterator<Input> given = java.util.Objects.requireNonNull(round);
    round = null;
    return given;
  }

  private @Nullable Iterator<Input> found() {
    if (!files.isEmpty()) {
      List<String> all = List.copyOf(files);
      files.clear();
      return once.apply(all);
    }
    String feed = followed.stream().min(Comparator.comparing(this::next)).orElseThrow();
    return articles.pause().until(next(feed)) ? look(feed) : null;
  }

  private Instant next(String feed) {
    Instant next = articles.memory().of(feed).next();
    return next == null ? Instant.EPOCH : next;
  }

  private @Nullable Iterator<Input> look(String feed) {
    FeedState state = articles.memory().of(feed);
    try {
      Answered answered = articles.web().get(feed, state.validators());
      if (answered.fetched() == null) {
        succeeded(state, null);
        return null;
      }
      return read(feed, state, answered.fetched(), answered.validators());
    } catch (FetchException failed) {
      return articles.pause().stopped() ? null : failed(feed, failed);
    }
  }

  private @Nullable Iterator<Input> read(
      String feed, FeedState state, Fetched fetched, Validators validators) {
    if (!Feeds.isFeed(fetched.bytes(), feed) && state.seen().isEmpty()) {
      followed.remove(feed);
      articles.say().accept(feed + " is no feed: it is read once and not followed.");
      return articles.page(feed, fetched);
    }
    Feed found = Feeds.read(fetched.bytes(), feed, fetched.url());
    if (found.entries().isEmpty() && !found.failures().isEmpty()) {
      return failed(feed, new FetchException(found.failures().get(0).error()));
    }
    look = new Look(feed, new FeedArticles(articles, feed, found), validators);
    return look.articles();
  }

  /** The first failure of several is told as one; a feed that is gone for good is left. */
  private @Nullable Iterator<Input> failed(String feed, FetchException failure) {
    FeedState state = articles.memory().of(feed);
    state.setFailures(state.failures() + 1);
    Duration wait = backoff.afterFailure(state.failures(), failure.retryAfter());
    state.setNext(articles.clock().instant().plus(wait));
    articles.memory().save();
    boolean gone = failure.status() == GONE;
    if (gone) {
      followed.remove(feed);
    }
    String then = gone ? " It is not followed any more." : " It is looked at again later.";
    return state.failures() > 1 && !gone
        ? null
        : List.of(new Input(feed, new Outcome.Failed(feed, failure.line() + then))).iterator();
  }

  private void succeeded(FeedState state, @Nullable Duration pause) {
    state.setFailures(0);
    state.setNext(articles.clock().instant().plus(backoff.afterSuccess(pause)));
    articles.memory().save();
  }

  /** Puts down how the look that was handed out has ended. */
  private void finish() {
    Look ended = look;
    look = null;
    if (ended == null) {
      return;
    }
    FeedState state = articles.memory().of(ended.feed());
    state.setValidators(ended.articles().isComplete() ? ended.validators() : Validators.NONE);
    if (articles.pause().stopped()) {
      state.setNext(null);
      articles.memory().save();
      return;
    }
    Feed feed = ended.articles().feed();
    if (feed.failures().isEmpty()) {
      state.keepOnly(feed.entries().stream().map(FeedEntry::key).collect(Collectors.toSet()));
    }
    succeeded(state, feed.pause());
  }
}
