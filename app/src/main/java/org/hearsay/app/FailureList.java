package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.export.AccountJson;
import org.hearsay.ingest.Outcome;
import org.jspecify.annotations.Nullable;

/** The file that lists the reports that could not be read, one line of JSON each. */
final class FailureList {
  private FailureList() {}

  /**
   * Writes it and says where it is.
   *
   * @param wanted where the user wants it, or null for a new file in the folder for temporary files
   */
  static void write(List<Outcome.Failed> failures, @Nullable Path wanted, Narration narration) {
    try {
      Path file = wanted == null ? Files.createTempFile("hearsay-failures-", ".jsonl") : wanted;
      put(failures, file);
      narration.insist("What failed is listed in " + file + ".");
    } catch (IOException unwritable) {
      narration.insist(
          "The list of what failed could not be written (%s). Name a file that can with --failures."
              .formatted(unwritable.getMessage()));
    }
  }

  /**
   * Writes it as far as it goes where the user wants one; the end of the run says what went wrong.
   */
  static void keep(List<Outcome.Failed> failures, @Nullable Path wanted) {
    try {
      if (wanted != null) {
        put(failures, wanted);
      }
    } catch (IOException unwritable) {
      // told by write
    }
  }

  private static void put(List<Outcome.Failed> failures, Path file) throws IOException {
    Files.write(
        file, failures.stream().map(each -> AccountJson.failure(each.id(), each.error())).toList());
  }
}
