package org.hearsay.app.sheet;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.claim.Account;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;

/**
 * Counts of what was found.
 *
 * @param reports reports read
 * @param failed reports that could not be read
 * @param claims claims
 * @param claimants names of the last voices of the claims' chains; an attribution without a source
 *     adds none
 * @param figures figures
 * @param unread stretches that could not be read, placed or dated
 */
public record Tally(
    int reports, int failed, int claims, Set<String> claimants, int figures, int unread) {

  /** Nothing yet. */
  public static final Tally NOTHING = new Tally(0, 0, 0, Set.of(), 0, 0);

  /** Copies the set. */
  public Tally {
    claimants = Set.copyOf(claimants);
  }

  /** The counts of one account. */
  public static Tally of(Account account) {
    Set<String> claimants = new HashSet<>();
    account.claims().stream()
        .map(claim -> claim.chain().origin())
        .filter(origin -> origin.kind() != HopKind.NO_SOURCE)
        .forEach(origin -> addAll(origin, claimants));
    int figures = account.claims().stream().map(Claim::figures).mapToInt(List::size).sum();
    return new Tally(1, 0, account.claims().size(), claimants, figures, account.unread().size());
  }

  private static void addAll(Hop origin, Set<String> claimants) {
    claimants.add(origin.actor());
    claimants.addAll(origin.jointWith());
  }

  /** Both together; a claimant in both counts once. */
  public Tally plus(Tally other) {
    Set<String> all = new HashSet<>(claimants);
    all.addAll(other.claimants);
    return new Tally(
        reports + other.reports,
        failed + other.failed,
        claims + other.claims,
        all,
        figures + other.figures,
        unread + other.unread);
  }

  /** With one more report that could not be read. */
  public Tally plusFailure() {
    return new Tally(reports, failed + 1, claims, claimants, figures, unread);
  }

  /** The counts of the findings in words, as "17 claims by 9 claimants · 6 figures". */
  public String inWords() {
    String found =
        counted(claims, "claim")
            + (claims == 0 ? "" : " by " + counted(claimants.size(), "claimant"))
            + " · "
            + counted(figures, "figure");
    return unread == 0 ? found : found + " · " + unread + " not read, placed or dated";
  }

  /** With an s where there is not one: "1 claim", "0 claims". */
  public static String counted(int count, String noun) {
    return Amounts.grouped(BigDecimal.valueOf(count)) + " " + noun + (count == 1 ? "" : "s");
  }
}
