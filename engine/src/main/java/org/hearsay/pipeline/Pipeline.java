package org.hearsay.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.hearsay.claim.Account;
import org.hearsay.claim.known.KnownActors;
import org.hearsay.interpret.Interpreter;
import org.hearsay.read.Reader;
import org.hearsay.text.Report;

/**
 * The stages from a report to its account, joined in this process.
 *
 * <pre>{@code
 * try (Pipeline pipeline = Pipeline.open()) {
 *   Account account = pipeline.read(report);
 * }
 * }</pre>
 *
 * <p>Same report, same account. Safe for use by several threads.
 */
public final class Pipeline implements AutoCloseable {

  private final Reader reader;
  private final Interpreter interpreter;

  private Pipeline(Reader reader, Interpreter interpreter) {
    this.reader = reader;
    this.interpreter = interpreter;
  }

  /**
   * Loads the reader's weights, which takes a few tenths of a second.
   *
   * @throws IllegalStateException if the jar holds no weights
   */
  public static Pipeline open() {
    return open(KnownActors.bundled());
  }

  /** The same, with the actors that are known before a report is read. */
  public static Pipeline open(KnownActors known) {
    return new Pipeline(Reader.open(), new Interpreter(known));
  }

  /** Reads one report. */
  public Account read(Report report) {
    return interpreter.interpret(reader.read(report));
  }

  /** The version of the engine, such as "0.1.0". */
  public String engineVersion() {
    try (InputStream in = Pipeline.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Name, version and hash of the reader's weights. */
  public String model() {
    return reader.model();
  }

  /** Frees the memory that the reader holds outside the Java heap. */
  @Override
  public void close() {
    reader.close();
  }
}
