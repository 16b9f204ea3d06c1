package org.hearsay.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are asked for; what is null does not matter.
 *
 * @param claimant who is last in the chain
 * @param side for whom that one speaks
 * @param outlet who published the report
 * @param place what place the claim speaks of
 * @param measure what one of its figures counts
 * @param status what has been said about it: "denied"
 * @param text words that all stand in it; "shell*" for words that begin so
 * @param from first day that it may speak of
 * @param to last day that it may speak of, included
 * @param onlyFigures whether only claims that state a figure are asked for
 * @param frame the part of the map that one of its places lies in
 * @param asOf the moment whose knowledge is asked for
 */
public record Filter(
    @Nullable String claimant,
    @Nullable String side,
    @Nullable String outlet,
    @Nullable String place,
    @Nullable String measure,
    @Nullable String status,
    @Nullable String text,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean onlyFigures,
    @Nullable Frame frame,
    AsOf asOf) {

  /** All claims that stand now. */
  public static final Filter ALL =
      new Filter(null, null, null, null, null, null, null, null, null, false, null, AsOf.NOW);

  /** The name that it asks for, of the kind. */
  @Nullable String name(NameKind kind) {
    return switch (kind) {
      case CLAIMANT -> claimant;
      case SIDE -> side;
      case OUTLET -> outlet;
      case MEASURE -> measure;
      case PLACE -> place;
    };
  }

  /** Whether it asks anything of a claim itself, beside who published it. */
  boolean asksOfClaims() {
    return !equals(ALL.with(NameKind.OUTLET, outlet).asOf(asOf));
  }

  /** The same, with another name of {@code kind}. */
  public Filter with(NameKind kind, @Nullable String name) {
    return new Filter(
        kind == NameKind.CLAIMANT ? name : claimant,
        kind == NameKind.SIDE ? name : side,
        kind == NameKind.OUTLET ? name : outlet,
        kind == NameKind.PLACE ? name : place,
        kind == NameKind.MEASURE ? name : measure,
        status,
        text,
        from,
        to,
        onlyFigures,
        frame,
        asOf);
  }

  /** The same, of what was known at another moment. */
  public Filter asOf(AsOf moment) {
    return new Filter(
        claimant, side, outlet, place, measure, status, text, from, to, onlyFigures, frame, moment);
  }

  /** The same, with words to be found. */
  public Filter withText(@Nullable String words) {
    return new Filter(
        claimant, side, outlet, place, measure, status, words, from, to, onlyFigures, frame, asOf);
  }

  /** The same, with a status. */
  public Filter withStatus(@Nullable String value) {
    return new Filter(
        claimant, side, outlet, place, measure, value, text, from, to, onlyFigures, frame, asOf);
  }

  /** The same, speaking of days from {@code first} to {@code last}. */
  public Filter between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Filter(
        claimant,
        side,
        outlet,
        place,
        measure,
        status,
        text,
        first,
        last,
        onlyFigures,
        frame,
        asOf);
  }

  /** The same, within a part of the map. */
  public Filter within(@Nullable Frame part) {
    return new Filter(
        claimant, side, outlet, place, measure, status, text, from, to, onlyFigures, part, asOf);
  }

  /** The same, but only claims that state a figure. */
  public Filter withFigures() {
    return new Filter(
        claimant, side, outlet, place, measure, status, text, from, to, true, frame, asOf);
  }
}
