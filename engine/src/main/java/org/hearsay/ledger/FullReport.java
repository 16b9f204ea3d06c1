package org.hearsay.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report with all that was read in it.
 *
 * @param row the report
 * @param json all that was read, with the text, as one JSON object
 * @param supersededAt when a later recording took its place, or null where it stands
 * @param versions all recordings of the report until the moment asked for, in their order
 */
public record FullReport(
    ReportRow row, String json, @Nullable Instant supersededAt, List<ReportRow> versions) {

  /** Copies the list. */
  public FullReport {
    versions = List.copyOf(versions);
  }
}
