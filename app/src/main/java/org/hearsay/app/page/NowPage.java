package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first page: what is new, the newest figures by claimant, what is in dispute.
 *
 * @param chrome what is around it
 * @param since since when changes are shown, or null
 * @param changes what the ledger learned since, the first of them
 * @param moreChanges whether there are more
 * @param reports the newest reports
 * @param figures the newest figure of each claimant and measure
 * @param disputed claims that somebody denied or did not confirm
 * @param confirmed claims that somebody confirmed
 */
public record NowPage(
    Chrome chrome,
    @Nullable String since,
    List<Change> changes,
    boolean moreChanges,
    List<ReportView> reports,
    List<Figure> figures,
    List<ClaimView> disputed,
    List<ClaimView> confirmed) {

  private static final int FEW = 8;
  private static final int LOOKED_THROUGH = 60;

  /**
   * Something that the ledger learned.
   *
   * @param what added, changed or withdrawn, in words
   * @param when when
   * @param claim the claim
   * @param pieces how its words changed; empty where they did not
   */
  public record Change(String what, String when, ClaimView claim, List<Diff.Piece> pieces) {}

  /**
   * A figure with who claims it.
   *
   * @param amount the figure
   * @param claimants who claims it
   * @param claim the identifier of its claim
   * @param outlet who published it
   * @param reported by when that was
   * @param statuses what was said about it
   */
  public record Figure(
      Amount amount,
      String claimants,
      String claim,
      String outlet,
      String reported,
      List<String> statuses) {
    private static String published(JsonNode report) {
      String published = Shown.orNull(report, "published");
      return published == null ? Shown.text(report, "reported") : published;
    }

    static Figure of(JsonNode row) {
      return new Figure(
          Amount.of(row),
          String.join(", ", Shown.texts(row.path("claimants"))),
          row.path("claim").asText(),
          Shown.text(row.path("report"), "outlet"),
          published(row.path("report")),
          Shown.list(row.path("status"), status -> Shown.text(status, "value")));
    }
  }

  static NowPage of(Source source, Words words, Address here) {
    String since = here.value("since");
    JsonNode changes = since == null ? null : changes(source, since);
    return new NowPage(
        Chrome.of(
            words,
            words.say("now.title"),
            here.with("since", null),
            Answers.index(source),
            Form.claims(here.with("since", null))),
        since,
        changes == null
            ? List.of()
            : Shown.list(changes.path("rows"), change -> change(words, change)),
        changes != null && !changes.path("next").isNull(),
        Shown.list(rows(source, "/reports", here, FEW, Map.of()), ReportView::of),
        newest(rows(source, "/figures", here, LOOKED_THROUGH, Map.of())),
        claims(source, here, "denied", "not confirmed"),
        claims(source, here, "confirmed", "withdrawn"));
  }

  private static JsonNode changes(Source source, String since) {
    return Answers.of(source, "/changes", Map.of("from", List.of(since), "limit", List.of("20")));
  }

  private static Change change(Words words, JsonNode change) {
    JsonNode claim = change.path("after").isObject() ? change.path("after") : change.path("before");
    return new Change(
        words.say("change." + change.path("kind").asText()),
        Shown.text(change, "recorded_at"),
        ClaimView.of(claim),
        ClaimPage.pieces(change));
  }

  private static JsonNode rows(
      Source source, String path, Address here, int limit, Map<String, String> more) {
    Address asked = here.plain("").with("limit", String.valueOf(limit));
    for (Map.Entry<String, String> each : more.entrySet()) {
      asked = asked.with(each.getKey(), each.getValue());
    }
    return Answers.of(source, path, asked.asked()).path("rows");
  }

  /** The newest of each claimant and measure: rows come newest first. */
  private static List<Figure> newest(JsonNode rows) {
    Map<String, Figure> newest = new LinkedHashMap<>();
    for (JsonNode row : rows) {
      Figure figure = Figure.of(row);
      newest.putIfAbsent(
          figure.claimants() + "\n" + figure.amount().measure() + "\n" + figure.amount().of(),
          figure);
    }
    return newest.values().stream().limit(FEW + FEW / 2).toList();
  }

  private static List<ClaimView> claims(Source source, Address here, String... statuses) {
    List<ClaimView> claims = new ArrayList<>();
    for (String status : statuses) {
      rows(source, "/claims", here, FEW, Map.of("status", status))
          .forEach(row -> claims.add(ClaimView.of(row)));
    }
    return claims.subList(0, Math.min(FEW, claims.size()));
  }
}
