package org.hearsay.interpret.actor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.claim.Entity;
import org.hearsay.claim.EntityType;

/**
 * The bodies of a report: "the Foreign Ministry" is the Peruvian Foreign Ministry where the report
 * names no other ministry so.
 */
final class Bodies {

  /** The full names that end in a name, by that name in lower case. */
  private final Map<String, Set<String>> byEnding = new HashMap<>();

  /** Collects the bodies among the names of a report. */
  Bodies(List<Entity> entities) {
    entities.stream()
        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
        .map(entity -> withoutArticle(People.bare(entity.span().text())))
        .forEach(this::add);
  }

  /** The one longer name in the report that ends in {@code name}; {@code name} where none does. */
  String inFull(String name) {
    Set<String> longer = byEnding.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
    return name.contains(" ") && longer.size() == 1 ? longer.iterator().next() : name;
  }

  private void add(String full) {
    String lower = full.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf(' '); at >= 0; at = lower.indexOf(' ', at + 1)) {
      byEnding.computeIfAbsent(lower.substring(at + 1), e -> new LinkedHashSet<>()).add(full);
    }
  }

  private static String withoutArticle(String name) {
    return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
  }
}
