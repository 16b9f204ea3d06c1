package org.hearsay.evaluation.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What the processor has done for all processes of a PostgreSQL server on this machine, as Linux
 * tells of them: those that answer, and those that write the log, merge it and keep statistics.
 */
record ServerWork(Path processes, String first) implements LongSupplier {
  private static final Path PROC = Path.of("/proc");

  /** Linux tells of ended processes in hundredths of a second. */
  private static final long NANOS_A_TICK = 10_000_000;

  /** Where fields of {@code stat} stand after the name in brackets, which may hold anything. */
  private static final int PARENT = 1;

  private static final int ENDED_USER = 13;
  private static final int ENDED_SYSTEM = 14;

  /**
   * Of the server that a connection leads to.
   *
   * @param backend the process that answers it, as the server numbers it
   * @param port the port of this side, by which that process is told from one of another machine
   * @return null where it is not on this machine, or does not show its work
   */
  static @Nullable ServerWork of(long backend, int port) {
    return of(PROC, backend, port);
  }

  static @Nullable ServerWork of(Path processes, long backend, int port) {
    try {
      Path folder = processes.resolve(Long.toString(backend));
      if (!text(folder.resolve("cmdline")).contains("(" + port + ")")) {
        return null;
      }
      ServerWork work = new ServerWork(processes, fields(folder).get(PARENT));
      return work.seen() > 0 ? work : null;
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException elsewhere) {
      return null;
    }
  }

  @Override
  public long getAsLong() {
    try {
      return seen();
    } catch (IOException ended) {
      throw new IllegalStateException("The database server has ended", ended);
    }
  }

  private long seen() throws IOException {
    Path main = processes.resolve(first);
    List<String> stat = fields(main);
    long ended = Long.parseLong(stat.get(ENDED_USER)) + Long.parseLong(stat.get(ENDED_SYSTEM));
    long nanos = nanos(main) + ended * NANOS_A_TICK;
    String children = text(main.resolve("task").resolve(first).resolve("children"));
    for (String child : children.strip().split(" ")) {
      nanos += child.isEmpty() ? 0 : nanosIfThere(processes.resolve(child));
    }
    return nanos;
  }

  private static long nanosIfThere(Path process) {
    try {
      return nanos(process);
    } catch (IOException ended) { // and so is counted with the ended ones
      return 0;
    }
  }

  private static long nanos(Path process) throws IOException {
    return Long.parseLong(text(process.resolve("schedstat")).split(" ", 2)[0]);
  }

  private static List<String> fields(Path process) throws IOException {
    String stat = text(process.resolve("stat"));
    return List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }
}
