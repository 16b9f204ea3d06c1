package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The sizes of what mappers drew, beside areas that somebody states. They are computed from lines,
 * and stated by nobody: no figures, in a table of their own, never put together with any.
 *
 * @param rows one a word of a map, latest day first
 * @param more the address of the rest in the API, or nothing where these are all
 */
public record DrawnSizes(List<Row> rows, String more) {
  private static final String AREA = "area";
  private static final String MOST = "30";

  /** None. */
  static final DrawnSizes NONE = new DrawnSizes(List.of(), "");

  /**
   * What one map gives one word.
   *
   * @param mapper who drew it
   * @param day for which day
   * @param word the mapper's word
   * @param size how large all is that has it
   * @param address the map
   */
  public record Row(String mapper, String day, String word, String size, String address) {}

  /** Copies the list. */
  public DrawnSizes {
    rows = List.copyOf(rows);
  }

  /** Where {@code code} is that of an area: the maps of the same days, by the same claimant. */
  static DrawnSizes beside(Source source, Words words, Address view, String code) {
    if (!code.equals(AREA) && !code.startsWith(AREA + "_")) {
      return NONE;
    }
    Address asked = view.plain("/api/v1/layers.csv");
    for (String parameter : List.of("claimant", "from", "to")) {
      asked = asked.with(parameter, view.value(parameter));
    }
    JsonNode answer = Answers.of(source, "/layers", asked.with("limit", MOST).asked());
    List<Row> rows = new ArrayList<>();
    for (JsonNode row : answer.path("rows")) {
      DrawnMap map = DrawnMap.of(row, words);
      Address page = view.plain("/map").with("drawn", map.day()).with("mapper", map.mapper());
      for (DrawnMap.Status status : map.statuses()) {
        rows.add(new Row(map.mapper(), map.day(), status.word(), status.size(), page.toString()));
      }
    }
    return new DrawnSizes(rows, answer.path("next").isNull() ? "" : asked.toString());
  }
}
