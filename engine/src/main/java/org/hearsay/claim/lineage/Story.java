package org.hearsay.claim.lineage;

import java.util.List;

/**
 * Reports whose texts tell one story, as far as their words show.
 *
 * @param reports at least one, by what tells them apart, in order
 */
public record Story(List<String> reports) {

  /** Copies the list. */
  public Story {
    reports = List.copyOf(reports);
  }
}
