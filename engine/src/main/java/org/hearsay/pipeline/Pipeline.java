package org.hearsay.pipeline;

import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.claim.Reading;
import org.hearsay.interpret.Interpreter;
import org.hearsay.text.Report;

/**
 * All stages in their order: a report in, its account out.
 *
 * <p>The learned reader is not joined yet: until then nothing is marked and no claim is found.
 */
public final class Pipeline implements AutoCloseable {
  private static final String VERSION = "0.1.0";

  private final Interpreter interpreter = new Interpreter();

  private Pipeline() {}

  /** A pipeline that is ready to read. */
  public static Pipeline open() {
    return new Pipeline();
  }

  /** What is found in {@code report}; the same report gives the same account. */
  public Account read(Report report) {
    return interpreter.interpret(new Reading(report, List.of(), List.of(), List.of(), List.of()));
  }

  /** Version of this engine. */
  public String engineVersion() {
    return VERSION;
  }

  /** Name of the reader's weights. */
  public String model() {
    return "none";
  }

  @Override
  public void close() {}
}
