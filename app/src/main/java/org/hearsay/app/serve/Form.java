package org.hearsay.app.serve;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a resource are written, one function a form.
 *
 * @param json one object on one line
 * @param csvHeader the names of the columns
 * @param csv one line
 * @param entry an entry of a feed, or null where there are no feeds
 */
record Form<T>(
    Function<T, String> json,
    String csvHeader,
    Function<T, String> csv,
    @Nullable Function<T, Entry> entry) {

  /**
   * An entry of a feed.
   *
   * @param id what names it for ever
   * @param path where its page is, from the root of the server
   * @param title one line
   * @param text what it says
   * @param author who says it
   * @param updated when the ledger learned it
   */
  record Entry(
      String id,
      String path,
      String title,
      String text,
      String author,
      java.time.Instant updated) {}
}
