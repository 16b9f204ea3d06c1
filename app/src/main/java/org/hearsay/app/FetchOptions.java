package org.hearsay.app;

import org.hearsay.app.fetch.Fetcher;
import org.hearsay.app.fetch.Limits;
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
}
