package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Maps that mappers drew of who holds what: one of them on the map, or two against each other. What
 * they say is theirs: their words are shown as they are, and their sizes are never put together.
 *
 * @param days for which days there are maps, latest first
 * @param mappers who drew maps
 * @param day the day that is shown, or nothing
 * @param shown the maps that are drawn, two at most
 * @param areas the ground that they are made of
 * @param missing who was asked for and drew nothing for that day
 * @param forms the same as GeoJSON
 */
public record DrawnMaps(
    List<String> days,
    List<String> mappers,
    String day,
    List<DrawnMap> shown,
    List<DrawnArea> areas,
    List<String> missing,
    List<Chrome.Twin> forms) {

  /** The parameters of a page's address that choose maps; the API has others. */
  static final String[] PARAMETERS = {"drawn", "mapper", "against"};

  private static final String API = "/api/v1/layers/";
  private static final String LATEST = "400";
  private static final String ALL = "1000";

  /** Copies the lists. */
  public DrawnMaps {
    days = List.copyOf(days);
    mappers = List.copyOf(mappers);
    shown = List.copyOf(shown);
    areas = List.copyOf(areas);
    missing = List.copyOf(missing);
    forms = List.copyOf(forms);
  }

  /** Those that {@code here} asks for. */
  static DrawnMaps of(Source source, Words words, Address here) {
    List<DrawnMap> latest =
        maps(Answers.of(source, "/layers", clocks(here).with("limit", LATEST).asked()), words);
    Set<String> days = new LinkedHashSet<>();
    Set<String> mappers = new LinkedHashSet<>();
    latest.forEach(map -> days.add(map.day()));
    latest.forEach(map -> mappers.add(map.mapper()));
    List<String> asked = asked(here);
    String day = day(here, latest, asked);
    List<DrawnMap> ofDay = asked.isEmpty() ? List.of() : ofDay(source, words, here, day);
    ofDay.forEach(map -> mappers.add(map.mapper()));
    if (!day.isEmpty()) {
      days.add(day);
    }
    List<DrawnMap> shown = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String name : asked) {
      ofDay.stream()
          .filter(map -> map.mapper().equalsIgnoreCase(name))
          .findFirst()
          .ifPresentOrElse(shown::add, () -> missing.add(name));
    }
    return new DrawnMaps(
        days.stream().sorted(Comparator.reverseOrder()).toList(),
        mappers.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(),
        day,
        shown,
        shown.isEmpty() ? List.of() : areas(source, words, here, shown),
        missing,
        forms(here, shown));
  }

  /** The mappers that are asked for, each once. */
  private static List<String> asked(Address here) {
    Set<String> asked = new LinkedHashSet<>();
    for (String parameter : List.of("mapper", "against")) {
      String name = here.value(parameter);
      if (name != null && asked.stream().noneMatch(name::equalsIgnoreCase)) {
        asked.add(name);
      }
    }
    return List.copyOf(asked);
  }

  /** The day that is asked for, or else the latest that all who are asked for drew. */
  private static String day(Address here, List<DrawnMap> latest, List<String> asked) {
    String day = here.value("drawn");
    if (day != null) {
      return day;
    }
    Map<String, Set<String>> mappers = new LinkedHashMap<>();
    for (DrawnMap map : latest) {
      mappers
          .computeIfAbsent(map.day(), any -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER))
          .add(map.mapper());
    }
    return mappers.entrySet().stream()
        .filter(each -> each.getValue().containsAll(asked))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(latest.isEmpty() ? "" : latest.get(0).day());
  }

  private static List<DrawnMap> ofDay(Source source, Words words, Address here, String day) {
    Address asked = clocks(here).with("from", day).with("to", day).with("limit", ALL);
    return maps(Answers.of(source, "/layers", asked.asked()), words);
  }

  private static List<DrawnMap> maps(JsonNode answer, Words words) {
    return Shown.list(answer.path("rows"), row -> DrawnMap.of(row, words));
  }

  private static Address clocks(Address here) {
    return here.plain("/layers");
  }

  private static List<DrawnArea> areas(
      Source source, Words words, Address here, List<DrawnMap> shown) {
    Address asked = clocks(here);
    DrawnMap first = shown.get(0);
    if (shown.size() > 1) {
      asked = asked.with("against", String.valueOf(shown.get(1).number()));
    }
    JsonNode map =
        Answers.of(source, "/layers/%d.geojson".formatted(first.number()), asked.asked());
    return shown.size() > 1
        ? differences(words, map, first, shown.get(1))
        : ofOne(words, map, first);
  }

  private static List<DrawnArea> differences(
      Words words, JsonNode map, DrawnMap first, DrawnMap second) {
    List<DrawnArea> areas = new ArrayList<>();
    for (JsonNode feature : map.path("features")) {
      JsonNode row = feature.path("properties");
      boolean one = row.path("first_draws_it").asBoolean();
      boolean other = row.path("second_draws_it").asBoolean();
      areas.add(
          new DrawnArea(
              areas.size() + 1,
              one && other ? "both" : one ? "first" : "second",
              said(words, first, one, Shown.orNull(row, "first_status"))
                  + " · "
                  + said(words, second, other, Shown.orNull(row, "second_status")),
              DrawnMap.size(words, row),
              DrawnArea.rings(feature.path("geometry"))));
    }
    return areas;
  }

  private static String said(Words words, DrawnMap map, boolean draws, @Nullable String status) {
    return draws
        ? words.say("drawn.says", map.mapper(), DrawnMap.word(words, status))
        : words.say("drawn.not", map.mapper());
  }

  /** All that has one word, as one. */
  private static List<DrawnArea> ofOne(Words words, JsonNode map, DrawnMap one) {
    Map<String, List<double[]>> rings = new LinkedHashMap<>();
    for (JsonNode feature : map.path("features")) {
      String word = DrawnMap.word(words, Shown.orNull(feature.path("properties"), "status"));
      rings
          .computeIfAbsent(word, any -> new ArrayList<>())
          .addAll(DrawnArea.rings(feature.path("geometry")));
    }
    List<DrawnArea> areas = new ArrayList<>();
    for (DrawnMap.Status status : one.statuses()) {
      areas.add(
          new DrawnArea(
              areas.size() + 1,
              "first",
              words.say("drawn.says", one.mapper(), status.word()),
              status.size(),
              rings.getOrDefault(status.word(), List.of())));
    }
    return areas;
  }

  private static List<Chrome.Twin> forms(Address here, List<DrawnMap> shown) {
    List<Chrome.Twin> forms = new ArrayList<>();
    shown.forEach(map -> forms.add(form(map.mapper(), here, map, null)));
    if (shown.size() > 1) {
      forms.add(form("", here, shown.get(0), String.valueOf(shown.get(1).number())));
    }
    return forms;
  }

  private static Chrome.Twin form(
      String name, Address here, DrawnMap map, @Nullable String against) {
    return new Chrome.Twin(
        name,
        "application/geo+json",
        here.plain(API + map.number() + ".geojson").with("against", against).toString());
  }

  /** The box around all that is drawn, or null where nothing is. */
  @Nullable Projection around() {
    List<double[]> rings = areas.stream().flatMap(area -> area.rings().stream()).toList();
    return rings.isEmpty()
        ? null
        : Projection.around(
            rings.stream().mapToDouble(ring -> DrawnArea.edge(ring, 0, false)).min().orElse(0),
            rings.stream().mapToDouble(ring -> DrawnArea.edge(ring, 1, false)).min().orElse(0),
            rings.stream().mapToDouble(ring -> DrawnArea.edge(ring, 0, true)).max().orElse(0),
            rings.stream().mapToDouble(ring -> DrawnArea.edge(ring, 1, true)).max().orElse(0));
  }

  /** Whether it is the day that is shown. */
  public boolean isDay(String other) {
    return other.equals(day);
  }

  /** Whether a mapper's map is the first, or the second, of those that are shown. */
  public boolean isShown(String mapper, int at) {
    return shown.size() > at && shown.get(at).mapper().equals(mapper);
  }
}
