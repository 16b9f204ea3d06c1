package org.hearsay.app;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.app.fetch.FetchException;
import org.hearsay.app.fetch.Fetched;
import org.hearsay.app.fetch.Fetcher;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;

/** Turns what the user named into reports, one source after the other, as they are asked for. */
final class Sources {
  private final Fetcher fetcher;
  private final Hints hints;

  Sources(Fetcher fetcher, Hints hints) {
    this.fetcher = fetcher;
    this.hints = hints;
  }

  Iterator<Outcome> outcomes(List<String> sources) {
    return sources.stream().flatMap(this::outcomes).iterator();
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
