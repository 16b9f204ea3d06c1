package org.hearsay.claim.known;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.claim.ActorKind;

/**
 * The outlets, bodies, armed forces and people that are known before any report is read, found by
 * name, by address and by credit.
 *
 * <p>Example: {@code KnownActors.bundled().named("the AP")} is Associated Press. Names do not mind
 * upper or lower case, "the" in front, or the kind of apostrophe.
 */
public final class KnownActors {

  private static final KnownActors BUNDLED =
      new KnownActors(Stream.of("outlets.csv", "bodies.csv").flatMap(KnownActors::rows).toList());

  private final List<KnownActor> all;
  private final Map<String, KnownActor> byName = new HashMap<>();
  private final Map<String, KnownActor> byHost = new HashMap<>();
  private final Map<String, KnownActor> byCredit = new HashMap<>();

  /**
   * An index of actors; where two share a name, an address or a credit, the first keeps it.
   *
   * @param all the actors
   */
  public KnownActors(List<KnownActor> all) {
    this.all = List.copyOf(all);
    this.all.forEach(this::index);
  }

  /** Those of the data files {@code outlets.csv} and {@code bodies.csv}. */
  public static KnownActors bundled() {
    return BUNDLED;
  }

  /** These and {@code more}, who go before these where they share a name. */
  public KnownActors with(List<KnownActor> more) {
    return more.isEmpty()
        ? this
        : new KnownActors(Stream.concat(more.stream(), all.stream()).toList());
  }

  /** All, in the order of the lists. */
  public List<KnownActor> all() {
    return all;
  }

  /** The actor of a name or another name, of those that are looked for in texts. */
  public Optional<KnownActor> named(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /** The outlet of a name or another name. */
  public Optional<KnownActor> outlet(String name) {
    return named(name).filter(actor -> actor.kind() == ActorKind.OUTLET);
  }

  /** The outlet whose pages are at {@code host}, in lower case and without "www.". */
  public Optional<KnownActor> atHost(String host) {
    return Optional.ofNullable(byHost.get(host));
  }

  /** The outlet or agency that signs a dateline, a byline or a picture so. */
  public Optional<KnownActor> credited(String credit) {
    return Optional.ofNullable(byCredit.get(credit.strip().toLowerCase(Locale.ROOT)));
  }

  private void index(KnownActor actor) {
    if (actor.inText()) {
      byName.putIfAbsent(key(actor.name()), actor);
      actor.aliases().forEach(alias -> byName.putIfAbsent(key(alias), actor));
    }
    actor.hosts().forEach(host -> byHost.putIfAbsent(host, actor));
    actor.credits().forEach(c -> byCredit.putIfAbsent(c.toLowerCase(Locale.ROOT), actor));
  }

  /** A name as the index has it. */
  private static String key(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  private static Stream<KnownActor> rows(String resource) {
    try (InputStream in = KnownActors.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + resource);
      }
      ActorList list = ActorList.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      if (!list.problems().isEmpty()) {
        throw new IllegalStateException(resource + ": " + list.problems());
      }
      return list.actors().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
