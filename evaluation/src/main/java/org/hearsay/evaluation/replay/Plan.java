package org.hearsay.evaluation.replay;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What is played, and how.
 *
 * @param reports how many reports the day has
 * @param length how long the day takes
 * @param hosts of how many outlets
 * @param kills how often each of the two programs is killed
 * @param visits how many pages are read a second
 * @param seed makes the day and the moments of the kills
 * @param every how many minutes lie between two looks at a feed
 * @param delay how many seconds lie between two requests to one host
 * @param jar the program
 * @param folder where the ledger and what the programs say are put
 */
record Plan(
    int reports,
    Duration length,
    int hosts,
    int kills,
    int visits,
    long seed,
    double every,
    int delay,
    Path jar,
    Path folder) {

  String ledger() {
    return folder.resolve("replay.db").toAbsolutePath().toString();
  }

  /** How long at most what is late may take after the day's end. */
  Duration patience() {
    Duration half = length.dividedBy(2);
    Duration least = Duration.ofMinutes(5);
    return half.compareTo(least) > 0 ? half : least;
  }

  double seconds() {
    return length.toMillis() / 1e3;
  }
}
