package org.hearsay.evaluation.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.hearsay.evaluation.replay.Phrases;
import org.hearsay.evaluation.replay.Program;

/**
 * A report as long as none should be, read into a ledger of its own.
 *
 * @param ledger where that is
 * @param words how long it is
 */
record LongReport(String ledger, int words) {
  private static final int SENTENCES_A_PARAGRAPH = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** Makes one of at least {@code words} words, and has {@code program} read it. */
  static LongReport of(int words, Path program, Path folder)
      throws IOException, InterruptedException {
    Phrases phrases = new Phrases(new SplittableRandom(words));
    StringBuilder text = new StringBuilder(phrases.headline());
    int count = 0;
    while (count < words) {
      text.append("\n\n");
      for (int i = 0; i < SENTENCES_A_PARAGRAPH; i++) {
        String sentence = phrases.sentence();
        count += sentence.split("\\s+").length;
        text.append(sentence).append(' ');
      }
    }
    Path file = Files.writeString(folder.resolve("long.txt"), text + "\n");
    Path ledger = folder.resolve("long.db");
    List<String> arguments =
        List.of("ingest", file.toString(), "--ledger", ledger.toString(), "--outlet", "Long Post");
    try (Program ingest = Program.start(program, folder, "ingest", arguments)) {
      if (ingest.awaited(PATIENCE) != 0) {
        throw new IOException("The long report was not read: " + ingest.lastWords());
      }
    }
    return new LongReport(ledger.toString(), count);
  }
}
