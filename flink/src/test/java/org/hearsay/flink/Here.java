package org.hearsay.flink;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** A cluster in this process, that begins again at once after a failure. */
final class Here {
  private static final int PATIENCE_SECONDS = 120;

  private Here() {}

  /** One that makes a checkpoint every 50 milliseconds. */
  static StreamExecutionEnvironment environment(int slots, Map<String, String> settings) {
    Configuration config = new Configuration();
    config.setString("restart-strategy.type", "fixed-delay");
    config.setString("restart-strategy.fixed-delay.attempts", "2");
    config.setString("restart-strategy.fixed-delay.delay", "10 ms");
    settings.forEach(config::setString);
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.createLocalEnvironment(slots, config);
    environment.enableCheckpointing(50);
    environment.getCheckpointConfig().enableUnalignedCheckpoints();
    return environment;
  }

  /** A path of this machine as Flink has it. */
  static org.apache.flink.core.fs.Path path(Path path) {
    return new org.apache.flink.core.fs.Path(path.toUri());
  }

  /** Waits until it is so. */
  static void until(BooleanSupplier so) throws InterruptedException {
    long last = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
    while (!so.getAsBoolean()) {
      if (System.nanoTime() > last) {
        throw new AssertionError("It was not so within %d s".formatted(PATIENCE_SECONDS));
      }
      Thread.sleep(20);
    }
  }
}
