package org.hearsay.app;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.hearsay.app.fetch.FetchException;
import org.hearsay.app.fetch.Fetched;
import org.hearsay.app.fetch.Fetcher;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;

/** Turns what the user named into reports: each is got and parsed only when it is asked for. */
final class Sources implements Iterator<Input> {
  private final Fetcher fetcher;
  private final Hints hints;
  private final Iterator<String> sources;
  private Iterator<Input> current = Collections.emptyIterator();

  Sources(Fetcher fetcher, Hints hints, List<String> sources) {
    this.fetcher = fetcher;
    this.hints = hints;
    this.sources = sources.iterator();
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && sources.hasNext()) {
      String source = sources.next();
      current = outcomes(source).map(outcome -> new Input(name(source), outcome)).iterator();
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

  private Stream<Outcome> outcomes(String source) {
    try {
      Fetched fetched = fetcher.fetch(source);
      return new Ingest().read(fetched.bytes(), name(source), hints(fetched));
    } catch (FetchException failed) {
      return Stream.of(new Outcome.Failed(source, failed.line()));
    }
  }

  private static String name(String source) {
    return source.equals("-") ? "Standard input" : source;
  }

  private Hints hints(Fetched fetched) {
    String url = hints.url() == null ? fetched.url() : hints.url();
    return new Hints(hints.outlet(), hints.published(), url);
  }
}
