package org.hearsay.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page as it came from a web server, once.
 *
 * @param name what it is called in messages
 * @param bytes all of it, unpacked, otherwise as it came
 * @param address where it was asked for
 * @param fetchedAt when it came
 * @param mediaType what the server called it, as in {@code text/html; charset=koi8-r}, or null
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record WebPage(
    String name, byte[] bytes, String address, Instant fetchedAt, @Nullable String mediaType)
    implements WebArchive.Item {
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([^\\s;\"]+)");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * The bytes in UTF-8 with a mark that says so, where the server names another charset: its word
   * outranks what a page says of itself, and what reads the bytes next has no such header.
   *
   * @param mediaType what the server called them, or null
   */
  public static byte[] inUtf8(byte[] bytes, @Nullable String mediaType) {
    Charset charset = charset(mediaType == null ? "" : mediaType);
    if (charset == null || charset.equals(StandardCharsets.UTF_8)) {
      return bytes;
    }
    return (BYTE_ORDER_MARK + new String(bytes, charset)).getBytes(StandardCharsets.UTF_8);
  }

  private static @Nullable Charset charset(String mediaType) {
    Matcher matcher = CHARSET.matcher(mediaType);
    try {
      return matcher.find() ? Charset.forName(matcher.group(1)) : null;
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }
}
