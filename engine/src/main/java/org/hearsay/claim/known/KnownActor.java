package org.hearsay.claim.known;

import java.util.List;
import org.hearsay.claim.ActorKind;
import org.hearsay.claim.OutletKind;
import org.jspecify.annotations.Nullable;

/**
 * An actor that is known before any report is read: a row of a list of actors.
 *
 * @param name usual name
 * @param kind person, body, armed force or outlet
 * @param aliases other names
 * @param side country, union or party that it speaks for, or null
 * @param office a person's, or null
 * @param parent what it belongs to, or null
 * @param country an outlet's, as ISO 3166-1 alpha-2, or null
 * @param owner who owns or runs an outlet, or null
 * @param outletKind an outlet's kind, or null
 * @param hosts hosts of an outlet's pages, in lower case
 * @param credits an outlet's names in datelines, bylines and picture credits
 * @param inText whether its names are looked for in texts: not those that are common words too
 */
public record KnownActor(
    String name,
    ActorKind kind,
    List<String> aliases,
    @Nullable String side,
    @Nullable String office,
    @Nullable String parent,
    @Nullable String country,
    @Nullable String owner,
    @Nullable OutletKind outletKind,
    List<String> hosts,
    List<String> credits,
    boolean inText) {

  /** Copies the lists. */
  public KnownActor {
    aliases = List.copyOf(aliases);
    hosts = List.copyOf(hosts);
    credits = List.copyOf(credits);
  }
}
