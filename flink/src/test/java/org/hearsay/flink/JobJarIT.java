package org.hearsay.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a cluster is given. */
class JobJarIT {
  private static final String JOB = System.getProperty("hearsay.job");

  private static List<String> classes;

  @TempDir Path folder;

  @BeforeAll
  static void read() throws IOException {
    try (JarFile jar = new JarFile(JOB)) {
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
  void itRunsInOneProcessWithTheFlinkThatMavenHasAsTheGuideSays() throws Exception {
    Files.createDirectory(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.jsonl"), Folder.article("Two bridges are closed", "1"));
    Path said = folder.resolve("said");
    String flink = Files.readString(Path.of(System.getProperty("flink.classpath"))).strip();

    int exit =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                JOB + File.pathSeparator + flink,
                "org.hearsay.flink.FlinkJob",
                "--from",
                folder.resolve("in").toString(),
                "--ledger",
                folder.resolve("war.db").toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start()
            .waitFor();

    assertThat(exit).as(Files.readString(said)).isZero();
    assertThat(Files.readString(said)).contains("1 report new");
  }

  @Test
  void itHasNothingThatTheClusterBringsAndNoOtherProgram() {
    assertThat(classes)
        .noneMatch(name -> name.matches("org/apache/flink/(api|configuration|core|runtime)/.*"))
        .noneMatch(name -> name.matches("org/apache/flink/connector/(base|file)/.*"));
    assertThat(classes)
        .noneMatch(name -> name.matches("(org/slf4j|org/apache/commons|net/jpountz)/.*"))
        .noneMatch(
            name -> name.startsWith("org/xerial/snappy/") || name.startsWith("org/hearsay/app/"))
        .noneMatch(name -> name.startsWith("kafka/") || name.startsWith("scala/"));
  }
}
