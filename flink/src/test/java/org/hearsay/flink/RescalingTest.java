package org.hearsay.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.hearsay.app.LaptopPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job that is cancelled goes on with more slots or fewer, and the ledger is the same. */
class RescalingTest {
  private static final Instant MOMENT = Instant.parse("2025-01-02T03:04:05Z");
  private static final int[] SLOTS = {1, 2, 4, 2};

  /** So many pieces are read before a job is stopped. */
  private static final int PIECES = 15;

  @TempDir static Path folder;
  @TempDir static Path home;

  private static Map<String, List<String>> ofTheLaptop;

  @TempDir Path ledgers;
  @TempDir Path states;

  @BeforeAll
  static void onTheLaptop() throws IOException, SQLException {
    Logger.getLogger("")
        .setLevel(Level.SEVERE); // a job that is cancelled leaves checkpoints undone
    Folder.fill(folder);
    Path ledger = home.resolve("laptop.db");
    LaptopPath.ingest(folder, ledger, MOMENT, home);
    ofTheLaptop = Tables.of(ledger);
  }

  @Test
  void itGoesOnAtTheLastCheckpointOfAJobThatWasCancelled() throws Exception {
    String at = null;
    for (int slots : SLOTS) {
      JobClient job = begun(slots, at);
      Here.until(() -> last(job).isPresent());
      CompletableFuture<?> ended = ended(job);
      job.cancel().get();
      Here.until(ended::isDone);
      at = last(job).orElseThrow().toUri().toString();
    }
    finish(at);
  }

  /** A job that has read some pieces, and is still running. */
  private JobClient begun(int slots, String at) throws Exception {
    Seen.PIECES.set(0);
    StreamExecutionEnvironment environment = environment(slots, at);
    JobClient job = environment.executeAsync();
    Here.until(() -> Seen.PIECES.get() >= PIECES);
    assertThat(ended(job)).as("the job must not be at its end").isNotDone();
    return job;
  }

  private void finish(String at) throws Exception {
    environment(1, at).execute();

    assertThat(Tables.of(ledger())).isEqualTo(ofTheLaptop);
  }

  private StreamExecutionEnvironment environment(int slots, String at) {
    Map<String, String> settings = new HashMap<>();
    settings.put("execution.checkpointing.storage", "filesystem");
    settings.put("execution.checkpointing.dir", states.toUri().toString());
    settings.put(
        "execution.checkpointing.externalized-checkpoint-retention", "RETAIN_ON_CANCELLATION");
    if (at != null) {
      settings.put("execution.state-recovery.path", at);
    }
    StreamExecutionEnvironment environment = Here.environment(slots, settings);
    new LedgerJob(
            ReportFiles.in(Here.path(folder)), ledger().toString(), slots, LedgerJob.Beside.NOTHING)
        .addTo(
            environment,
            () -> MOMENT,
            read -> read.map(new Seen(), Numbered.<List<Finding>>type()).uid("seen"));
    return environment;
  }

  private static CompletableFuture<?> ended(JobClient job) {
    return job.getJobExecutionResult().handle((result, failed) -> "ended");
  }

  /** The last checkpoint of {@code job} that is complete. */
  private Optional<Path> last(JobClient job) {
    Path all = states.resolve(job.getJobID().toString());
    if (!Files.isDirectory(all)) {
      return Optional.empty();
    }
    try (Stream<Path> each = Files.list(all)) {
      return each.filter(one -> Files.exists(one.resolve("_metadata")))
          .max(Comparator.comparingInt(RescalingTest::number));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private static int number(Path checkpoint) {
    return Integer.parseInt(checkpoint.getFileName().toString().replaceFirst("^chk-", ""));
  }

  private Path ledger() {
    return ledgers.resolve("flink.db");
  }
}
