package org.hearsay.app.serve;

import java.util.List;
import org.hearsay.claim.lineage.Asked;
import org.hearsay.export.LayerForms;
import org.hearsay.export.LineageCsv;
import org.hearsay.export.LineageJson;
import org.hearsay.export.ReviewForms;
import org.hearsay.export.RowCsv;
import org.hearsay.export.RowJson;
import org.hearsay.export.TallyCsv;
import org.hearsay.export.TallyJson;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.LayerRow;
import org.hearsay.ledger.PlaceTally;
import org.hearsay.ledger.Relay;
import org.hearsay.ledger.ReportRow;
import org.hearsay.ledger.Review;
import org.hearsay.ledger.Tally;

/** The forms of all rows. */
final class Forms {
  /** A figure in its claim. */
  record FigureRow(ClaimRow claim, ClaimRow.Amount figure) {}

  static final Form<ClaimRow> CLAIM =
      new Form<>(RowJson::claim, RowCsv.CLAIMS, RowCsv::claim, Forms::entry);

  static final Form<FigureRow> FIGURE =
      new Form<>(
          row -> RowJson.figure(row.claim(), row.figure()),
          RowCsv.FIGURES,
          row -> RowCsv.figure(row.claim(), row.figure()),
          Forms::entry);

  static final Form<ReportRow> REPORT =
      new Form<>(TallyJson::report, TallyCsv.REPORTS, TallyCsv::report, Forms::entry);

  static final Form<Change> CHANGE =
      new Form<>(RowJson::change, RowCsv.CHANGES, RowCsv::change, Forms::entry);

  static final Form<Tally> TALLY =
      new Form<>(TallyJson::tally, TallyCsv.TALLIES, TallyCsv::tally, null);

  static final Form<PlaceTally> PLACE =
      new Form<>(TallyJson::place, TallyCsv.PLACES, TallyCsv::place, null);

  static final Form<Relay> RELAY =
      new Form<>(TallyJson::relay, TallyCsv.RELAYS, TallyCsv::relay, null);

  static final Form<Asked> QUESTION =
      new Form<>(LineageJson::of, LineageCsv.TELLINGS, LineageCsv::of, null);

  static final Form<LayerRow> LAYER =
      new Form<>(
          LayerForms::json,
          LayerForms.COLUMNS,
          layer -> String.join("\n", LayerForms.csv(layer)),
          null);

  static final Form<Review> REVIEW =
      new Form<>(ReviewForms::json, ReviewForms.COLUMNS, ReviewForms::csv, null);

  private Forms() {}

  private static Form.Entry entry(ClaimRow claim) {
    return new Form.Entry(
        "urn:hearsay:claim:" + claim.id(),
        "/claims/" + claim.id(),
        said(claim) + ": " + claim.content(),
        told(claim),
        said(claim),
        claim.report().recordedAt());
  }

  private static Form.Entry entry(FigureRow row) {
    ClaimRow claim = row.claim();
    int at = claim.figures().indexOf(row.figure());
    return new Form.Entry(
        "urn:hearsay:figure:" + claim.id() + ":" + at,
        "/claims/" + claim.id(),
        said(claim) + ": " + row.figure().measure() + ", " + row.figure().words(),
        told(claim),
        said(claim),
        claim.report().recordedAt());
  }

  private static Form.Entry entry(ReportRow report) {
    String outlet = report.outlet() == null ? "an unknown outlet" : report.outlet();
    return new Form.Entry(
        "urn:hearsay:report:" + report.sha256(),
        "/reports/" + report.id(),
        outlet + ": " + (report.headline() == null ? report.id() : report.headline()),
        report.claims() + " claims",
        outlet,
        report.recordedAt());
  }

  private static Form.Entry entry(Change change) {
    ClaimRow claim = change.claim();
    return new Form.Entry(
        "urn:hearsay:change:"
            + claim.id()
            + ":"
            + change.recordedAt()
            + ":"
            + change.kind().label(),
        "/claims/" + claim.id(),
        change.kind().label() + ": " + claim.content(),
        told(claim),
        said(claim),
        change.recordedAt());
  }

  private static String said(ClaimRow claim) {
    return String.join(", ", claim.claimants());
  }

  /** The words with the chain that they came through. */
  private static String told(ClaimRow claim) {
    List<String> voices = claim.chain().stream().map(ClaimRow.Voice::actor).toList();
    return "“" + claim.content() + "” — " + String.join(" ← ", voices);
  }
}
