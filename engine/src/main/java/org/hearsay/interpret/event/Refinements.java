package org.hearsay.interpret.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.EventType;
import org.hearsay.interpret.lexicon.Table;

/** Tells from who, whom and what with which event a word of a sort tells. */
final class Refinements {

  private static final Map<String, List<Refinement>> BY_BASE = new HashMap<>();

  private record Refinement(
      Set<String> actor, Set<String> target, Set<String> means, EventType type) {
    boolean fits(Set<String> actors, Set<String> targets, Set<String> all) {
      return meets(actor, actors) && meets(target, targets) && meets(means, all);
    }
  }

  static {
    for (Table.Row row : Table.beside(Refinements.class, "refinements.csv").rows()) {
      BY_BASE
          .computeIfAbsent(row.cell(0), base -> new ArrayList<>())
          .add(
              new Refinement(
                  Set.copyOf(row.values(1)),
                  Set.copyOf(row.values(2)),
                  Set.copyOf(row.values(3)),
                  Crosswalk.type(row.cell(4))));
    }
  }

  private Refinements() {}

  /** Whether {@code wanted} is empty or shares a kind with {@code given}. */
  static boolean meets(Set<String> wanted, Set<String> given) {
    return wanted.isEmpty() || !Collections.disjoint(wanted, given);
  }

  /** Every base that has rows. */
  static Set<String> bases() {
    return Set.copyOf(BY_BASE.keySet());
  }

  /** The types that an event of {@code base} can be. */
  static List<EventType> types(String base) {
    return BY_BASE.getOrDefault(base, List.of()).stream().map(Refinement::type).toList();
  }

  /**
   * The event that a word of the sort {@code base} tells, by the kinds of its actor and target and
   * the means; none where every row of the base asks for what is not there.
   */
  static Optional<EventType> of(
      String base, Set<String> actors, Set<String> targets, Set<String> means) {
    List<Refinement> rows = BY_BASE.get(base);
    if (rows == null) {
      return Optional.of(Crosswalk.type(base));
    }
    return rows.stream()
        .filter(row -> row.fits(actors, targets, means))
        .findFirst()
        .map(Refinement::type);
  }
}
