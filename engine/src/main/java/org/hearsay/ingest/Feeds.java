package org.hearsay.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds: RSS 0.9 to 2.0, Atom, JSON Feed.
 *
 * <pre>{@code
 * if (Feeds.isFeed(bytes, "feed.xml")) {
 *   Feed feed = Feeds.read(bytes, "feed.xml", "https://herald.example/feed.xml");
 *   feed.entries().forEach(entry -> ...);
 * }
 * }</pre>
 *
 * <p>Feeds that are not well-formed, as many are not, are read as far as they go. No declaration in
 * a feed is followed: entities of its own are refused, external ones never asked for.
 */
public final class Feeds {
  private Feeds() {}

  /** Whether {@code bytes} begin as a feed does. */
  public static boolean isFeed(byte[] bytes, String name) {
    return Format.of(bytes, name) == Format.FEED;
  }

  /**
   * The feed in {@code bytes}.
   *
   * @param name what the user calls it, for messages
   * @param address where it was got from, against which relative addresses are read, or null
   */
  public static Feed read(byte[] bytes, String name, @Nullable String address) {
    try {
      if (!isFeed(bytes, name)) {
        throw new Unreadable(
            name + " is not a feed; give the address of an RSS, Atom or JSON Feed");
      }
      return Format.isJson(bytes)
          ? JsonFeed.read(bytes, name, address)
          : new XmlFeed(Decoder.text(bytes, name, PageCharset.of(bytes)), name, address).read();
    } catch (Unreadable e) {
      return Feed.failed(name, e.error());
    }
  }

  /** {@code link} as an absolute address of the web, or null where it is none. */
  static @Nullable String absolute(@Nullable String link, @Nullable String base) {
    if (link == null || link.isBlank()) {
      return null;
    }
    String plain = link.strip().replace(" ", "%20");
    try {
      URI uri = new URI(plain);
      URI whole = base == null || base.isBlank() ? uri : new URI(base.strip()).resolve(uri);
      return String.valueOf(whole.getScheme()).matches("(?i)https?") ? whole.toString() : null;
    } catch (URISyntaxException | IllegalArgumentException odd) {
      return plain.matches("(?is)https?://\\S+") ? plain : null;
    }
  }
}
