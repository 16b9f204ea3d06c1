package org.hearsay.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks or is named in a report, with all that the report and the lists of known
 * actors tell of them. What nobody tells is null.
 *
 * @param name the fullest name in the report, by which hops and entities mean it; of an actor
 *     without a name the description
 * @param kind what it is
 * @param aliases the other names that the report gives it, in the order of the text
 * @param office a person's, without the body: "spokeswoman"
 * @param organisation the body that a person, named or not, speaks for or works for
 * @param side country, union or party that it speaks for
 * @param parent what a body belongs to: "government of Peru", "United Nations"
 * @param outletKind an outlet's kind
 * @param owner who owns or runs an outlet
 */
public record Actor(
    String name,
    ActorKind kind,
    List<String> aliases,
    @Nullable String office,
    @Nullable String organisation,
    @Nullable String side,
    @Nullable String parent,
    @Nullable OutletKind outletKind,
    @Nullable String owner) {

  /** Copies the list. */
  public Actor {
    aliases = List.copyOf(aliases);
  }
}
