package org.hearsay.interpret.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Actor;
import org.hearsay.claim.ActorKind;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.known.KnownActor;
import org.hearsay.claim.known.KnownActors;
import org.jspecify.annotations.Nullable;

/**
 * The actors of one report: each once, by its fullest name, with its other names and all that is
 * told of it.
 */
final class Roster {

  private final KnownActors known;
  private final VoiceNouns nouns;
  private final Sides sides;
  private final Posts posts;
  private final BodyPatterns patterns = new BodyPatterns();

  /** The voice that an actor was first met as, by name; the names that the text gives it. */
  private final Map<String, Hop> voices = new LinkedHashMap<>();

  private final Map<String, Set<String>> names = new LinkedHashMap<>();

  Roster(KnownActors known, VoiceNouns nouns, Sides sides) {
    this.known = known;
    this.nouns = nouns;
    this.sides = sides;
    posts = new Posts(nouns, this::isBody);
  }

  /** Remembers an actor, and the words that name it here where they are a name. */
  void meet(Hop voice, @Nullable String calledHere) {
    if (voice.kind() == HopKind.NO_SOURCE) {
      return;
    }
    voices.putIfAbsent(voice.actor(), voice);
    Set<String> all = names.computeIfAbsent(voice.actor(), n -> new LinkedHashSet<>());
    if (calledHere != null && !calledHere.equals(voice.actor())) {
      all.add(calledHere);
    }
  }

  /** All actors met, in the order in which they were. */
  List<Actor> actors() {
    List<Actor> actors = new ArrayList<>();
    voices.values().forEach(voice -> actors.add(actor(voice)));
    return actors;
  }

  private boolean isBody(String name) {
    Hop voice = voices.get(name);
    boolean here = voice != null && isBody(voice.kind());
    return (here && !sides.isCountry(name))
        || known.named(name).filter(k -> k.kind() != ActorKind.PERSON).isPresent();
  }

  private static boolean isBody(HopKind kind) {
    return kind == HopKind.ORGANISATION || kind == HopKind.OUTLET;
  }

  private Actor actor(Hop voice) {
    return switch (voice.kind()) {
      case NAMED_PERSON -> person(voice, ActorKind.PERSON, voice.role());
      case OFFICE, UNNAMED_OFFICIAL -> person(voice, ActorKind.UNNAMED_PERSON, voice.actor());
      case UNNAMED_GROUP -> group(voice);
      case DOCUMENT -> plain(voice, ActorKind.DOCUMENT);
      case OUTLET -> outlet(voice);
      case ORGANISATION, NO_SOURCE -> body(voice);
    };
  }

  private Actor person(Hop voice, ActorKind kind, @Nullable String words) {
    Optional<KnownActor> row = known(voice).filter(k -> k.kind() == ActorKind.PERSON);
    Posts.Post post = words == null ? null : posts.of(words);
    String office = post == null ? row.map(KnownActor::office).orElse(null) : post.office();
    String body = post == null ? null : post.organisation();
    return new Actor(
        voice.actor(),
        kind,
        aliases(voice),
        office,
        body == null ? row.map(KnownActor::parent).orElse(null) : body,
        voice.side() == null ? row.map(KnownActor::side).orElse(null) : voice.side(),
        null,
        null,
        null);
  }

  private Actor group(Hop voice) {
    String last = voice.actor().substring(voice.actor().lastIndexOf(' ') + 1);
    boolean one = nouns.find(last.toLowerCase(Locale.ROOT)).filter(n -> n.isPerson()).isPresent();
    return plain(voice, one ? ActorKind.UNNAMED_PERSON : ActorKind.UNNAMED_GROUP);
  }

  private Actor plain(Hop voice, ActorKind kind) {
    return new Actor(
        voice.actor(), kind, aliases(voice), null, null, voice.side(), null, null, null);
  }

  private Actor outlet(Hop voice) {
    Optional<KnownActor> row = known(voice).filter(k -> k.kind() == ActorKind.OUTLET);
    return new Actor(
        voice.actor(),
        ActorKind.OUTLET,
        aliases(voice),
        null,
        null,
        row.map(KnownActor::side).orElse(null),
        row.map(KnownActor::parent).orElse(null),
        row.map(KnownActor::outletKind).orElse(null),
        row.map(KnownActor::owner).orElse(null));
  }

  private Actor body(Hop voice) {
    Optional<KnownActor> row =
        known(voice).filter(k -> k.kind() == ActorKind.BODY || k.kind() == ActorKind.ARMED_FORCE);
    String side = voice.side() == null ? row.map(KnownActor::side).orElse(null) : voice.side();
    Optional<BodyPatterns.Told> told = patterns.of(voice.actor(), side);
    return new Actor(
        voice.actor(),
        row.map(KnownActor::kind)
            .or(() -> told.map(BodyPatterns.Told::kind))
            .orElse(ActorKind.BODY),
        aliases(voice),
        null,
        null,
        side,
        row.map(KnownActor::parent).or(() -> told.map(BodyPatterns.Told::parent)).orElse(null),
        null,
        null);
  }

  private Optional<KnownActor> known(Hop voice) {
    return known
        .named(voice.actor())
        .or(
            () ->
                names.getOrDefault(voice.actor(), Set.of()).stream()
                    .flatMap(name -> known.named(name).stream())
                    .findFirst());
  }

  private List<String> aliases(Hop voice) {
    return List.copyOf(names.getOrDefault(voice.actor(), Set.of()));
  }
}
