package org.hearsay.interpret.certainty;

import java.util.List;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;

/** Finds the phrases of likelihood that a scale names. */
public final class CertaintyReader {

  /** The phrases of one sentence, in the order of the text, not overlapping. */
  public List<Hedge> read(Sentence sentence, Report report) {
    return List.of();
  }
}
