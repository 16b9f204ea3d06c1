package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where claims speak of: each place with the precision that the text supports.
 *
 * @param chrome what is around it
 * @param heading what was asked and how much there is
 * @param lines the outlines
 * @param towns names for orientation
 * @param places what is drawn, the largest areas first
 * @param inFrame places in the frame, the one with most claims first
 * @param beyond how many known places lie outside the frame
 * @param unplaced places that nobody could place
 * @param time how many claims of each day, for going back in time
 * @param moves where else to look
 * @param wide whether districts and rivers would be too many to draw
 * @param drawn maps that mappers drew
 * @param frame what part of the earth it shows
 */
public record MapPage(
    Chrome chrome,
    String heading,
    List<Outline> lines,
    List<Town> towns,
    List<Symbol> places,
    List<MapPlace> inFrame,
    long beyond,
    List<MapPlace> unplaced,
    Timeline time,
    List<Move> moves,
    boolean wide,
    DrawnMaps drawn,
    Projection frame) {

  private static final double WIDE = 8;
  private static final int NAMED = 24;
  private static final double NEAR = 3;
  private static final double LEAST = 2.4;

  /**
   * A line of the map.
   *
   * @param kind border, disputed, region, district or water
   * @param path as SVG has it
   */
  public record Outline(String kind, String path) {}

  /**
   * A town for orientation.
   *
   * @param name its name
   * @param x where
   * @param y where
   */
  public record Town(String name, double x, double y) {}

  /**
   * A place as it is drawn.
   *
   * @param place the place
   * @param shape point, ring or area
   * @param x where its middle is
   * @param y where its middle is
   * @param size its radius
   * @param outline of an area, as a path of SVG; else nothing
   * @param named whether there is room for its name
   */
  public record Symbol(
      MapPlace place,
      String shape,
      double x,
      double y,
      double size,
      String outline,
      boolean named) {}

  /**
   * Another frame.
   *
   * @param label what it does
   * @param key the key of its words
   * @param address the map there
   */
  public record Move(String label, String key, String address) {}

  static MapPage of(Source source, Words words, Address here) {
    Address asked = here.without(DrawnMaps.PARAMETERS);
    Address view = asked.with("frame", null);
    JsonNode answer = Answers.of(source, "/places.geojson", view.with("limit", "1000").asked());
    Set<String> denied = names(source, view, "denied");
    Set<String> confirmed = names(source, view, "confirmed");
    List<MapPlace> all =
        Shown.list(answer.path("features"), each -> MapPlace.of(each, asked, denied, confirmed));
    List<MapPlace> known = all.stream().filter(MapPlace::isKnown).toList();
    DrawnMaps drawn = DrawnMaps.of(source, words, here);
    @Nullable Projection chosen = Projection.of(here.value("frame"));
    Projection frame = chosen == null ? usual(known, drawn) : chosen;
    List<MapPlace> inFrame = known.stream().filter(place -> place.isIn(frame)).toList();
    boolean wide = frame.east() - frame.west() > WIDE;
    List<Symbol> symbols = symbols(inFrame, frame);
    return new MapPage(
        Chrome.of(
            words,
            words.say("map.title"),
            here,
            Answers.index(source),
            Form.and(
                Form.andPicture(Form.map(chosen == null ? view : asked), here, "/map"),
                Embed.twin(words, here))),
        LedgerPage.heading(words, view, answer),
        lines(frame, wide),
        towns(frame, wide, symbols),
        symbols,
        inFrame,
        known.size() - inFrame.size(),
        all.stream().filter(place -> !place.isKnown()).toList(),
        Timeline.of(source, words, asked, here),
        moves(words, here, frame),
        wide,
        drawn,
        frame);
  }

  private static Set<String> names(Source source, Address view, String status) {
    Address asked = view.with("status", status).with("limit", "1000");
    return Shown.list(
            Answers.of(source, "/places", asked.asked()).path("rows"),
            row -> Shown.text(row, "name"))
        .stream()
        .collect(Collectors.toSet());
  }

  /** The frame around what mappers drew, or else around what is claimed. */
  private static Projection usual(List<MapPlace> known, DrawnMaps drawn) {
    @Nullable Projection around = drawn.around();
    return around == null ? core(known) : around.times(1.4);
  }

  /** The frame around the places near the middle of all claims. */
  private static Projection core(List<MapPlace> known) {
    List<MapPlace> exact = known.stream().filter(place -> !place.isWide()).toList();
    List<MapPlace> used = exact.isEmpty() ? known : exact;
    if (used.isEmpty()) {
      return Projection.around(22, 44, 42, 53);
    }
    double x = middle(used, Comparator.comparingDouble(MapPlace::longitude)).longitude();
    double y = middle(used, Comparator.comparingDouble(MapPlace::latitude)).latitude();
    List<MapPlace> near =
        used.stream()
            .filter(
                place ->
                    Math.abs(place.longitude() - x) < NEAR
                        && Math.abs(place.latitude() - y) < NEAR / 2)
            .toList();
    return Projection.around(
            near.stream().mapToDouble(MapPlace::longitude).min().orElse(x - 1),
            near.stream().mapToDouble(MapPlace::latitude).min().orElse(y - 1),
            near.stream().mapToDouble(MapPlace::longitude).max().orElse(x + 1),
            near.stream().mapToDouble(MapPlace::latitude).max().orElse(y + 1))
        .times(1.25)
        .atLeast(LEAST);
  }

  /** The place that half of the claims lie before, in that order. */
  private static MapPlace middle(List<MapPlace> places, Comparator<MapPlace> order) {
    List<MapPlace> sorted = places.stream().sorted(order).toList();
    long half = sorted.stream().mapToLong(MapPlace::claims).sum() / 2;
    long before = 0;
    for (MapPlace place : sorted) {
      before += place.claims();
      if (before > half) {
        return place;
      }
    }
    return sorted.get(sorted.size() - 1);
  }

  private static List<Outline> lines(Projection frame, boolean wide) {
    Projection around = frame.times(1.3);
    List<Outline> lines = new ArrayList<>();
    for (String kind : List.of("water", "district", "region", "border", "disputed")) {
      Pen pen = new Pen(frame);
      for (Outlines.Line line : Outlines.all()) {
        boolean drawn = line.kind().equals(kind) && !(wide && kind.equals("district"));
        if (drawn && line.meets(around.west(), around.south(), around.east(), around.north())) {
          draw(pen, line, around);
        }
      }
      if (!pen.path().isEmpty()) {
        lines.add(new Outline(kind, pen.path()));
      }
    }
    return lines;
  }

  /** Corners far outside are left out. */
  private static void draw(Pen pen, Outlines.Line line, Projection around) {
    pen.lift();
    for (int i = 0; i < line.longitudes().length; i++) {
      if (around.holds(line.longitudes()[i], line.latitudes()[i])) {
        pen.to(line.longitudes()[i], line.latitudes()[i]);
      } else {
        pen.lift();
      }
    }
  }

  private static List<Town> towns(Projection frame, boolean wide, List<Symbol> symbols) {
    List<Town> towns = new ArrayList<>();
    Set<String> named =
        symbols.stream().map(symbol -> symbol.place().name()).collect(Collectors.toSet());
    for (Outlines.Line line : Outlines.all()) {
      double longitude = line.longitudes()[0];
      double latitude = line.latitudes()[0];
      if (line.kind().equals("town")
          && frame.holds(longitude, latitude)
          && !named.contains(line.name())) {
        double x = frame.x(longitude);
        double y = frame.y(latitude);
        if (isFree(x, y, symbols, towns)) {
          towns.add(new Town(line.name(), x, y));
        }
      }
    }
    return wide ? towns.subList(0, Math.min(NAMED, towns.size())) : towns;
  }

  private static boolean isFree(double x, double y, List<Symbol> symbols, List<Town> towns) {
    boolean symbol =
        symbols.stream()
            .anyMatch(s -> s.named() && Math.abs(s.x() - x) < 90 && Math.abs(s.y() - y) < 16);
    boolean town =
        towns.stream().anyMatch(t -> Math.abs(t.x() - x) < 90 && Math.abs(t.y() - y) < 16);
    return !symbol && !town;
  }

  /** Areas first, so that points lie on top; names as long as there is room. */
  private static List<Symbol> symbols(List<MapPlace> places, Projection frame) {
    List<Symbol> symbols = new ArrayList<>();
    int named = 0;
    for (MapPlace place : places) {
      double x = frame.x(place.longitude());
      double y = frame.y(place.latitude());
      boolean room =
          named < NAMED
              && !place.isWide()
              && symbols.stream()
                  .noneMatch(
                      s -> s.named() && Math.abs(s.x() - x) < 80 && Math.abs(s.y() - y) < 15);
      named += room ? 1 : 0;
      String outline = place.shape().equals("area") ? place.outline(frame) : "";
      symbols.add(new Symbol(place, place.shape(), x, y, place.across(frame), outline, room));
    }
    symbols.sort(Comparator.comparingInt(symbol -> order(symbol.shape())));
    return symbols;
  }

  private static int order(String shape) {
    return shape.equals("area") ? 0 : shape.equals("ring") ? 1 : 2;
  }

  private static List<Move> moves(Words words, Address here, Projection frame) {
    record Way(String key, Projection to) {}
    return List.of(
            new Way("closer", frame.times(0.5)),
            new Way("further", frame.times(2)),
            new Way("west", frame.moved(-0.4, 0)),
            new Way("east", frame.moved(0.4, 0)),
            new Way("north", frame.moved(0, 0.4)),
            new Way("south", frame.moved(0, -0.4)))
        .stream()
        .map(
            way ->
                new Move(
                    words.say("map." + way.key()),
                    way.key(),
                    here.with("frame", way.to().frame()).toString()))
        .toList();
  }
}
