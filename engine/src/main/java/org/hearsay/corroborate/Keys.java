package org.hearsay.corroborate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.claim.lineage.NeighbourKey;
import org.jspecify.annotations.Nullable;

/** Makes the keys by which facts that may have to do with each other are found. */
final class Keys {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

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

  /** What a figure counts, or else the words by which a claim is compared. */
  static List<Long> of(@Nullable Subject subject, Wording wording) {
    return subject == null
        ? ClaimStatements.keys(wording).stream().map(word -> hash("word " + word)).toList()
        : List.of(counted(subject.thing()));
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
