package org.hearsay.evaluation.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Measures what this process takes from its start on: time by the clock and of the processor. */
public final class Meter {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";
  private static final double NANOS_A_SECOND = 1e9;

  private final long wall = System.nanoTime();
  private final long cpu = cpuNanos();

  /** What the time since this meter was made went to. */
  public Measure read(String name, int reports) {
    return new Measure(
        name,
        reports,
        (System.nanoTime() - wall) / NANOS_A_SECOND,
        (cpuNanos() - cpu) / NANOS_A_SECOND,
        peakMegabytes());
  }

  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** The peak of memory so far; Linux tells it in units of 1,024 bytes. */
  private static long peakMegabytes() {
    if (!Files.isReadable(STATUS)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(STATUS)) {
      return lines
          .filter(line -> line.startsWith(PEAK))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1_000_000)
          .findFirst()
          .orElse(0);
    } catch (IOException untold) {
      return 0;
    }
  }
}
