package org.hearsay.ingest;

import org.hearsay.claim.known.KnownActor;
import org.hearsay.claim.known.KnownActors;
import org.jspecify.annotations.Nullable;

/** News agencies by the names that stand in datelines, bylines and credits. */
final class Agencies {

  private Agencies() {}

  /** The outlet that {@code name} stands for, or null. */
  static @Nullable String outlet(String name) {
    return KnownActors.bundled().credited(name).map(KnownActor::name).orElse(null);
  }

  /** Whether {@code name} is one of them, as written there or in other case. */
  static boolean isAgency(String name) {
    return outlet(name) != null;
  }
}
