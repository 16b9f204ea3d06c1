package org.hearsay.claim.lineage;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Hop;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one report has somebody claim: a claim, or one of the figures of a claim.
 *
 * @param id the claim's identifier, for a figure with its place among the claim's figures behind a
 *     slash, for a further piece of a claim that somebody split with its number behind a point, and
 *     the outlet
 * @param source the report that tells it
 * @param claim the claim
 * @param figure the figure, or null where the claim states none
 * @param sentence the sentence that it stands in
 * @param asOf the day that it is about: the last day of what it counts, or else the day on which it
 *     was said or published; null where none is known
 * @param headline whether it stands in the headline, which compresses what the body tells
 * @param dated whether the words name that day; otherwise it follows from when the report came out
 */
public record Telling(
    String id,
    Source source,
    Claim claim,
    @Nullable Figure figure,
    Span sentence,
    @Nullable LocalDate asOf,
    boolean headline,
    boolean dated)
    implements Comparable<Telling> {

  /** Who said it, as far from the reader as the report tells. */
  public String claimant() {
    return claim.chain().origin().actor();
  }

  /** The words of the claim. */
  public String words() {
    return String.join(" … ", claim.content().stream().map(Span::text).toList());
  }

  /** Earlier published first; those without a day last; of one day, by identifier. */
  @Override
  public int compareTo(Telling other) {
    int byDay = day(this).compareTo(day(other));
    return byDay != 0 ? byDay : id.compareTo(other.id);
  }

  private static LocalDate day(Telling telling) {
    LocalDate published = telling.source.published();
    return published == null ? LocalDate.MAX : published;
  }

  /** The hops behind the publishing outlet, from the nearest to the origin. */
  public List<Hop> behind() {
    return claim.chain().hops().subList(1, claim.chain().hops().size());
  }
}
