package org.hearsay.interpret.place;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that a report uses for places in one sentence at least, with the kinds it tells. */
final class Learned {

  private final Map<String, String> kinds = new HashMap<>();

  /** Keeps a name; the first kind told stays. */
  void add(String name, @Nullable String kind) {
    String known = kinds.get(name);
    if (known == null || known.isEmpty()) {
      kinds.put(name, kind == null ? "" : kind);
    }
  }

  boolean has(String name) {
    return kinds.containsKey(name);
  }

  /** The kind that the report tells of a name, or null. */
  @Nullable String kindOf(String name) {
    String kind = kinds.get(name);
    return kind == null || kind.isEmpty() ? null : kind;
  }
}
