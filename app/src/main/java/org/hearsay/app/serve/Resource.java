package org.hearsay.app.serve;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the API can be asked for. */
public enum Resource {
  /** Claims. */
  CLAIMS("claims", "Claims, newest report first.", "claim_row", Format.claims(), true),
  /** Figures. */
  FIGURES(
      "figures",
      "Figures, each with who claims it, newest report first. The limit counts claims.",
      "figure_row",
      Format.news(),
      true),
  /** Questions. */
  QUESTIONS(
      "questions",
      "What claims are about, with the answers side by side and how many origins there are.",
      "asked",
      Format.rows(),
      true),
  /** Figures side by side. */
  SERIES(
      "series",
      "Figures that count the same side by side, a group a question, by claimant; never added.",
      "series_row",
      EnumSet.of(Format.JSON),
      false),
  /** Reports. */
  REPORTS("reports", "Reports, newest first.", "report_row", Format.news(), true),
  /** What the ledger learned. */
  CHANGES(
      "changes",
      "What the ledger learned after one moment and until another, in the order in which it did.",
      "change_row",
      Format.news(),
      true),
  /** Places. */
  PLACES("places", "Places that claims speak of.", "place_row", Format.map(), true),
  /** Claimants. */
  ACTORS("actors", "Who claims, with how much.", "tally_row", Format.rows(), true),
  /** Outlets. */
  OUTLETS("outlets", "Who publishes, with how much.", "tally_row", Format.rows(), true),
  /** Sides. */
  SIDES("sides", "For whom claimants speak.", "tally_row", Format.rows(), true),
  /** Measures. */
  MEASURES("measures", "What figures count.", "tally_row", Format.rows(), true),
  /** Statuses. */
  STATUSES("statuses", "What has been said about claims.", "tally_row", Format.rows(), true),
  /** Days. */
  DAYS("days", "On which days the reports were published.", "tally_row", Format.rows(), true),
  /** Who publishes whom. */
  RELAYS("relays", "Which outlets publish whom.", "relay_row", Format.rows(), true),
  /** Maps of who holds what. */
  LAYERS(
      "layers",
      "Maps that mappers drew of who holds what, latest day first, with sizes that are computed.",
      "layer_row",
      Format.rows(),
      true),
  /** What people said of claims. */
  REVIEWS(
      "reviews",
      "What people said of claims, in the order in which it was recorded.",
      "review_row",
      Format.rows(),
      true);

  private final String path;
  private final String meaning;
  private final String row;
  private final Set<Format> formats;
  private final boolean paged;

  Resource(String path, String meaning, String row, Set<Format> formats, boolean paged) {
    this.path = path;
    this.meaning = meaning;
    this.row = row;
    this.formats = formats;
    this.paged = paged;
  }

  /** Its name in an address. */
  public String path() {
    return path;
  }

  /** What it lists. */
  public String meaning() {
    return meaning;
  }

  /** The table of the codebook that describes its rows. */
  public String row() {
    return row;
  }

  /** The forms that its answer can have. */
  public Set<Format> formats() {
    return formats;
  }

  /** The parameters that it takes. */
  public List<Parameter> parameters() {
    List<Parameter> asked =
        switch (this) {
          case CHANGES -> List.of(Parameter.FROM, Parameter.TO);
          case LAYERS -> Parameter.OF_LAYERS;
          case REVIEWS -> Parameter.OF_REVIEWS;
          case QUESTIONS -> with(Parameter.FILTER, Parameter.AS_READ, Parameter.COMPARED);
          default -> Parameter.FILTER;
        };
    return paged ? with(asked, Parameter.LIMIT, Parameter.AFTER) : asked;
  }

  private static List<Parameter> with(List<Parameter> some, Parameter... more) {
    return Stream.concat(some.stream(), Arrays.stream(more)).toList();
  }

  /** Whether one of them can be asked for by its identifier. */
  public boolean hasOnes() {
    return this == CLAIMS || this == REPORTS || this == LAYERS;
  }

  /** The parameters that go with one of them. */
  public List<Parameter> parametersOfOne() {
    List<Parameter> clocks = List.of(Parameter.AS_OF, Parameter.REPORTED_BY);
    return switch (this) {
      case LAYERS -> with(clocks, Parameter.AGAINST);
      case CLAIMS -> with(clocks, Parameter.AS_READ);
      default -> clocks;
    };
  }

  /** The forms that the answer about one of them can have. */
  public Set<Format> formatsOfOne() {
    return this == LAYERS ? EnumSet.of(Format.JSON, Format.GEOJSON) : EnumSet.of(Format.JSON);
  }

  static Optional<Resource> of(String path) {
    return Arrays.stream(values()).filter(each -> each.path.equals(path)).findFirst();
  }
}
