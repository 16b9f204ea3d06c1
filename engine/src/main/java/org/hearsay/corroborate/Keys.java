package org.hearsay.corroborate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.claim.lineage.NeighbourKey;

/** Makes the keys by which facts that may have to do with each other are found. */
final class Keys {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final int ENOUGH = 2;
  private static final int FEW = 2;

  private Keys() {}

  /** All keys of a report, each once. */
  static Set<NeighbourKey> of(Trace trace) {
    Set<NeighbourKey> keys = new LinkedHashSet<>();
    for (Fact fact : trace.facts()) {
      LocalDate day = fact.telling().asOf();
      fact.keys().forEach(key -> keys.add(new NeighbourKey(key, day)));
      fact.relays().forEach(pair -> keys.add(new NeighbourKey(relay(pair), null)));
    }
    return keys;
  }

  /** What a figure counts, and then the same with each place and side that limits it. */
  static List<Long> ofThing(Subject subject) {
    String thing = subject.thing();
    Stream<String> limits =
        Stream.concat(
            subject.scopes().stream().sorted().map(place -> " in " + place),
            subject.of() == null ? Stream.empty() : Stream.of(" of " + subject.of()));
    return Stream.concat(
            Stream.of(counted(thing)), limits.map(limit -> hash("counted " + thing + limit)))
        .distinct()
        .toList();
  }

  /**
   * The words by which a claim is compared. Those of few words count twice, among others of few:
   * two short claims may say the same with one word in common.
   */
  static List<Long> ofWords(Wording wording) {
    List<String> words = ClaimStatements.keys(wording);
    Stream<Long> all = words.stream().map(word -> hash("word " + word));
    return words.size() > FEW
        ? all.toList()
        : Stream.concat(all, words.stream().map(word -> hash("one of few " + word))).toList();
  }

  /**
   * Of how many keys of {@code fact} another must have one or more to be compared with it: two
   * claims that have but one word in common that tells anything do not say the same. The more keys
   * both have, the likelier it is.
   */
  static int least(Fact fact) {
    return fact.subject() != null ? 1 : ENOUGH;
  }

  /** Whether claims of these keys, which count nothing, are to be compared. */
  static boolean near(List<Long> some, List<Long> other) {
    int shared = 0;
    for (Long key : some) {
      shared += other.contains(key) ? 1 : 0;
    }
    return shared >= ENOUGH;
  }

  static long counted(String thing) {
    return hash("counted " + thing);
  }

  /** That one voice passes on what another said; {@code pair} as {@link Fact#relays} has it. */
  static long relay(String pair) {
    return hash("relay " + pair);
  }

  /** Both orders of two voices. */
  static Stream<Long> relays(Voice one, Voice other) {
    return Stream.of(relay(one.key() + "|" + other.key()), relay(other.key() + "|" + one.key()));
  }

  /** FNV-1a of 64 bits; two things of one hash cost a look at a report that is none of them. */
  static long hash(String text) {
    long hash = BASIS;
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (each & 0xff)) * PRIME;
    }
    return hash;
  }
}
