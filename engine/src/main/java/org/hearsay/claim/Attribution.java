package org.hearsay.claim;

import java.util.List;
import org.hearsay.text.Span;

/**
 * Words that say that somebody said something: source, cue and content (the terms of PARC and
 * PolNeAR). Each may stand in several pieces, and source or cue may be missing.
 *
 * @param source who is said to have said it
 * @param cue the words that attribute ("said", "according to")
 * @param content what is said
 * @param inner attributions found when the content is read again
 */
public record Attribution(
    List<Span> source, List<Span> cue, List<Span> content, List<Attribution> inner) {

  /** Copies the lists. */
  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    inner = List.copyOf(inner);
  }
}
