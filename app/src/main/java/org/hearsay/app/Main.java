package org.hearsay.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/**
 * Hearsay on the command line.
 *
 * <pre>{@code
 * hearsay read report.txt --outlet Reuters --published 2024-08-13
 * }</pre>
 */
public final class Main {
  private static final int HELP_COLUMNS = 80;

  private Main() {}

  /** Runs the command that {@code arguments} name and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    Surroundings here = Surroundings.ofThisMachine();
    System.exit(
        run(here, data -> AccountReader.open(UserActors.known(data, here), data), arguments));
  }

  /** The same for any surroundings and reader, giving the exit code. */
  static int run(Surroundings surroundings, ReaderSource readers, String... arguments) {
    CommandLine line = HearsayCommand.commandLine(surroundings, readers);
    prepare(line, surroundings);
    return line.execute(arguments);
  }

  private static void prepare(CommandLine line, Surroundings surroundings) {
    line.getSubcommands().values().forEach(each -> prepare(each, surroundings));
    Mistakes mistakes = new Mistakes(surroundings);
    line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
        .setUsageHelpWidth(HELP_COLUMNS)
        .setColorScheme(Help.defaultColorScheme(ansi(surroundings)))
        .setParameterExceptionHandler(mistakes)
        .setExecutionExceptionHandler(mistakes)
        .setDefaultValueProvider(new Settings(surroundings));
  }

  private static Help.Ansi ansi(Surroundings surroundings) {
    return surroundings.colour() ? Help.Ansi.ON : Help.Ansi.OFF;
  }
}
