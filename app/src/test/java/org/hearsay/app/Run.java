package org.hearsay.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run of the shipped program, in a process of its own, from start to end.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, String out, String err) {

  /** Runs the shipped jar with {@code arguments}, in {@code folder}, with nothing to read. */
  static Run ofJar(Path folder, String... arguments) {
    return ofJarReading("", folder, arguments);
  }

  /** Runs the shipped jar with {@code input} on its standard input. */
  static Run ofJarReading(String input, Path folder, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.add("-jar");
    command.add(System.getProperty("hearsay.jar"));
    command.addAll(List.of(arguments));
    return of(folder, input, command);
  }

  /** Runs the shipped jar on another JVM than this one, with further {@code options} for it. */
  static Run ofJarOn(Path javaHome, List<String> options, Path folder, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(javaHome.resolve("bin").resolve("java").toString());
    command.addAll(options);
    command.addAll(List.of("-Xmx512m", "-jar", System.getProperty("hearsay.jar")));
    command.addAll(List.of(arguments));
    return of(folder, "", command);
  }

  /** Runs {@code command} in {@code folder} with {@code input} on its standard input. */
  static Run of(Path folder, String input, List<String> command) {
    try {
      Path in = Files.writeString(Files.createTempFile("run", ".in"), input);
      Path out = Files.createTempFile("run", ".out");
      Path err = Files.createTempFile("run", ".err");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("Still running after five minutes: " + command);
      }
      Run run = new Run(process.exitValue(), text(out), text(err));
      Files.delete(in);
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot run " + command, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while running " + command, e);
    }
  }

  private static String text(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.delete(file);
    return text;
  }
}
