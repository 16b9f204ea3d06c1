package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A report as pages show it.
 *
 * @param id its identifier
 * @param sha256 hash of its text
 * @param version which version it is
 * @param outlet who published it
 * @param headline its headline, or null
 * @param byline its authors, or null
 * @param url its address if it is one of the web, or null
 * @param published when it was published, or null
 * @param reported by when it is known to have been
 * @param recordedAt when the ledger got it
 * @param claims how many claims it has
 * @param unread how many stretches could not be read
 */
public record ReportView(
    String id,
    String sha256,
    int version,
    String outlet,
    @Nullable String headline,
    @Nullable String byline,
    @Nullable String url,
    @Nullable String published,
    String reported,
    String recordedAt,
    long claims,
    long unread) {

  static ReportView of(JsonNode json) {
    return new ReportView(
        json.path("id").asText(),
        json.path("sha256").asText(),
        json.path("version").asInt(),
        Shown.text(json, "outlet"),
        Shown.orNull(json, "headline"),
        Shown.orNull(json, "byline"),
        Shown.link(json.path("url").asText(null)),
        Shown.orNull(json, "published"),
        Shown.text(json, "reported"),
        Shown.text(json, "recorded_at"),
        json.path("claims").asLong(),
        json.path("unread").asLong());
  }

  /** Its headline, or else its identifier. */
  public String title() {
    return headline == null || headline.isBlank() ? id : headline;
  }
}
