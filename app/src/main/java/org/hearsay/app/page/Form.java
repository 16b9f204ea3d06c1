package org.hearsay.app.page;

import java.util.ArrayList;
import java.util.List;

/** The forms that a view can also be had in. */
final class Form {
  private static final String API = "/api/v1";

  private Form() {}

  /** Those of a list of news: every one that the API has. */
  static List<Chrome.Twin> news(Address view, String resource) {
    return List.of(
        twin("CSV", "text/csv", view, resource, "csv"),
        twin("JSON", "application/json", view, resource, "json"),
        twin("JSON Lines", "application/jsonl", view, resource, "jsonl"),
        twin("Atom", "application/atom+xml", view, resource, "atom"),
        twin("JSON Feed", "application/feed+json", view, resource, "feed"));
  }

  /** Those of claims: the same, and linked data. */
  static List<Chrome.Twin> claims(Address view) {
    List<Chrome.Twin> all = new ArrayList<>(news(view, "claims"));
    all.add(twin("JSON-LD", "application/ld+json", view, "claims", "jsonld"));
    return List.copyOf(all);
  }

  /** Those of a list of names. */
  static List<Chrome.Twin> rows(Address view, String resource) {
    return List.of(
        twin("CSV", "text/csv", view, resource, "csv"),
        twin("JSON", "application/json", view, resource, "json"));
  }

  /** Those of places. */
  static List<Chrome.Twin> map(Address view) {
    return List.of(
        twin("GeoJSON", "application/geo+json", view, "places", "geojson"),
        twin("CSV", "text/csv", view, "places", "csv"),
        twin("JSON", "application/json", view, "places", "json"));
  }

  /** That of one thing. */
  static List<Chrome.Twin> one(Address view, String resource) {
    return List.of(twin("JSON", "application/json", view, resource, "json"));
  }

  /** One more. */
  static List<Chrome.Twin> and(List<Chrome.Twin> others, Chrome.Twin another) {
    List<Chrome.Twin> all = new ArrayList<>(others);
    all.add(another);
    return List.copyOf(all);
  }

  /** The pictures of a view, with others of its forms before it. */
  static List<Chrome.Twin> andPicture(List<Chrome.Twin> others, Address view, String path) {
    return and(others, new Chrome.Twin("SVG", "image/svg+xml", view.at(path + ".svg").toString()));
  }

  private static Chrome.Twin twin(
      String form, String type, Address view, String resource, String ending) {
    return new Chrome.Twin(form, type, view.at(API + "/" + resource + "." + ending).toString());
  }
}
