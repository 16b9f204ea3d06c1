package org.hearsay.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.Consumer;
import org.hearsay.app.fetch.Answered;
import org.hearsay.app.fetch.FetchException;
import org.hearsay.app.fetch.Fetched;
import org.hearsay.app.fetch.Pause;
import org.hearsay.app.fetch.PoliteWeb;
import org.hearsay.app.fetch.Validators;
import org.hearsay.ingest.Feed;
import org.hearsay.ingest.FeedEntry;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Gets the articles that feeds link to and reads them.
 *
 * @param web what gets them
 * @param hints what the user says about all of them
 * @param memory which were read before
 * @param clock what time it is
 * @param pause tells when the user wants to stop
 * @param follows whether what fails is tried again in this run
 * @param say takes lines for the user
 */
record Articles(
    PoliteWeb web,
    Hints hints,
    FeedMemory memory,
    Clock clock,
    Pause pause,
    boolean follows,
    Consumer<String> say) {

  /** The articles of {@code feed} that were not read before, each got when it is asked for. */
  Iterator<Input> of(String source, Feed feed) {
    return new FeedArticles(this, source, feed);
  }

  /** What {@code entry} of {@code feed} stands for. */
  Input input(String source, FeedEntry entry, Feed feed) throws FetchException {
    String link = entry.link();
    if (link == null) {
      return own(source, entry, feed);
    }
    try {
      Answered answered = web.get(link, Validators.NONE);
      Fetched fetched = answered.fetched();
      return fetched == null ? own(source, entry, feed) : article(source, entry, fetched);
    } catch (FetchException failed) {
      if (failed.isPassing() || !entry.whole()) {
        throw failed;
      }
      return own(source, entry, feed);
    }
  }

  /** The reports on a page that turned out to be no feed. */
  Iterator<Input> page(String source, Fetched fetched) {
    Hints each = new Hints(hints.outlet(), hints.published(), fetched.url());
    return new Ingest()
        .read(fetched.bytes(), source, each)
        .map(outcome -> new Input(source, outcome, Sources.page(fetched)))
        .iterator();
  }

  private Input own(String source, FeedEntry entry, Feed feed) {
    Hints each = new Hints(hints.outlet(), hints.published(), null);
    return new Input(source, entry.report(feed.title(), each));
  }

  private Input article(String source, FeedEntry entry, Fetched fetched) {
    Outcome outcome = read(entry.name(), fetched, hints.published());
    LocalDate day = entry.day();
    if (outcome instanceof Outcome.Read read && read.report().published() == null && day != null) {
      outcome = read(entry.name(), fetched, day);
    }
    return new Input(source, outcome, Sources.page(fetched));
  }

  private Outcome read(String name, Fetched fetched, @Nullable LocalDate published) {
    Hints each = new Hints(hints.outlet(), published, fetched.url());
    return new Ingest().read(fetched.bytes(), name, each).findFirst().orElseThrow();
  }
}
