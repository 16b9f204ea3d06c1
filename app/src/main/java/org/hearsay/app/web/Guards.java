package org.hearsay.app.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.app.serve.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Turns away requests that should not be answered.
 *
 * <p>A server on the user's own machine can be reached by every page that the user's browser shows.
 * A page of another site must not read a ledger by giving its own name this machine's address (the
 * header Host tells), nor by asking from its scripts (the header Origin tells), nor write to it.
 */
final class Guards {
  private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final Set<String> hosts = new HashSet<>(OWN);
  private final Set<String> origins;

  /**
   * @param host the name or address that the server listens at
   * @param hosts further names that it may be asked by
   * @param origins origins whose scripts may read, such as {@code https://example.org}; {@code *}
   *     for all
   */
  Guards(String host, List<String> hosts, List<String> origins) {
    this.hosts.add(lower(host));
    hosts.forEach(name -> this.hosts.add(lower(name)));
    this.origins = Set.copyOf(origins);
  }

  /**
   * Checks for which host a request is.
   *
   * @param header the header Host, or null
   * @throws Problem if it is for another
   */
  void checkHost(@Nullable String header) {
    String name = header == null ? "" : lower(header.replaceFirst(":\\d+$", ""));
    if (!hosts.contains(name)) {
      throw new Problem(
          Problem.Kind.WRONG_HOST,
          "This server does not answer for “%s”. Start it with --allow-host to let it."
              .formatted(name));
    }
  }

  /** Whether scripts of {@code origin} may read: those of this machine, and those allowed. */
  boolean mayRead(String origin) {
    if (origins.contains("*") || origins.contains(origin)) {
      return true;
    }
    try {
      String host = new URI(origin).getHost();
      return host != null && OWN.contains(lower(host));
    } catch (URISyntaxException noAddress) {
      return false;
    }
  }

  /**
   * Checks from where something is written: from no page at all, or from one of this very server.
   *
   * @param origin the header Origin, or null
   * @param site the header Sec-Fetch-Site, or null
   * @param own this server as the request names it, such as {@code http://localhost:7878}
   * @throws Problem if it is from another site
   */
  void checkWriter(@Nullable String origin, @Nullable String site, String own) {
    boolean sameOrigin = origin == null || origin.equals(own);
    boolean sameSite = site == null || site.equals("same-origin") || site.equals("none");
    if (!sameOrigin || !sameSite) {
      throw new Problem(
          Problem.Kind.CROSS_SITE, "A page of another site may not have Hearsay read or write.");
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
