package org.hearsay.app.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A parameter of a query; those of the command line's options have their names. */
public enum Parameter {
  /** Who is last in the chain. */
  CLAIMANT("claimant", "Said by them, through whomever.", "General Staff"),
  /** For whom that one speaks. */
  SIDE("side", "Said by somebody of that side.", "Ukraine"),
  /** Who published the report. */
  OUTLET("outlet", "In a report that they published.", "Reuters"),
  /** What place the claim speaks of. */
  PLACE("place", "About that place.", "Sudzha"),
  /** What a figure counts. */
  MEASURE("measure", "With a figure that counts that.", "personnel lost"),
  /** What has been said about the claim. */
  STATUS("status", "Of that status: confirmed, denied, not confirmed, withdrawn …", "denied"),
  /** Words that stand in it. */
  TEXT("text", "With all these words; shell* for words that begin so.", "border*"),
  /** First day, or moment. */
  FROM("from", "About that day or later.", "2024-08-06"),
  /** Last day, or moment. */
  TO("to", "About that day or earlier.", "2024-08-13"),
  /** Part of the map. */
  FRAME("frame", "About a place in that part of the map: west,south,east,north.", "34,50,37,53"),
  /** What was recorded by then. */
  AS_OF(
      "as_of",
      "As the ledger stood then: a day (its end, UTC), or a moment as 2024-08-13T15:30:00Z.",
      "2030-01-01"),
  /** What was reported by then. */
  REPORTED_BY(
      "reported_by", "As reports had it by then, whenever they were recorded.", "2024-08-13"),
  /** Whether reviews are left out. */
  AS_READ(
      "as_read",
      "Whether claims are compared as they were read, whatever people said of them: true or false.",
      "true"),
  /** How much work a page of questions may be. */
  COMPARED(
      "compared",
      "End the page once so many reports were compared for its questions, if it has one: 1 or more"
          + " (default: 200).",
      "1000"),
  /** How many rows. */
  LIMIT("limit", "That many rows at most: 1 to 1000 (default: 50).", "10"),
  /** Where to go on. */
  AFTER("after", "Go on where a page ended that gave this key as next.", ""),
  /** The number of another map. */
  AGAINST(
      "against",
      "Where that map of the ledger, by its number, differs from the one asked for; with .geojson.",
      "1"),
  /** The identifier of a claim. */
  CLAIM("claim", "Of that claim, by its identifier.", ""),
  /** What is said of a claim. */
  KIND(
      "kind",
      "That kind of review: accepted, corrected, set aside, same as, not same as, merged with, split,"
          + " taken back.",
      "accepted"),
  /** Who says something of a claim. */
  REVIEWER("reviewer", "By that person.", "Ana");

  /** The parameters that say which claims are asked for. */
  static final List<Parameter> FILTER =
      List.of(
          CLAIMANT,
          SIDE,
          OUTLET,
          PLACE,
          MEASURE,
          STATUS,
          TEXT,
          FROM,
          TO,
          FRAME,
          AS_OF,
          REPORTED_BY);

  /** The parameters that say which maps are asked for. */
  static final List<Parameter> OF_LAYERS = List.of(CLAIMANT, FROM, TO, AS_OF, REPORTED_BY);

  /** The parameters that say which reviews are asked for. */
  static final List<Parameter> OF_REVIEWS = List.of(CLAIM, KIND, REVIEWER, AS_OF);

  private final String label;
  private final String meaning;
  private final String example;

  Parameter(String label, String meaning, String example) {
    this.label = label;
    this.meaning = meaning;
    this.example = example;
  }

  /** Its name in an address. */
  public String label() {
    return label;
  }

  /** What it asks for. */
  public String meaning() {
    return meaning;
  }

  /** The path below the root of the API that its example asks. */
  public String exampleOf() {
    return switch (this) {
      case AGAINST -> "/layers/2.geojson";
      case KIND, REVIEWER -> "/reviews";
      case AS_READ, COMPARED -> "/questions";
      default -> "/claims";
    };
  }

  /** A value for it that the bundled sample has; empty where only an answer gives one. */
  public String example() {
    return example;
  }

  static Optional<Parameter> of(String label) {
    return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
  }
}
