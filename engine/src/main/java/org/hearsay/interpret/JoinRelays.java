package org.hearsay.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.text.Span;

/**
 * Joins two attributions of one content into one chain: "X said, Reuters reported" is read twice by
 * the reader, once for each cue.
 */
final class JoinRelays implements Pass {

  private static final double SAME = 0.8;

  @Override
  public String name() {
    return "join-relays";
  }

  @Override
  public String description() {
    return "Joins attributions of one and the same content into one chain, outlets nearest to the"
        + " reader.";
  }

  @Override
  public void apply(Draft draft) {
    List<DraftClaim> kept = new ArrayList<>();
    Map<Integer, List<DraftClaim>> bySentence = new HashMap<>();
    for (DraftClaim claim : draft.claims) {
      List<DraftClaim> here = bySentence.computeIfAbsent(claim.sentence, s -> new ArrayList<>());
      Optional<DraftClaim> same = here.stream().filter(k -> isSame(k, claim)).findFirst();
      same.ifPresent(k -> join(draft, k, claim));
      if (same.isEmpty()) {
        here.add(claim);
        kept.add(claim);
      }
    }
    draft.claims.clear();
    draft.claims.addAll(kept);
  }

  private static boolean isSame(DraftClaim one, DraftClaim other) {
    int shared = 0;
    for (Span a : one.content) {
      for (Span b : other.content) {
        shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
      }
    }
    return shared > 0 && shared >= SAME * Math.max(length(one), length(other));
  }

  private static int length(DraftClaim claim) {
    return claim.content.stream().mapToInt(Span::length).sum();
  }

  private void join(Draft draft, DraftClaim kept, DraftClaim other) {
    List<Hop> hops = new ArrayList<>(kept.hops);
    other.hops.stream()
        .filter(o -> hops.stream().noneMatch(h -> draft.cast.same(h.actor(), o.actor())))
        .forEach(hops::add);
    boolean named = hops.stream().anyMatch(h -> h.kind() != HopKind.NO_SOURCE);
    kept.hops =
        hops.stream()
            .filter(h -> !named || h.kind() != HopKind.NO_SOURCE)
            .sorted(Comparator.comparing(h -> h.kind() != HopKind.OUTLET))
            .toList();
    kept.because(name(), "another attribution of the same words", other.reasons.get(0).words());
  }
}
