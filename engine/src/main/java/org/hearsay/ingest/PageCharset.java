package org.hearsay.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The character set of a page: UTF-8 where its bytes are that, else what its first bytes declare.
 */
final class PageCharset {

  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*(?<name>[\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private PageCharset() {}

  /** The character set of {@code bytes}; UTF-8 where they declare nothing that is known. */
  static Charset of(byte[] bytes) {
    return isUtf8(bytes) ? StandardCharsets.UTF_8 : declared(bytes);
  }

  /** Text in another character set that is not plain ASCII is all but never valid UTF-8. */
  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    return m.find() ? named(m.group("name")) : StandardCharsets.UTF_8;
  }

  /** As browsers do: Latin 1 means windows-1252, and UTF-16 cannot be what these bytes are in. */
  private static Charset named(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean isLatin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      boolean isWide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
      if (charset.name().equals("GB2312") || charset.name().equals("GBK")) {
        return Charset.forName("GB18030");
      }
      return isLatin ? Charset.forName("windows-1252") : isWide ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
