package org.hearsay.corroborate;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.StatusValue;
import org.hearsay.claim.lineage.Telling;

/** Whether a telling affirms what its words say, or denies it. */
enum Stance {
  AFFIRMS,
  DENIES;

  private static final Set<String> NEGATIONS =
      Stream.of("not", "no", "never", "nothing", "nobody", "none", "neither")
          .map(Terms::stem)
          .collect(Collectors.toUnmodifiableSet());

  /** Denied by a status or by its words; a denial of a negated claim affirms it. */
  static Stance of(Telling telling) {
    boolean denied =
        telling.claim().status().stream().anyMatch(s -> s.value() == StatusValue.DENIED);
    boolean negated = Terms.stems(telling.words()).stream().anyMatch(NEGATIONS::contains);
    return denied ^ negated ? DENIES : AFFIRMS;
  }
}
