package org.hearsay.corroborate;

import java.util.Collection;
import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.claim.lineage.Lineage;

/**
 * Compares the claims of many reports: which are one, who copied whom, how many origins there are.
 *
 * <pre>{@code
 * Lineage lineage = new Corroborate().lineage(accounts);
 * lineage.questions().forEach(question -> System.out.println(question.origins()));
 * }</pre>
 *
 * <p>The same accounts give the same lineage, in whatever order they come. {@link Corroboration} is
 * the form that takes one report after another.
 */
public final class Corroborate {

  /** What {@code accounts} have to do with each other. */
  public Lineage lineage(Collection<Account> accounts) {
    Corroboration all = new Corroboration();
    accounts.forEach(all::add);
    return all.lineage();
  }

  /**
   * The stems of the words whose weight is known, that of most articles first: for whoever makes up
   * texts that are to be compared as those of news are.
   */
  public static List<String> commonWords() {
    return WordWeights.byCount();
  }
}
