package org.hearsay.expected;

import java.util.List;
import java.util.Locale;

/**
 * Comparisons counted together.
 *
 * @param reports how many reports
 * @param claims how many expected claims
 * @param found how many of them were found
 * @param chain how many were found with the right chain
 * @param quote how many were found with the right kind of quotation
 * @param right how many were right in all that the files state
 * @param tooMany claims beyond those that a reader might defend
 * @param forbidden pieces that must be no claim and are one
 */
record Tally(
    int reports,
    long claims,
    long found,
    long chain,
    long quote,
    long right,
    long tooMany,
    long forbidden) {

  static Tally of(List<Comparison> comparisons) {
    return new Tally(
        comparisons.size(),
        comparisons.stream().mapToLong(c -> c.faults().size()).sum(),
        comparisons.stream().mapToLong(c -> c.rightIn("not found")).sum(),
        comparisons.stream().mapToLong(c -> c.rightIn("chain")).sum(),
        comparisons.stream().mapToLong(c -> c.rightIn("quote")).sum(),
        comparisons.stream().mapToLong(Comparison::right).sum(),
        comparisons.stream().mapToLong(Comparison::tooMany).sum(),
        comparisons.stream().mapToLong(c -> c.forbidden().size()).sum());
  }

  double share(long part) {
    return 100.0 * part / claims;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d reports, %d claims: found %.1f %%, right chain %.1f %%, right quote kind %.1f %%, all"
            + " right %.1f %%; too many %d, forbidden %d",
        reports,
        claims,
        share(found),
        share(chain),
        share(quote),
        share(right),
        tooMany,
        forbidden);
  }
}
