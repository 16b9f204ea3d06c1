package org.hearsay.ledger;

import java.util.Collection;
import org.hearsay.claim.Account;
import org.hearsay.claim.lineage.NeighbourKey;

/** Makes the keys by which a report is found when others are compared with it. */
public interface NeighbourKeys {

  /** The number of the way in which they are made; another way has a higher one. */
  int form();

  /** The keys of a report. */
  Collection<NeighbourKey> of(Account account);
}
