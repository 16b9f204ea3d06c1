package org.hearsay.interpret.place;

import java.util.List;
import org.hearsay.claim.Reading;
import org.hearsay.claim.Where;
import org.hearsay.text.Span;

/** Finds the places that a stretch of a report speaks of. */
public final class PlaceReader {

  /** The places named inside {@code span}, each once, in the order of the text. */
  public List<Where> within(Reading reading, Span span) {
    return List.of();
  }
}
