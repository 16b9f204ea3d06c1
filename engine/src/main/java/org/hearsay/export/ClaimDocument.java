package org.hearsay.export;

import java.io.IOException;
import org.hearsay.ledger.Quoted;
import org.jspecify.annotations.Nullable;

/** A document of claims as it grows: its beginning is written, claims follow, and its end. */
interface ClaimDocument {

  /** Writes a claim. */
  void add(Quoted claim) throws IOException;

  /**
   * Writes what comes after the last claim.
   *
   * @param next where the page after this one begins, or null where there is none
   */
  void end(@Nullable String next) throws IOException;
}
