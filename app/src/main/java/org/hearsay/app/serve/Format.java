package org.hearsay.app.serve;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A form that an answer can have: named by the end of the address, or by the header Accept. */
public enum Format {
  /** One object. */
  JSON("json", "application/json"),
  /** One object a row, one line each. */
  JSON_LINES("jsonl", "application/jsonl"),
  /** Comma-separated values with a line of column names. */
  CSV("csv", "text/csv"),
  /** RFC 4287. */
  ATOM("atom", "application/atom+xml"),
  /** JSON Feed 1.1. */
  JSON_FEED("feed", "application/feed+json"),
  /** RFC 7946. */
  GEOJSON("geojson", "application/geo+json"),
  /** Linked data: schema.org, Web Annotation, PROV-O. */
  JSON_LD("jsonld", "application/ld+json");

  private final String ending;
  private final String type;

  Format(String ending, String type) {
    this.ending = ending;
    this.type = type;
  }

  /** What an address ends with, behind a dot. */
  public String ending() {
    return ending;
  }

  /** The media type. */
  public String type() {
    return type;
  }

  /** The media type with its encoding. */
  String contentType() {
    return type + "; charset=utf-8";
  }

  static Optional<Format> ofEnding(String ending) {
    return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
  }

  /** The first of {@code possible} that the header names; JSON where it names none. */
  static Format accepted(@Nullable String accept, Set<Format> possible) {
    if (accept != null) {
      for (String part : accept.toLowerCase(Locale.ROOT).split(",")) {
        String type = part.split(";")[0].strip();
        for (Format format : possible) {
          if (format.type.equals(type)) {
            return format;
          }
        }
      }
    }
    return JSON;
  }

  static Set<Format> rows() {
    return EnumSet.of(JSON, JSON_LINES, CSV);
  }

  static Set<Format> news() {
    return EnumSet.of(JSON, JSON_LINES, CSV, ATOM, JSON_FEED);
  }

  static Set<Format> claims() {
    return EnumSet.of(JSON, JSON_LINES, CSV, ATOM, JSON_FEED, JSON_LD);
  }

  static Set<Format> map() {
    return EnumSet.of(JSON, JSON_LINES, CSV, GEOJSON);
  }
}
