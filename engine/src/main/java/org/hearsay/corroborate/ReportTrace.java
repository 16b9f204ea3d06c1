package org.hearsay.corroborate;

import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.claim.lineage.NeighbourKey;
import org.hearsay.claim.lineage.Source;

/**
 * A report taken apart, once, to be compared with others in whatever inquiry.
 *
 * <p>It does not change, and may be kept and used by several threads.
 */
public final class ReportTrace {
  private final Trace trace;

  private ReportTrace(Trace trace) {
    this.trace = trace;
  }

  /** What somebody who keeps count knows of the versions of a report. */
  public enum Edition {
    /** Nobody keeps count: address and day are to tell, and what the text says of itself. */
    NOT_COUNTED,
    /** What the report says now. */
    NEWEST,
    /** What it said before. */
    SUPERSEDED
  }

  /**
   * Takes a report apart.
   *
   * @param edition which version of its report it is
   */
  public static ReportTrace of(Account account, Edition edition) {
    return new ReportTrace(Trace.of(account, edition));
  }

  /** By what those that may have to do with it are found; each once. */
  public List<NeighbourKey> keys() {
    return List.copyOf(Keys.of(trace));
  }

  /** The report. */
  public Source source() {
    return trace.source();
  }

  Trace trace() {
    return trace;
  }
}
