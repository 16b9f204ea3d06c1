package org.hearsay.flink;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a topic is read. */
final class KafkaOptions {
  @Option(
      names = "--until-now",
      description = "Of a topic, read what is there when the job starts, and end.")
  boolean untilNow;

  @Option(
      names = "--group",
      paramLabel = "NAME",
      description =
          "The consumer group that Kafka shows as reading the topic (default: ${DEFAULT-VALUE}).")
  String group = "hearsay";

  @Option(
      names = "--kafka-settings",
      paramLabel = "FILE",
      description =
          "Further settings of Kafka's client, such as for TLS and passwords: a file of properties on"
              + " the machine where you submit.")
  @Nullable Path settings;

  /**
   * What is in the file of settings.
   *
   * @throws IOException if it cannot be read
   */
  Properties properties() throws IOException {
    Properties properties = new Properties();
    if (settings != null) {
      try (Reader file = Files.newBufferedReader(settings)) {
        properties.load(file);
      }
    }
    return properties;
  }
}
