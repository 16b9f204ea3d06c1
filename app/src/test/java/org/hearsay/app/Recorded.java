package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * A run of the shipped jar of which the JVM recorded what it sent and received (JDK Flight
 * Recorder).
 *
 * @param run the run
 * @param file the recording
 */
record Recorded(Run run, Path file) implements AutoCloseable {
  private static final String EVERY_PACKET =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <configuration version="2.0">
        <event name="jdk.SocketRead">
          <setting name="enabled">true</setting><setting name="threshold">0 ns</setting>
        </event>
        <event name="jdk.SocketWrite">
          <setting name="enabled">true</setting><setting name="threshold">0 ns</setting>
        </event>
      </configuration>
      """;

  /** Runs the shipped jar with {@code arguments} in {@code folder}. */
  static Recorded of(Path folder, String... arguments) throws IOException {
    Path settings = Files.writeString(folder.resolve("packets.jfc"), EVERY_PACKET);
    Path file = folder.resolve("packets.jfr");
    String recording =
        "-XX:StartFlightRecording=disk=true,dumponexit=true,filename=%s,settings=%s"
            .formatted(file, settings);
    Path java = Path.of(System.getProperty("java.home"));
    return new Recorded(Run.ofJarOn(java, List.of(recording), folder, arguments), file);
  }

  /** The addresses that something was sent to or came from. */
  Set<String> peers() throws IOException {
    Set<String> peers = new TreeSet<>();
    try (RecordingFile recording = new RecordingFile(file)) {
      while (recording.hasMoreEvents()) {
        RecordedEvent event = recording.readEvent();
        if (event.getEventType().getName().startsWith("jdk.Socket")) {
          peers.add(event.getString("address"));
        }
      }
    }
    return peers;
  }

  @Override
  public void close() throws IOException {
    Files.delete(file);
  }
}
