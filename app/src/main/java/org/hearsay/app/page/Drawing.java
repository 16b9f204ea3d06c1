package org.hearsay.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A chart or a map as a picture of its own (SVG), with what it shows, as of when and from whom
 * within its frame, so that it can be put into another document and still be traced back.
 *
 * @param title what it shows
 * @param width its width
 * @param height height of what is drawn
 * @param chart the chart, or null
 * @param map the map, or null
 * @param sources as of when, and from whom
 */
public record Drawing(
    String title,
    int width,
    int height,
    @Nullable Chart chart,
    @Nullable MapPage map,
    List<String> sources) {
  /** Room to the left of the words. */
  public static final int MARGIN = 16;

  private static final int LINE = 18;
  private static final int HEADING = 26;

  /** How many letters are as wide as a hundred units, roughly: lines are broken before they are. */
  private static final int LETTERS_IN_100 = 15;

  private static final int LETTERS_OF_HEADING_IN_100 = 10;
  private static final int OUTLETS = 20;

  /**
   * A line of words.
   *
   * @param words the words
   * @param y where it stands
   */
  public record Text(String words, int y) {}

  /** The chart of a page of figures; null where it has none. */
  static @Nullable Drawing of(FiguresPage page) {
    FigureGroup group = page.group();
    if (page.chart() == null || group == null) {
      return null;
    }
    Words words = page.chrome().words();
    List<String> outlets =
        group.claimants().stream()
            .flatMap(claimant -> claimant.figures().stream())
            .map(FigureGroup.Row::outlet)
            .distinct()
            .sorted()
            .toList();
    List<String> sources = sources(page.chrome());
    sources.add(words.say("drawing.outlets", some(words, outlets)));
    sources.add(words.say("figures.caption"));
    return new Drawing(
        page.chrome().title(), Chart.WIDTH, Chart.HEIGHT, page.chart(), null, sources);
  }

  /** The map of a page. */
  static Drawing of(MapPage page) {
    Words words = page.chrome().words();
    List<String> sources = sources(page.chrome());
    sources.add(words.say("drawing.places", page.inFrame().size(), page.unplaced().size()));
    page.drawn()
        .areas()
        .forEach(
            area ->
                sources.add(words.say("drawing.area", area.number(), area.says(), area.size())));
    page.drawn()
        .shown()
        .forEach(
            map ->
                sources.add(
                    words.say(
                        "drawing.map",
                        map.mapper(),
                        words.when(map.day()),
                        map.outlet() == null ? map.file() : map.outlet())));
    sources.add(words.say("map.credit"));
    return new Drawing(
        words.say("map.heading", page.heading()),
        Projection.WIDTH,
        Projection.HEIGHT,
        null,
        page,
        sources);
  }

  private static List<String> sources(Chrome chrome) {
    Words words = chrome.words();
    List<String> lines = new ArrayList<>();
    String last =
        chrome.last() == null ? "" : " · " + words.say("drawing.last", words.when(chrome.last()));
    lines.add(chrome.asOf() + last);
    return lines;
  }

  private static String some(Words words, List<String> names) {
    String first = names.stream().limit(OUTLETS).collect(Collectors.joining(", "));
    return names.size() > OUTLETS
        ? words.say("drawing.more", first, names.size() - OUTLETS)
        : first;
  }

  /** The lines of its title. */
  public List<Text> heading() {
    return texts(broken(title, width * LETTERS_OF_HEADING_IN_100 / 100), HEADING, HEADING);
  }

  /** Where what is drawn begins. */
  public int top() {
    return HEADING * (heading().size() + 1);
  }

  /** The lines beneath. */
  public List<Text> notes() {
    List<String> lines = new ArrayList<>();
    sources.forEach(source -> lines.addAll(broken(source, width * LETTERS_IN_100 / 100)));
    return texts(lines, top() + height + LINE, LINE);
  }

  /** Height of the picture. */
  public int fullHeight() {
    List<Text> notes = notes();
    return notes.get(notes.size() - 1).y() + LINE;
  }

  /** How it looks: what the pages' style says of charts and maps, in light colours. */
  public String style() {
    return DrawingStyle.TEXT;
  }

  private static List<Text> texts(List<String> lines, int first, int step) {
    List<Text> texts = new ArrayList<>();
    lines.forEach(line -> texts.add(new Text(line, first + step * texts.size())));
    return texts;
  }

  private static List<String> broken(String text, int letters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
