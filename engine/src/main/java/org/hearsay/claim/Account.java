package org.hearsay.claim;

import java.util.List;
import org.hearsay.text.Unread;

/**
 * All that was found in one report: the reading, its claims, and what stayed unread.
 *
 * @param reading what the learned reader marked
 * @param claims the claims in the order of their first word
 * @param places every naming of a place, whether in a claim or not, in the order of the text
 * @param actors who is named or speaks in it, each once: the publishing outlet first
 * @param unread what could not be read, placed or dated, by any stage, in the order of the text
 */
public record Account(
    Reading reading,
    List<Claim> claims,
    List<Where> places,
    List<Actor> actors,
    List<Unread> unread) {

  /** Copies the lists. */
  public Account {
    claims = List.copyOf(claims);
    places = List.copyOf(places);
    actors = List.copyOf(actors);
    unread = List.copyOf(unread);
  }

  /** One in which neither places nor actors were looked for. */
  public Account(Reading reading, List<Claim> claims, List<Unread> unread) {
    this(reading, claims, List.of(), List.of(), unread);
  }
}
