package org.hearsay.claim.lineage;

import java.time.Instant;
import java.time.LocalDate;
import org.hearsay.text.Report;
import org.jspecify.annotations.Nullable;

/**
 * The report that a telling stands in, by what identifies it.
 *
 * @param report the report's identifier
 * @param outlet who published it, or null
 * @param url its address, or null
 * @param headline its headline, or null
 * @param published the day of publication, or null
 * @param publishedAt the moment of publication, or null
 */
public record Source(
    String report,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String headline,
    @Nullable LocalDate published,
    @Nullable Instant publishedAt) {

  /** The source that {@code report} is. */
  public static Source of(Report report) {
    return new Source(
        report.id(),
        report.outlet(),
        report.url(),
        report.headline(),
        report.published(),
        report.publishedAt());
  }

  /**
   * What tells this report from all others. Two outlets that carry one text, to the letter, are two
   * reports.
   */
  public String key() {
    return outlet == null ? report : report + "@" + outlet;
  }

  /** The outlet, or else the report's identifier. */
  public String label() {
    return outlet == null ? report : outlet;
  }
}
