package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is around every page: its title, where else to go, as of when it is.
 *
 * @param words the words of the language
 * @param title the title of the page
 * @param here the address of the page
 * @param reports how many reports the ledger holds
 * @param claims how many claims stand in it
 * @param last when the last recording was made, or null
 * @param twins the same view in other forms
 */
public record Chrome(
    Words words,
    String title,
    Address here,
    long reports,
    long claims,
    @Nullable String last,
    List<Twin> twins) {

  /** The pages that can be gone to from every page, by the key of their words. */
  private static final List<String> PLACES =
      List.of("/", "/claims", "/questions", "/figures", "/map", "/sources", "/reports", "/read");

  /**
   * The same view in another form.
   *
   * @param form what it is called
   * @param type media type
   * @param address where it is
   */
  public record Twin(String form, String type, String address) {}

  /**
   * A place to go to.
   *
   * @param label what it is called
   * @param address where it is
   * @param isHere whether it is this page
   */
  public record Place(String label, String address, boolean isHere) {}

  static Chrome of(Words words, String title, Address here, JsonNode index, List<Twin> twins) {
    return new Chrome(
        words,
        title,
        here,
        index.path("reports").asLong(),
        index.path("claims").asLong(),
        Shown.orNull(index, "last_recorded"),
        twins);
  }

  /** Whether nothing was ever recorded in the ledger, as far as is known here. */
  public boolean isEmpty() {
    return reports == 0 && last == null && !isThen();
  }

  /** Where else to go. */
  public List<Place> places() {
    return PLACES.stream()
        .map(
            path ->
                new Place(
                    words.say("nav." + path.substring(1)),
                    here.plain(path).toString(),
                    path.equals(here.path())))
        .toList();
  }

  /** Whether it is as of an earlier moment. */
  public boolean isThen() {
    return here.value("as_of") != null || here.value("reported_by") != null;
  }

  /** As of when the page is, in words. */
  public String asOf() {
    String recorded = here.value("as_of");
    String reported = here.value("reported_by");
    if (recorded != null && reported != null) {
      return words.say("asof.both", words.when(recorded), words.when(reported));
    }
    if (recorded != null) {
      return words.say("asof.recorded", words.when(recorded));
    }
    return reported != null
        ? words.say("asof.reported", words.when(reported))
        : words.say("asof.now");
  }
}
