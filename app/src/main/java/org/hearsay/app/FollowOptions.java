package org.hearsay.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.hearsay.app.fetch.Backoff;
import picocli.CommandLine.Option;

/** The options that say whether and how feeds are followed. */
final class FollowOptions {
  private static final double MILLIS_A_MINUTE = 60_000;

  /**
   * Feeds that show few articles lose some where many appear; the pause of the host still holds.
   */
  private static final long LEAST_MILLIS = 1_000;

  @Option(
      names = "--follow",
      description =
          "Look at feeds among the sources again and again, until Ctrl-C. What was read is remembered"
              + " beside the ledger.")
  boolean follow;

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description =
          "With --follow: how long between two looks at a feed, such as 15 or 0.5, unless it asks for"
              + " longer (default: 15).")
  double minutes = 15;

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      description =
          "How long between two requests for articles to one host, unless its robots.txt asks for"
              + " longer (default: 2).")
  int seconds = 2;

  /** When to look again. */
  Backoff backoff() {
    long millis = Math.max(LEAST_MILLIS, Math.round(minutes * MILLIS_A_MINUTE));
    return new Backoff(Duration.ofMillis(millis), new java.util.SplittableRandom());
  }

  /** How long between two requests to one host. */
  Duration delay() {
    return Duration.ofSeconds(Math.max(0, seconds));
  }

  /** Where what is known of feeds is kept for the ledger at {@code location}. */
  static Path memory(String location, DataFolder folder) {
    if (!location.startsWith("jdbc:")) {
      return Path.of(location + ".feeds.json");
    }
    String named = location.replaceAll("(?i)([?&])(user|password)=[^&]*", "$1");
    UUID name = UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
    return folder.folder("feeds").resolve(name + ".json");
  }
}
