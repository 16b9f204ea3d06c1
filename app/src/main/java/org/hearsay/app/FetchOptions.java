package org.hearsay.app;

import java.util.function.Consumer;
import org.hearsay.app.fetch.Fetcher;
import org.hearsay.app.fetch.Limits;
import org.hearsay.app.fetch.PoliteWeb;
import org.hearsay.ingest.Hints;
import picocli.CommandLine.Option;

/** The options of every command that gets reports from files, addresses and standard input. */
final class FetchOptions {
  @Option(
      names = "--allow-private-addresses",
      description = "Also fetch from this machine and from private networks.")
  boolean allowPrivate;

  /** What gets them. */
  Fetcher fetcher(Surroundings surroundings) {
    return new Fetcher(
        Limits.standard(), surroundings.directory(), surroundings.in(), allowPrivate);
  }

  /** What gets the articles of feeds, for one run alone. */
  Articles articles(Surroundings surroundings, Hints hints, Consumer<String> say) {
    return articles(surroundings, hints, FeedMemory.none(), new FollowOptions(), say);
  }

  /** The same, remembering which were read. */
  Articles articles(
      Surroundings surroundings,
      Hints hints,
      FeedMemory memory,
      FollowOptions follow,
      Consumer<String> say) {
    PoliteWeb web =
        new PoliteWeb(
            Limits.standard(),
            allowPrivate,
            follow.delay(),
            surroundings.clock(),
            surroundings.pause());
    return new Articles(
        web, hints, memory, surroundings.clock(), surroundings.pause(), follow.follow, say);
  }
}
