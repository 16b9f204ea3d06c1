package org.hearsay.evaluation.polnear;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hearsay.claim.Attribution;
import org.hearsay.text.Span;

/** What a piece of text does in an attribution. */
enum Role {
  SOURCE(Attribution::source),
  CUE(Attribution::cue),
  CONTENT(Attribution::content);

  private final Function<Attribution, List<Span>> pieces;

  Role(Function<Attribution, List<Span>> pieces) {
    this.pieces = pieces;
  }

  /** The pieces of {@code attribution} in this role. */
  List<Span> of(Attribution attribution) {
    return pieces.apply(attribution);
  }

  /** The role in words. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
