package org.hearsay.ledger;

import java.util.List;

/**
 * A table of an export: rows of a ledger with names in place of numbers, each row of the claim or
 * the report that it belongs to.
 *
 * <p>Its columns are described in {@code codebook/export}.
 */
public enum Table {
  /** Reports, each at the version that counts. */
  REPORTS(
      "reports",
      "recording r LEFT JOIN term o ON o.id = r.outlet",
      "r.id",
      Column.integer("report", "r.id"),
      Column.text("outlet", "o.name"),
      Column.text("headline", "r.headline"),
      Column.text("byline", "r.byline"),
      Column.text("language", "r.language"),
      Column.text("url", "r.url"),
      Column.text("sha256", "r.sha256"),
      Column.integer("version", "r.version"),
      Column.text("published", "r.published"),
      Column.text("reported", "r.reported"),
      Column.text("recorded_at", "r.recorded_at"),
      Column.text("engine", "r.engine"),
      Column.text("model", "r.model"),
      Column.integer("claims", "r.claims"),
      Column.integer("unread", "r.unread")),

  /** Claims. */
  CLAIMS(
      "claims",
      "claim c JOIN term a ON a.id = c.claimant",
      "c.seq",
      Column.integer("claim", "c.seq"),
      Column.integer("report", "c.recording"),
      Column.text("id", "c.id"),
      Column.integer("position", "c.position"),
      Column.text("claimant", "a.name"),
      Column.text("content", "c.content"),
      Column.text("quote", "c.quote"),
      Column.text("certainty", "c.certainty"),
      Column.text("certainty_scale", "c.certainty_scale"),
      Column.fraction("certainty_low", "c.certainty_low"),
      Column.fraction("certainty_high", "c.certainty_high"),
      Column.flag("about_future", "c.about_future"),
      Column.text("happened_from", "c.happened_from"),
      Column.text("happened_to", "c.happened_to"),
      Column.text("said_on", "c.said_on"),
      Column.text("made_by", "c.made_by")),

  /** Voices of the chains of claims. */
  HOPS(
      "hops",
      "claim_hop x JOIN term a ON a.id = x.actor LEFT JOIN term s ON s.id = x.side",
      "x.claim",
      Column.integer("claim", "x.claim"),
      Column.integer("position", "x.position"),
      Column.text("actor", "a.name"),
      Column.text("kind", "x.kind"),
      Column.text("role", "x.role"),
      Column.text("side", "s.name"),
      Column.flag("is_origin", "x.is_origin"),
      Column.text("cue", "x.cue"),
      Column.text("said_on", "x.said_on")),

  /** Numbers that claims state. */
  FIGURES(
      "figures",
      "claim_figure x JOIN term m ON m.id = x.measure",
      "x.claim",
      Column.integer("claim", "x.claim"),
      Column.integer("position", "x.position"),
      Column.text("measure", "m.name"),
      Column.text("code", "x.code"),
      Column.text("whose", "x.whose"),
      Column.text("done_by", "x.done_by"),
      Column.number("low", "x.low"),
      Column.number("high", "x.high"),
      Column.text("qualifier", "x.qualifier"),
      Column.text("unit", "x.unit"),
      Column.text("period_from", "x.period_from"),
      Column.text("period_to", "x.period_to"),
      Column.text("period", "x.period"),
      Column.text("kind", "x.kind"),
      Column.text("scope", "x.scope"),
      Column.text("words", "x.words")),

  /** Times that claims speak of. */
  TIMES(
      "times",
      "claim_time x",
      "x.claim",
      Column.integer("claim", "x.claim"),
      Column.integer("position", "x.position"),
      Column.text("words", "x.words"),
      Column.text("from_day", "x.from_day"),
      Column.text("to_day", "x.to_day"),
      Column.text("fineness", "x.fineness")),

  /** Places that claims name. */
  PLACES(
      "places",
      "claim_place x JOIN place p ON p.id = x.place",
      "x.claim",
      Column.integer("claim", "x.claim"),
      Column.integer("position", "x.position"),
      Column.text("name", "p.name"),
      Column.text("kind", "p.kind"),
      Column.text("used_for", "x.used_for"),
      Column.text("words", "x.words"),
      Column.text("known_as", "p.known_as"),
      Column.text("known_name", "p.known_name"),
      Column.text("located_as", "p.located_as"),
      Column.fraction("latitude", "p.latitude"),
      Column.fraction("longitude", "p.longitude"),
      Column.fraction("west", "p.west"),
      Column.fraction("south", "p.south"),
      Column.fraction("east", "p.east"),
      Column.fraction("north", "p.north")),

  /** What was said about claims. */
  STATUSES(
      "statuses",
      "claim_status x",
      "x.claim",
      Column.integer("claim", "x.claim"),
      Column.integer("position", "x.position"),
      Column.text("value", "x.value"),
      Column.text("said_by", "x.said_by"),
      Column.text("reason", "x.reason"),
      Column.text("words", "x.words")),

  /** What claims speak of as happening, or as not. */
  EVENTS(
      "events",
      "claim_event x",
      "x.claim",
      Column.integer("claim", "x.claim"),
      Column.integer("position", "x.position"),
      Column.text("type", "x.type"),
      Column.text("event_type", "x.event_type"),
      Column.text("sub_event_type", "x.sub_event_type"),
      Column.text("factuality", "x.factuality"),
      Column.text("ground", "x.ground"),
      Column.text("actor", "x.actor"),
      Column.text("target", "x.target"),
      Column.text("place", "x.place"),
      Column.text("from_day", "x.from_day"),
      Column.text("to_day", "x.to_day"),
      Column.text("words", "x.words")),

  /** What each version of the reports did to the claims of the version before. */
  REVISIONS(
      "revisions",
      "recording r JOIN recording n ON n.report = r.report JOIN revision x ON x.recording = n.id"
          + " LEFT JOIN claim b ON b.seq = x.before_claim"
          + " LEFT JOIN claim a ON a.seq = x.after_claim",
      "r.id",
      Column.integer("report", "r.id"),
      Column.integer("recording", "n.id"),
      Column.integer("position", "x.position"),
      Column.text("recorded_at", "n.recorded_at"),
      Column.integer("version", "n.version"),
      Column.text("kind", "x.kind"),
      Column.text("what", "x.what"),
      Column.text("before_id", "b.id"),
      Column.text("before_content", "b.content"),
      Column.text("after_id", "a.id"),
      Column.text("after_content", "a.content"));

  private final String label;
  private final String from;
  private final String key;
  private final List<Column> columns;

  Table(String label, String from, String key, Column... columns) {
    this.label = label;
    this.from = from;
    this.key = key;
    this.columns = List.of(columns);
  }

  /** Its name, in words that files and programs can have. */
  public String label() {
    return label;
  }

  /** The names of its columns, in order. */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  List<Column> columns() {
    return columns;
  }

  /** The column by which rows are found: a claim's number, or a recording's. */
  String key() {
    return key;
  }

  /** SQL for its rows up to the conditions. */
  String select() {
    return "SELECT "
        + String.join(", ", columns.stream().map(Column::sql).toList())
        + ", "
        + key
        + " FROM "
        + from
        + " WHERE ";
  }

  /** Whether its rows belong to reports rather than to claims. */
  boolean ofReports() {
    return this == REPORTS || this == REVISIONS;
  }
}
