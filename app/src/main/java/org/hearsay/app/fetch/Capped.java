package org.hearsay.app.fetch;

import java.io.IOException;
import java.io.InputStream;

/** Reads streams no further than a number of bytes. */
final class Capped {
  private Capped() {}

  /**
   * All bytes of {@code in}.
   *
   * @throws FetchException if there are more than {@code most}, having read only one more
   */
  static byte[] readAll(InputStream in, long most, String name) throws IOException {
    byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
    if (bytes.length > most) {
      throw tooLarge(name, most);
    }
    return bytes;
  }

  static FetchException tooLarge(String name, long most) {
    return new FetchException(
        name
            + " is larger than "
            + Limits.inWords(most)
            + ", the most that is read as one text. Split it, or give many reports as one JSON Lines"
            + " file (.jsonl).");
  }
}
