package org.hearsay.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One voice in a chain.
 *
 * @param actor the fullest name in the report, or for an unnamed voice its description
 * @param kind what kind of voice it is
 * @param role office of a person, as written, or null
 * @param side country or party that it speaks for, or null where not known
 * @param jointWith the other sources that say the same in the same breath
 * @param span the words that show it, or null for the publishing outlet
 * @param cue the words that attribute to it, or null
 * @param saidOn the day on which it said so, or null
 */
public record Hop(
    String actor,
    HopKind kind,
    @Nullable String role,
    @Nullable String side,
    List<String> jointWith,
    @Nullable Span span,
    @Nullable Span cue,
    @Nullable LocalDate saidOn) {

  /** Copies the list. */
  public Hop {
    jointWith = List.copyOf(jointWith);
  }

  /** The words that show it, if any do. */
  public Optional<Span> shownBy() {
    return Optional.ofNullable(span);
  }

  /** The same voice, shown by other words. */
  public Hop withSpan(@Nullable Span shownBy) {
    return new Hop(actor, kind, role, side, jointWith, shownBy, cue, saidOn);
  }

  /** The same voice, attributed to by {@code words}. */
  public Hop withCue(@Nullable Span words) {
    return new Hop(actor, kind, role, side, jointWith, span, words, saidOn);
  }

  /** The same voice, having spoken on {@code day}. */
  public Hop withSaidOn(@Nullable LocalDate day) {
    return new Hop(actor, kind, role, side, jointWith, span, cue, day);
  }

  /** The same voice, speaking together with {@code others}. */
  public Hop withJoint(List<String> others) {
    return new Hop(actor, kind, role, side, others, span, cue, saidOn);
  }
}
