package org.hearsay.app.fetch;

import java.time.Instant;
import org.hearsay.ingest.WebPage;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that were got, unread.
 *
 * @param bytes all of them, decompressed, in UTF-8 where a server named another character set
 * @param url the address that answered, after redirects, or null for what is not from the web
 * @param original the same as it came from the web, or null for what did not
 */
@SuppressWarnings("ArrayRecordComponent") // moved once from here to ingest, never compared
public record Fetched(byte[] bytes, @Nullable String url, @Nullable Original original) {

  /**
   * A page as a server sent it.
   *
   * @param bytes all of it, decompressed
   * @param at when it came
   * @param mediaType what the server called it, or null
   */
  @SuppressWarnings("ArrayRecordComponent") // as above
  public record Original(byte[] bytes, Instant at, @Nullable String mediaType) {}

  /** What is not from the web. */
  static Fetched local(byte[] bytes) {
    return new Fetched(bytes, null, null);
  }

  /** A page of the web, just got or from an archive of such pages. */
  public static Fetched page(byte[] bytes, String url, Instant at, @Nullable String mediaType) {
    return new Fetched(WebPage.inUtf8(bytes, mediaType), url, new Original(bytes, at, mediaType));
  }
}
