package org.hearsay.expected;

import java.util.Map;

/**
 * The conventional word for each qualifier: the expected reports name readings, ours keep words.
 */
final class Qualifiers {

  private static final Map<String, String> CONVENTIONAL =
      Map.ofEntries(
          Map.entry("more than", "over"),
          Map.entry("above", "over"),
          Map.entry("no fewer than", "at least"),
          Map.entry("no less than", "at least"),
          Map.entry("as many as", "up to"),
          Map.entry("no more than", "up to"),
          Map.entry("almost", "nearly"),
          Map.entry("close to", "nearly"),
          Map.entry("around", "about"),
          Map.entry("roughly", "about"),
          Map.entry("approximately", "about"),
          Map.entry("some", "about"),
          Map.entry("from", "between"),
          Map.entry("fewer than", "under"),
          Map.entry("less than", "under"));

  private Qualifiers() {}

  static String conventional(String qualifier) {
    return CONVENTIONAL.getOrDefault(qualifier, qualifier);
  }
}
