package org.hearsay.claim.lineage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a claim, telling by telling.
 *
 * @param claim identifier of the claim
 * @param events in the order of days
 */
public record Life(String claim, List<Event> events) {

  /** Copies the list. */
  public Life {
    events = List.copyOf(events);
  }

  /**
   * One thing that became of it.
   *
   * @param kind what
   * @param telling the telling that did it
   * @param day when that was published, or null
   * @param by who did it, or null where nobody but the outlet
   */
  public record Event(Kind kind, Telling telling, @Nullable LocalDate day, @Nullable String by) {}

  /** What can become of a claim. */
  public enum Kind {
    SAID("said"),
    REPEATED("repeated"),
    CHANGED("changed"),
    CONFIRMED("confirmed"),
    NOT_CONFIRMED("not confirmed"),
    DENIED("denied"),
    WITHDRAWN("withdrawn"),
    /** The same claimant said otherwise later. */
    CONTRADICTED("contradicted");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The words for it in JSON, tables and pages. */
    public String label() {
      return label;
    }
  }
}
