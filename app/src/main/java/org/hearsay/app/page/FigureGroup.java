package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures that count the same thing, by claimant.
 *
 * @param title what they count
 * @param code the code of the measure
 * @param differs why they may not be compared with the first group's; empty for the first
 * @param figures how many there are
 * @param claimants who claims them, the one with most figures first
 * @param address the page with this group drawn
 */
public record FigureGroup(
    String title,
    String code,
    List<String> differs,
    long figures,
    List<Claimant> claimants,
    String address) {

  /**
   * A claimant with his figures, by day.
   *
   * @param name who
   * @param figures his figures
   */
  public record Claimant(String name, List<Row> figures) {}

  /**
   * A figure.
   *
   * @param amount the figure
   * @param day as of which day it counts
   * @param content the words of its claim
   * @param address its claim
   * @param outlet who published it
   * @param reported by when that was
   * @param statuses what was said about it
   */
  public record Row(
      Amount amount,
      String day,
      String content,
      String address,
      String outlet,
      String reported,
      List<String> statuses) {}

  static FigureGroup of(Words words, JsonNode json, Address here, int number) {
    List<Claimant> claimants =
        new ArrayList<>(
            Shown.list(
                json.path("claimants"),
                each ->
                    new Claimant(
                        Shown.text(each, "name"),
                        Shown.list(each.path("figures"), figure -> row(figure, here)))));
    claimants.sort((one, other) -> other.figures().size() - one.figures().size());
    return new FigureGroup(
        title(words, json),
        json.path("code").asText(),
        Shown.list(json.path("differs"), each -> words.say("differs." + each.asText())),
        json.path("figures").asLong(),
        claimants,
        here.with("group", number == 0 ? null : String.valueOf(number)).toString());
  }

  private static Row row(JsonNode figure, Address here) {
    return new Row(
        Amount.of(figure),
        figure.path("day").asText(),
        Shown.text(figure, "content"),
        here.plain("/claims/" + figure.path("claim").asText()).toString(),
        Shown.text(figure.path("report"), "outlet"),
        Shown.text(figure.path("report"), "reported"),
        Shown.list(figure.path("status"), status -> Shown.text(status, "value")));
  }

  /** "personnel lost, of Ukraine, totals, km2, around Kursk". */
  private static String title(Words words, JsonNode json) {
    StringBuilder title = new StringBuilder(Shown.text(json, "measure"));
    for (String part : List.of("of", "unit", "scope")) {
      @Nullable String value = Shown.orNull(json, part);
      if (value != null) {
        title.append(
            words.say(
                "series." + part,
                part.equals("unit") ? words.sayOr("unit." + value, value) : value));
      }
    }
    @Nullable String kind = Shown.orNull(json, "kind");
    return kind == null ? title.toString() : title + words.say("series.kind." + kind);
  }
}
