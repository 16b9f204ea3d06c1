package org.hearsay.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes to text: UTF-8, or UTF-16 with a byte order mark; nothing is guessed or replaced. */
final class Decoder {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Of a hundred characters, more control characters than this make a file a binary one. */
  private static final int CONTROL_PERCENT = 5;

  private Decoder() {}

  /** The text of {@code bytes}, without a byte order mark. */
  static String text(byte[] bytes, String name) throws Unreadable {
    return decode(bytes, name, charsetByMark(bytes));
  }

  /** The text of {@code bytes} in {@code charset}, or in what a byte order mark says. */
  static String text(byte[] bytes, String name, Charset charset) throws Unreadable {
    Charset byMark = charsetByMark(bytes);
    return decode(bytes, name, byMark.equals(StandardCharsets.UTF_8) ? charset : byMark);
  }

  /** What a byte order mark says, else UTF-8. */
  static Charset charsetByMark(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }

  private static String decode(byte[] bytes, String name, Charset charset) throws Unreadable {
    if (bytes.length == 0) {
      throw new Unreadable(name + " is empty; give a file that holds a report");
    }
    if (isBinary(bytes, charset)) {
      throw new Unreadable(
          name + " is not text but a binary file; give a text, a page or JSON Lines");
    }
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isUnderflow()) {
      result = decoder.flush(out);
    }
    String text = out.flip().toString();
    if (result.isError()) {
      throw new Unreadable(malformed(bytes, name, charset, in.position()));
    }
    return withoutMark(text);
  }

  /** {@code bytes} in UTF-8 without a byte order mark. */
  static byte[] withoutMark(byte[] bytes) {
    boolean isMarked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return isMarked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
  }

  private static String malformed(byte[] bytes, String name, Charset charset, int at) {
    String shown = at < bytes.length ? "0x%02X".formatted(bytes[at] & 0xFF) : "the end";
    return ("%s is not %s text: byte %d (%s) cannot be read; convert it to UTF-8, for example with"
            + " iconv -f windows-1252 -t utf-8")
        .formatted(name, charset.name(), at + 1, shown);
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static boolean isBinary(byte[] bytes, Charset charset) {
    boolean wide =
        charset.equals(StandardCharsets.UTF_16BE) || charset.equals(StandardCharsets.UTF_16LE);
    int controls = 0;
    int zeros = 0;
    for (byte b : bytes) {
      controls += isControl(b) ? 1 : 0;
      zeros += b == 0 ? 1 : 0;
    }
    return !wide && (zeros > 0 || controls * 100L > (long) bytes.length * CONTROL_PERCENT);
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f';
  }
}
