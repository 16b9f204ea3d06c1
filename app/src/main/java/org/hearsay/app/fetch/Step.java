package org.hearsay.app.fetch;

import java.net.URI;

/** What came of asking one address once. */
sealed interface Step {

  /** An answer. */
  record Came(Answered answered) implements Step {}

  /** A redirect. */
  record Moved(URI to) implements Step {}
}
