package org.hearsay.app.fetch;

import java.time.Duration;

/**
 * How much and how long a fetch may take.
 *
 * @param connect until a server must have accepted the connection
 * @param total until all bytes must have come, redirects included
 * @param bytes the most bytes of one page or text, after decompression
 * @param listBytes the most bytes of a file of many reports (JSON Lines)
 * @param redirects the most redirects that are followed
 */
public record Limits(Duration connect, Duration total, long bytes, long listBytes, int redirects) {

  private static final long MEGABYTE = 1_000_000;

  /** Ten seconds to connect, thirty in all, 20 MB a text, 60 MB a list, five redirects. */
  public static Limits standard() {
    return new Limits(
        Duration.ofSeconds(10), Duration.ofSeconds(30), 20 * MEGABYTE, 60 * MEGABYTE, 5);
  }

  /** The same with another size for one page or text. */
  public Limits withBytes(long bytes) {
    return new Limits(connect, total, bytes, listBytes, redirects);
  }

  /** The same with another time until all bytes must have come. */
  public Limits withTotal(Duration total) {
    return new Limits(connect, total, bytes, listBytes, redirects);
  }

  /** {@code bytes} as people say it: "20 MB", "512 bytes". */
  static String inWords(long bytes) {
    return bytes < MEGABYTE ? bytes + " bytes" : bytes / MEGABYTE + " MB";
  }
}
