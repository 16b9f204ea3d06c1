package org.hearsay.evaluation.replay;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The shipped program, running in a process of its own. */
public final class Program implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final String name;
  private final Process process;
  private final Path out;
  private final Path err;

  private Program(String name, Process process, Path out, Path err) {
    this.name = name;
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** What starts it as people do, where this was started so too. */
  public static Optional<Path> launcher() {
    return Optional.ofNullable(System.getProperty("hearsay.launcher")).map(Path::of);
  }

  /**
   * Starts it.
   *
   * @param program its jar, which is run with the options of this JVM, or what starts it as people
   *     do, which is run itself
   * @param folder where it runs; what it says is put there under {@code name}
   * @throws IOException if it cannot be started
   */
  public static Program start(Path program, Path folder, String name, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    if (program.toString().endsWith(".jar")) {
      command.add(ProcessHandle.current().info().command().orElse("java"));
      ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
          .filter(option -> option.startsWith("-X") || option.startsWith("-Donnxruntime"))
          .forEach(command::add);
      command.add("-jar");
    }
    command.add(program.toAbsolutePath().toString());
    command.addAll(arguments);
    Path out = folder.resolve(name + ".out");
    Path err = folder.resolve(name + ".err");
    Files.deleteIfExists(out);
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.appendTo(err.toFile()))
            .start();
    return new Program(name, process, out, err);
  }

  /** Runs it to its end, giving its exit code. */
  public int awaited(Duration most) throws IOException, InterruptedException {
    if (!process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)) {
      kill();
      throw new IOException(name + " did not end within " + most);
    }
    return process.exitValue();
  }

  public boolean isRunning() {
    return process.isAlive();
  }

  /** Ends it at once: it puts nothing in order, as with {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Asks it to end, as Ctrl-C does, giving its exit code. */
  int end() throws IOException, InterruptedException {
    process.destroy();
    return awaited(Duration.ofSeconds(PATIENCE_SECONDS));
  }

  /** The first line that it printed, or an empty one. */
  public String firstLine() throws IOException {
    try (Stream<String> lines = Files.lines(out)) {
      return lines.findFirst().orElse("");
    }
  }

  /** All that it printed. */
  String printed() throws IOException {
    return Files.readString(out);
  }

  /** The end of what it said. */
  public String lastWords() throws IOException {
    List<String> lines = Files.readAllLines(err);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
  }

  /** The memory that it holds, in bytes; 0 where the system does not tell or it has ended. */
  long memory() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException ended) {
      return 0;
    }
  }

  /** The work of processors for it so far. */
  Duration work() {
    return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
