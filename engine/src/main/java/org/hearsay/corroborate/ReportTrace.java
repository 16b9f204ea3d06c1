package org.hearsay.corroborate;

import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.claim.lineage.NeighbourKey;
import org.hearsay.claim.lineage.Source;
import org.jspecify.annotations.Nullable;

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

  /**
   * Which version of a report a text is, where somebody keeps count.
   *
   * @param report the same for all versions of a report
   * @param version from 1; the highest of those that are known is what the report says now
   */
  public record Edition(String report, int version) {}

  /**
   * Takes a report apart.
   *
   * @param edition which version it is, or null where its address and day are to tell
   */
  public static ReportTrace of(Account account, @Nullable Edition edition) {
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
