package org.hearsay.evaluation.speed;

/**
 * What reading some texts took.
 *
 * @param name who read them
 * @param reports how many texts
 * @param wallSeconds by the clock
 * @param cpuSeconds of processor time, of all threads of the process, its compiler and collector
 *     included
 * @param peakMegabytes the most memory that the process ever held, in units of 1,000,000 bytes, or
 *     0 where the system does not tell
 */
public record Measure(
    String name, int reports, double wallSeconds, double cpuSeconds, long peakMegabytes) {

  /** Parts the fields of {@link #line}. */
  private static final String TAB = "\t";

  /** One line of text that {@link #parse} reads back: how a process tells another. */
  public String line() {
    return String.join(
        TAB, name, "" + reports, "" + wallSeconds, "" + cpuSeconds, "" + peakMegabytes);
  }

  /**
   * The measure that {@link #line} wrote.
   *
   * @throws IllegalArgumentException if it is no such line
   */
  public static Measure parse(String line) {
    String[] parts = line.split(TAB, -1);
    if (parts.length != 5) {
      throw new IllegalArgumentException("Not a measure: " + line);
    }
    return new Measure(
        parts[0],
        Integer.parseInt(parts[1]),
        Double.parseDouble(parts[2]),
        Double.parseDouble(parts[3]),
        Long.parseLong(parts[4]));
  }
}
