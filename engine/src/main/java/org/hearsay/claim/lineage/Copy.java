package org.hearsay.claim.lineage;

import java.util.List;
import org.hearsay.text.Span;

/**
 * One report whose text stands, whole or in part, in another.
 *
 * @param from the report that was copied
 * @param to the copy
 * @param kind how much of the copy it is
 * @param directed whether it is known which is the copy; otherwise {@code from} is only the first
 * @param marked whether the copy names the outlet that it copies
 * @param sentences the sentences of the copy that moved, where they stand in it
 */
public record Copy(
    Source from, Source to, Kind kind, boolean directed, boolean marked, List<Span> sentences) {

  /** Copies the list. */
  public Copy {
    sentences = List.copyOf(sentences);
  }

  /** How much of a report is a copy. */
  public enum Kind {
    /** Nine sentences in ten of the copy, or of what was copied. */
    WHOLE("whole"),
    PARTIAL("partial"),
    /** No sentence, but the same claims in other words, some of them the other's own. */
    REWORDED("reworded");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The word for it in JSON, tables and pages. */
    public String label() {
      return label;
    }
  }
}
