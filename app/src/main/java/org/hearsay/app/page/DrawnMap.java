package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map that a mapper drew of who holds what, as pages list it.
 *
 * @param number its number in the ledger
 * @param mapper whose it is
 * @param day the day that it is for
 * @param outlet who published it, or null
 * @param url where, or null
 * @param file its file
 * @param reported by when it is known to have been published
 * @param statuses the mapper's words, each with the size of all that has it
 */
public record DrawnMap(
    long number,
    String mapper,
    String day,
    @Nullable String outlet,
    @Nullable String url,
    String file,
    String reported,
    List<Status> statuses) {
  private static final BigDecimal SMALL = BigDecimal.TEN;

  /**
   * A word with a size that is computed, and stated by nobody.
   *
   * @param word the mapper's own word, in quotation marks, or that there is none
   * @param size the size
   */
  public record Status(String word, String size) {}

  /** Copies the list. */
  public DrawnMap {
    statuses = List.copyOf(statuses);
  }

  /** Of a row of the answer. */
  static DrawnMap of(JsonNode row, Words words) {
    return new DrawnMap(
        row.path("layer").asLong(),
        Shown.text(row, "claimant"),
        Shown.text(row, "day"),
        Shown.orNull(row, "outlet"),
        Shown.link(Shown.orNull(row, "url")),
        Shown.text(row, "file"),
        Shown.text(row, "reported"),
        Shown.list(
            row.path("areas"),
            area -> new Status(word(words, Shown.orNull(area, "status")), size(words, area))));
  }

  /** The mapper's word as a page quotes it. */
  static String word(Words words, @Nullable String status) {
    return status == null || status.isBlank()
        ? words.say("drawn.no.status")
        : words.say("drawn.status", status);
  }

  /** Whole square kilometres, and of less than ten a tenth. */
  static String size(Words words, JsonNode area) {
    BigDecimal size = area.path("square_kilometres").decimalValue();
    boolean small = size.compareTo(SMALL) < 0;
    return words.say(
        "drawn.size",
        small
            ? size.setScale(1, RoundingMode.HALF_UP).toPlainString()
            : words.grouped(size.setScale(0, RoundingMode.HALF_UP).longValue()));
  }
}
