package org.hearsay.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a cluster is given. */
class JobJarIT {
  private static List<String> classes;

  @BeforeAll
  static void read() throws IOException {
    try (JarFile jar = new JarFile(System.getProperty("hearsay.job"))) {
      classes =
          jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")).toList();
    }
  }

  @Test
  void itHasTheJobAndWhatReadsKafka() {
    assertThat(classes)
        .contains(
            "org/hearsay/flink/FlinkJob.class",
            "org/hearsay/pipeline/Pipeline.class",
            "org/apache/flink/connector/kafka/source/KafkaSource.class",
            "org/apache/kafka/clients/consumer/KafkaConsumer.class");
  }

  @Test
  void itHasNothingThatTheClusterBringsAndNoOtherProgram() {
    assertThat(classes)
        .noneMatch(name -> name.matches("org/apache/flink/(api|configuration|core|runtime)/.*"))
        .noneMatch(name -> name.matches("org/apache/flink/connector/(base|file)/.*"));
    assertThat(classes)
        .noneMatch(name -> name.startsWith("org/slf4j/") || name.startsWith("org/hearsay/app/"))
        .noneMatch(name -> name.startsWith("kafka/") || name.startsWith("scala/"));
  }
}
