package org.hearsay.corroborate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.claim.Actor;
import org.hearsay.claim.ActorKind;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.jspecify.annotations.Nullable;

/** The outlets that a report names or is of, with who owns them, as far as its account tells. */
final class Mastheads {
  private static final String STATE = "government of ";

  private final Map<Set<String>, Actor> outlets = new HashMap<>();
  private final Map<Named, Voice> voices = new HashMap<>();

  /** What a voice is told by: most voices of a report speak in it several times. */
  private record Named(String actor, HopKind kind, @Nullable String side) {}

  Mastheads(Collection<Actor> actors) {
    for (Actor actor : actors) {
      if (actor.kind() == ActorKind.OUTLET) {
        outlets.putIfAbsent(terms(actor.name()), actor);
        actor.aliases().forEach(alias -> outlets.putIfAbsent(terms(alias), actor));
      }
    }
    outlets.remove(Set.<String>of());
  }

  /** The voice of {@code hop}. */
  Voice voice(Hop hop) {
    return voices.computeIfAbsent(
        new Named(hop.actor(), hop.kind(), hop.side()), named -> Voice.of(hop, this));
  }

  /** Who owns or runs an outlet. */
  record Owner(Set<String> terms, @Nullable String government) {}

  /** Whether {@code terms} are an outlet's name. */
  boolean has(Set<String> terms) {
    return outlets.containsKey(terms);
  }

  /** The owner of the outlet of that name, or null where there is none or he is not known. */
  @Nullable Owner ownerOf(Set<String> terms) {
    Actor outlet = outlets.get(terms);
    String owner = outlet == null ? null : outlet.owner();
    if (owner == null) {
      return null;
    }
    String government = owner.startsWith(STATE) ? Sides.in(owner.substring(STATE.length())) : null;
    return new Owner(terms(owner), government);
  }

  private static Set<String> terms(String name) {
    return new TreeSet<>(Terms.telling(name));
  }
}
