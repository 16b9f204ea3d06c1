package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, through whom: a matrix of claimants and outlets, and lists of both.
 *
 * @param chrome what is around it
 * @param heading what it is of
 * @param outlets the outlets with most claims, the columns of the matrix
 * @param rows the claimants with most claims, the rows
 * @param claimants who claims, with how much
 * @param publishers who publishes, with how much
 * @param left how many pairs the matrix leaves out
 * @param graph one source and its neighbours, or null where there are none
 */
public record SourcesPage(
    Chrome chrome,
    String heading,
    List<Name> outlets,
    List<Row> rows,
    List<Name> claimants,
    List<Name> publishers,
    long left,
    @Nullable Graph graph) {

  private static final int COLUMNS = 12;
  private static final int ROWS = 14;
  private static final int LISTED = 30;

  /**
   * A name with its counts.
   *
   * @param name the name
   * @param claims how many claims
   * @param reports in how many reports
   * @param others through how many outlets, or of how many claimants
   * @param address the claims
   * @param near this page for that name alone
   */
  public record Name(
      String name, long claims, long reports, long others, String address, String near) {}

  /**
   * A claimant with the claims that each outlet published.
   *
   * @param claimant who
   * @param cells one an outlet
   */
  public record Row(Name claimant, List<Cell> cells) {}

  /**
   * How many claims of one claimant one outlet published.
   *
   * @param claims how many; 0 where none
   * @param shade 0 to 4, how dark
   * @param own whether the outlet speaks in its own voice
   * @param address these claims
   */
  public record Cell(long claims, int shade, boolean own, String address) {}

  static SourcesPage of(Source source, Words words, Address here) {
    JsonNode pairs = Answers.of(source, "/relays", here.with("limit", "1000").asked());
    List<Name> claimants =
        names(
            Answers.of(source, "/actors", here.with("limit", "" + LISTED).asked()),
            here,
            "claimant",
            "outlets");
    List<Name> publishers =
        names(
            Answers.of(source, "/outlets", here.with("limit", "" + LISTED).asked()),
            here,
            "outlet",
            "claimants");
    List<Name> columns = publishers.subList(0, Math.min(COLUMNS, publishers.size()));
    Map<String, Map<String, Long>> counts = counts(pairs);
    List<Row> rows = new ArrayList<>();
    for (Name claimant : claimants.subList(0, Math.min(ROWS, claimants.size()))) {
      rows.add(row(claimant, columns, counts, here));
    }
    long shown =
        rows.stream().flatMap(row -> row.cells().stream()).filter(c -> c.claims() > 0).count();
    return new SourcesPage(
        Chrome.of(
            words,
            words.say("sources.title"),
            here,
            Answers.index(source),
            Form.rows(here, "relays")),
        LedgerPage.heading(words, here, pairs),
        columns,
        rows,
        claimants,
        publishers,
        pairs.path("rows").size() - shown,
        Graph.of(source, here, claimants.isEmpty() ? null : claimants.get(0).name()));
  }

  private static List<Name> names(JsonNode answer, Address here, String parameter, String others) {
    return Shown.list(
        answer.path("rows"),
        row ->
            new Name(
                Shown.text(row, "name"),
                row.path("claims").asLong(),
                row.path("reports").asLong(),
                row.path(others).asLong(),
                here.at("/claims").with(parameter, row.path("name").asText()).toString(),
                here.with(parameter, row.path("name").asText()).toString()));
  }

  private static Map<String, Map<String, Long>> counts(JsonNode pairs) {
    Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    for (JsonNode pair : pairs.path("rows")) {
      counts
          .computeIfAbsent(Shown.text(pair, "claimant"), any -> new LinkedHashMap<>())
          .put(Shown.text(pair, "outlet"), pair.path("claims").asLong());
    }
    return counts;
  }

  private static Row row(
      Name claimant, List<Name> columns, Map<String, Map<String, Long>> counts, Address here) {
    Map<String, Long> theirs = counts.getOrDefault(claimant.name(), Map.of());
    List<Cell> cells = new ArrayList<>();
    for (Name outlet : columns) {
      long claims = theirs.getOrDefault(outlet.name(), 0L);
      cells.add(
          new Cell(
              claims,
              shade(claims),
              outlet.name().equals(claimant.name()),
              here.at("/claims")
                  .with("claimant", claimant.name())
                  .with("outlet", outlet.name())
                  .toString()));
    }
    return new Row(claimant, cells);
  }

  /** One claim, up to three, up to nine, more. */
  private static int shade(long claims) {
    return claims == 0 ? 0 : claims == 1 ? 1 : claims <= 3 ? 2 : claims <= 9 ? 3 : 4;
  }
}
