package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers are claimed, by whom: never one line across claimants.
 *
 * @param chrome what is around it
 * @param measures what can be looked at
 * @param group the figures that are drawn, or null where there are none
 * @param chart their drawing, or null where none has a number
 * @param apart figures of the same measure that count something else, with why
 * @param sizes the sizes of what mappers drew, where the figures are of areas
 */
public record FiguresPage(
    Chrome chrome,
    List<Measure> measures,
    @Nullable FigureGroup group,
    @Nullable Chart chart,
    List<FigureGroup> apart,
    DrawnSizes sizes) {

  private static final int LISTED = 16;

  /**
   * Something that figures count.
   *
   * @param name what
   * @param claims how many claims
   * @param address its page
   * @param isHere whether it is this page's
   */
  public record Measure(String name, long claims, String address, boolean isHere) {}

  static FiguresPage of(Source source, Words words, Address here) {
    JsonNode measures =
        Answers.of(
            source,
            "/measures",
            here.with("measure", null).with("group", null).with("limit", "" + LISTED).asked());
    String first = measures.path("rows").path(0).path("name").asText("");
    Address view = here.value("measure") == null ? here.with("measure", first) : here;
    List<FigureGroup> groups = new ArrayList<>();
    if (view.value("measure") != null) {
      JsonNode series = Answers.of(source, "/series", view.asked("group"));
      for (JsonNode json : series.path("rows")) {
        groups.add(FigureGroup.of(words, json, view, groups.size()));
      }
    }
    int chosen = chosen(here, groups.size());
    FigureGroup group = groups.isEmpty() ? null : groups.get(chosen);
    List<FigureGroup> apart = new ArrayList<>(groups);
    apart.remove(group);
    String title =
        group == null ? words.say("figures.title") : words.say("figures.of", group.title());
    return new FiguresPage(
        Chrome.of(words, title, here, Answers.index(source), twins(words, view, group)),
        measures(measures, here, view.field("measure")),
        group,
        group == null ? null : Chart.of(words, group.claimants()),
        apart,
        group == null ? DrawnSizes.NONE : DrawnSizes.beside(source, words, view, group.code()));
  }

  private static List<Chrome.Twin> twins(Words words, Address view, @Nullable FigureGroup group) {
    List<Chrome.Twin> forms = Form.news(view.with("group", null), "figures");
    return group == null
        ? forms
        : Form.and(Form.andPicture(forms, view, "/figures"), Embed.twin(words, view));
  }

  private static int chosen(Address here, int groups) {
    String asked = here.field("group");
    int number = asked.matches("\\d{1,4}") ? Integer.parseInt(asked) : 0;
    return number < groups ? number : 0;
  }

  private static List<Measure> measures(JsonNode measures, Address here, String chosen) {
    return Shown.list(
        measures.path("rows"),
        row ->
            new Measure(
                Shown.text(row, "name"),
                row.path("claims").asLong(),
                here.with("group", null).with("measure", row.path("name").asText()).toString(),
                row.path("name").asText().equals(chosen)));
  }
}
