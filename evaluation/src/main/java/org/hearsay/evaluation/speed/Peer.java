package org.hearsay.evaluation.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.evaluation.score.CorpusException;

/**
 * Another program that reads the same texts, in a process of its own, and prints a {@link Measure}
 * as its last line.
 *
 * @param classPath its jars, with the class that runs it
 */
record Peer(String classPath) {
  private static final String RUNNER = "org.hearsay.evaluation.speed.corenlp.CoreNlp";
  private static final String MEMORY = "-Xmx8g";

  /** What it takes for the first {@code most} texts of {@code folder}. */
  Measure measure(Path folder, int most) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(java, MEMORY, "-cp", classPath, RUNNER, folder.toString(), "" + most);
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new CorpusException("The peer failed; what it said stands above.");
      }
      List<String> lines = said.lines().toList();
      return Measure.parse(lines.get(lines.size() - 1));
    } catch (IOException e) {
      throw new CorpusException("The peer could not be started: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while the peer read", e);
    }
  }
}
