package org.hearsay.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.hearsay.app.fetch.FetchException;
import org.hearsay.app.fetch.Fetched;
import org.hearsay.app.fetch.Fetcher;
import org.hearsay.ingest.Feeds;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.MailFolder;
import org.hearsay.ingest.Outcome;
import org.hearsay.ingest.WebArchive;
import org.hearsay.ledger.FetchedPage;
import org.jspecify.annotations.Nullable;

/** Turns what the user named into reports: each is got and parsed only when it is asked for. */
final class Sources implements Iterator<Input> {
  private final Fetcher fetcher;
  private final Hints hints;
  private final Iterator<String> sources;
  private final Articles articles;
  private final Consumer<String> say;
  private Iterator<Input> current = Collections.emptyIterator();

  /**
   * @param fetcher what gets them
   * @param hints what the user says about all of them
   * @param sources names of files, addresses, {@code -}
   * @param articles what gets the articles of feeds
   * @param say takes lines for the user
   */
  Sources(
      Fetcher fetcher, Hints hints, List<String> sources, Articles articles, Consumer<String> say) {
    this.fetcher = fetcher;
    this.hints = hints;
    this.sources = sources.iterator();
    this.articles = articles;
    this.say = say;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && sources.hasNext()) {
      current = inputs(sources.next());
    }
    return current.hasNext();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  private Iterator<Input> inputs(String source) {
    String name = source.equals("-") ? "Standard input" : source;
    try {
      Iterator<Input> large = large(source, name);
      return large == null ? inputs(source, name, fetcher.fetch(source)) : large;
    } catch (FetchException failed) {
      return List.of(new Input(name, new Outcome.Failed(source, failed.line()))).iterator();
    }
  }

  private Iterator<Input> inputs(String source, String name, Fetched fetched) {
    if (Feeds.isFeed(fetched.bytes(), name)) {
      return articles.of(source, Feeds.read(fetched.bytes(), name, fetched.url()));
    }
    return new Ingest()
        .read(fetched.bytes(), name, hints(fetched))
        .map(outcome -> new Input(name, outcome, page(fetched)))
        .iterator();
  }

  /** What is in the file {@code source} where it is of a kind that may be of any size. */
  private @Nullable Iterator<Input> large(String source, String name) throws FetchException {
    if (source.equals("-") || Fetcher.isAddress(source)) {
      return null;
    }
    InputStream file = fetcher.open(source);
    try {
      PushbackInputStream in =
          new PushbackInputStream(file, Math.max(WebArchive.HEAD, MailFolder.HEAD));
      if (WebArchive.isOne(in)) {
        return new ArchivedInputs(in, name, hints, fetcher.most(), say);
      }
      if (MailFolder.isOne(in)) {
        return new MailInputs(in, name, hints, fetcher.most());
      }
      file.close();
      return null;
    } catch (IOException unreadable) {
      return null; // the fetcher says why
    }
  }

  /** What is kept of {@code fetched}: nothing where it is not from the web. */
  static @Nullable FetchedPage page(Fetched fetched) {
    Fetched.Original original = fetched.original();
    return original == null || fetched.url() == null
        ? null
        : new FetchedPage(original.bytes(), fetched.url(), original.at(), original.mediaType());
  }

  private Hints hints(Fetched fetched) {
    String url = hints.url() == null ? fetched.url() : hints.url();
    return new Hints(hints.outlet(), hints.published(), url);
  }
}
