package org.hearsay.export;

/** In which form claims are written out. */
public enum ClaimForm {
  /** Comma-separated values, as {@link RowCsv} writes them. */
  CSV("csv", "text/csv; charset=utf-8"),

  /** One JSON object a line, as {@link RowJson} writes them. */
  JSON_LINES("jsonl", "application/jsonl"),

  /** A map: RFC 7946. */
  GEOJSON("geojson", "application/geo+json"),

  /** Linked data: schema.org, Web Annotation, PROV-O. */
  JSON_LD("jsonld", "application/ld+json"),

  /** A feed for readers of feeds: RFC 4287. */
  ATOM("atom", "application/atom+xml"),

  /** The same in JSON: JSON Feed 1.1. */
  JSON_FEED("feed.json", "application/feed+json");

  private final String extension;
  private final String mediaType;

  ClaimForm(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** How names of such files end, without the dot. */
  public String extension() {
    return extension;
  }

  /** The media type to serve it as. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether it tells where in their reports claims stand. */
  boolean quotes() {
    return this == JSON_LD;
  }
}
