package org.hearsay.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The last pictures that were drawn, so that one that many look at is drawn once.
 *
 * <p>A picture is known by all that is drawn in it: what the ledger learns makes another.
 */
final class KeptPictures {
  private final long most;
  private final Map<String, byte[]> pictures = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  /**
   * @param most how many bytes they and what they are known by may have together
   */
  KeptPictures(long most) {
    this.most = most;
  }

  /** The picture of {@code svg}, drawn where it is not known. */
  byte[] of(String svg, Function<String, byte[]> drawing) {
    byte @Nullable [] known = known(svg);
    if (known != null) {
      return known;
    }
    byte[] drawn = drawing.apply(svg);
    keep(svg, drawn);
    return drawn;
  }

  private synchronized byte @Nullable [] known(String svg) {
    return pictures.get(svg);
  }

  private synchronized void keep(String svg, byte[] picture) {
    if (size(svg, picture) > most || pictures.containsKey(svg)) {
      return;
    }
    pictures.put(svg, picture);
    size += size(svg, picture);
    while (size > most) {
      Map.Entry<String, byte[]> eldest = pictures.entrySet().iterator().next();
      pictures.remove(eldest.getKey());
      size -= size(eldest.getKey(), eldest.getValue());
    }
  }

  /** A letter beyond Latin-1 makes all of a text take two bytes each. */
  private static long size(String svg, byte[] picture) {
    return 2L * svg.length() + picture.length;
  }
}
