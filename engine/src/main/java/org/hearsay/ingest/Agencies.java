package org.hearsay.ingest;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** News agencies by the names that stand in datelines, bylines and credits. */
final class Agencies {

  private static final Map<String, String> OUTLETS = WordList.named("agencies.tsv").table();

  private Agencies() {}

  /** The outlet that {@code name} stands for, or null. */
  static @Nullable String outlet(String name) {
    return OUTLETS.get(WordList.lower(name.strip()));
  }

  /** Whether {@code name} is one of them, as written there or in other case. */
  static boolean isAgency(String name) {
    return outlet(name) != null;
  }
}
