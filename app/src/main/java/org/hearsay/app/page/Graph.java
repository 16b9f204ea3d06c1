package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One source and those one step away: whom it passes on, and who passes it on. Drawn as a spine
 * with the names on both sides, narrow enough for a telephone.
 *
 * @param name the source
 * @param own how many claims it makes in its own voice
 * @param told whom it passes on, with most claims first
 * @param tellers who passes it on
 * @param left how many of both are in the table alone
 */
public record Graph(String name, long own, List<Node> told, List<Node> tellers, int left) {
  /** Width of the drawing. */
  public static final int WIDTH = 360;

  /** Where the spine is. */
  public static final int MIDDLE = WIDTH / 2;

  /** How wide a name's box is. */
  public static final int BOX = 138;

  /** Where the first names are. */
  public static final int TOP = 30;

  /** From name to name. */
  public static final int STEP = 32;

  private static final int DRAWN = 10;
  private static final int LETTERS = 20;
  private static final int THICKEST = 9;

  /**
   * A neighbour.
   *
   * @param name who
   * @param shown as much of the name as there is room for
   * @param y where the middle of its box is
   * @param thick how thick the line is: more claims, thicker
   * @param claims how many claims
   * @param reports in how many reports
   * @param address this page around that one
   * @param list the claims
   */
  public record Node(
      String name,
      String shown,
      int y,
      double thick,
      long claims,
      long reports,
      String address,
      String list) {}

  /** Copies the lists. */
  public Graph {
    told = List.copyOf(told);
    tellers = List.copyOf(tellers);
  }

  /**
   * Around the one source that {@code here} is about, or else around {@code first}; null where it
   * is about two, or where there is no neighbour.
   */
  static @Nullable Graph of(Source source, Address here, @Nullable String first) {
    @Nullable String claimant = here.value("claimant");
    @Nullable String outlet = here.value("outlet");
    @Nullable String name = claimant != null ? claimant : outlet != null ? outlet : first;
    if (name == null || (claimant != null && outlet != null && !claimant.equals(outlet))) {
      return null;
    }
    Address around = here.without("claimant", "outlet", "limit", "after");
    List<JsonNode> told = rows(source, around.with("outlet", name), "outlet", name);
    List<JsonNode> tellers = rows(source, around.with("claimant", name), "claimant", name);
    long own =
        told.stream()
            .filter(row -> Shown.text(row, "claimant").equalsIgnoreCase(name))
            .mapToLong(row -> row.path("claims").asLong())
            .sum();
    List<Node> left = nodes(told, "claimant", name, around);
    List<Node> right = nodes(tellers, "outlet", name, around);
    int more = Math.max(0, left.size() - DRAWN) + Math.max(0, right.size() - DRAWN);
    return left.isEmpty() && right.isEmpty() ? null : new Graph(name, own, left, right, more);
  }

  /** The pairs of which one is {@code name}; none where it is no such thing. */
  private static List<JsonNode> rows(Source source, Address asked, String side, String name) {
    Source.Got got = source.get("/relays", asked.with("limit", "1000").asked());
    List<JsonNode> rows = new ArrayList<>();
    if (got.status() == 200) {
      got.body().path("rows").forEach(rows::add);
      rows.removeIf(row -> !Shown.text(row, side).equalsIgnoreCase(name));
    }
    return rows;
  }

  private static List<Node> nodes(List<JsonNode> rows, String side, String name, Address around) {
    List<JsonNode> sorted =
        rows.stream()
            .filter(row -> !Shown.text(row, side).equalsIgnoreCase(name))
            .sorted(
                Comparator.comparingLong((JsonNode row) -> -row.path("claims").asLong())
                    .thenComparing(row -> Shown.text(row, side)))
            .toList();
    long most = sorted.isEmpty() ? 1 : sorted.get(0).path("claims").asLong();
    List<Node> nodes = new ArrayList<>();
    for (JsonNode row : sorted) {
      String other = Shown.text(row, side);
      long claims = row.path("claims").asLong();
      nodes.add(
          new Node(
              other,
              other.length() > LETTERS ? other.substring(0, LETTERS - 1) + "…" : other,
              TOP + STEP * nodes.size() + STEP / 2,
              1 + (THICKEST - 1.0) * claims / Math.max(1, most),
              claims,
              row.path("reports").asLong(),
              around.with(side, row.path(side).asText()).toString(),
              around
                  .at("/claims")
                  .with("claimant", row.path("claimant").asText())
                  .with("outlet", row.path("outlet").asText())
                  .toString()));
    }
    return nodes;
  }

  /** Those whom it passes on that there is room for. */
  public List<Node> drawnTold() {
    return told.subList(0, Math.min(DRAWN, told.size()));
  }

  /** Those who pass it on that there is room for. */
  public List<Node> drawnTellers() {
    return tellers.subList(0, Math.min(DRAWN, tellers.size()));
  }

  /** Height of the drawing. */
  public int height() {
    return TOP + STEP * Math.max(drawnTold().size(), drawnTellers().size()) + 4;
  }
}
