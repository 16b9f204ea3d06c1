package org.hearsay.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.hearsay.claim.Account;
import org.hearsay.claim.known.KnownActors;
import org.hearsay.claim.lineage.Lineage;
import org.hearsay.corroborate.Corroborate;
import org.hearsay.interpret.Interpreter;
import org.hearsay.link.PlaceLinker;
import org.hearsay.link.gazetteer.Gazetteer;
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
  private final CompletableFuture<PlaceLinker> linker;

  private Pipeline(Reader reader, Interpreter interpreter, CompletableFuture<PlaceLinker> linker) {
    this.reader = reader;
    this.interpreter = interpreter;
    this.linker = linker;
  }

  /**
   * Loads the reader's weights, which takes a few tenths of a second, and knows the places of the
   * shipped gazetteer.
   *
   * @throws IllegalStateException if the jar holds no weights
   */
  public static Pipeline open() {
    return open(KnownActors.bundled(), List.of());
  }

  /**
   * The same with what a user adds.
   *
   * @param known the actors that are known before a report is read
   * @param more gazetteers: files that {@link Gazetteers#compile} made, in memory
   * @throws IllegalStateException if the jar holds no weights
   */
  public static Pipeline open(KnownActors known, List<ByteBuffer> more) {
    List<Gazetteer> further = more.stream().map(Gazetteer::new).toList();
    CompletableFuture<PlaceLinker> linker =
        CompletableFuture.supplyAsync(() -> new PlaceLinker(Gazetteers.withShipped(further)));
    return new Pipeline(Reader.open(), new Interpreter(known), linker);
  }

  /** Reads one report. */
  public Account read(Report report) {
    return linker.join().link(interpreter.interpret(reader.read(report)));
  }

  /**
   * Compares the claims of many reports, in whatever order they come: which are one, who copied
   * whom, how many origins there are. Needs no weights.
   */
  public static Lineage compare(Collection<Account> accounts) {
    return new Corroborate().lineage(accounts);
  }

  /** The version of the engine, such as "0.1.0". */
  public String engineVersion() {
    return version();
  }

  /** The same, without a pipeline being opened. */
  public static String version() {
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
