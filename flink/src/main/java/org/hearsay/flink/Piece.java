package org.hearsay.flink;

import org.hearsay.ingest.Outcome;
import org.hearsay.ingest.WebPage;

/** What a file has next, as far as one task takes it apart for all others. */
sealed interface Piece {

  /** A page of a web archive: whoever reads it also finds the reports on it, which takes longer. */
  record Archived(WebPage page) implements Piece {}

  /** A report of another file, or why there is none. */
  record Told(Outcome outcome) implements Piece {}
}
