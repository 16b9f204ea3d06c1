package org.hearsay.evaluation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.claim.Account;
import org.hearsay.claim.Reading;
import org.hearsay.claim.lineage.Lineage;
import org.hearsay.export.KeptForm;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;
import org.hearsay.interpret.Interpreter;
import org.hearsay.ledger.ReadBy;
import org.hearsay.ledger.Recorder;
import org.hearsay.link.PlaceLinker;
import org.hearsay.pipeline.LedgerLineage;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.pipeline.ShippedLinker;
import org.hearsay.read.BareModel;
import org.hearsay.read.Reader;
import org.hearsay.text.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What each stage takes for all articles of one file, on one thread: the common pool has none, so
 * that the time is the work. Each stage starts from what the stage before made of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-Xmx1g",
      "-XX:+UseSerialGC",
      "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0"
    })
public class StageBenchmarks {
  private static final ReadBy BY = new ReadBy("benchmark", "benchmark");
  private static final Instant AT = Instant.parse("2024-08-06T12:00:00Z");

  /** JSON Lines of articles. */
  @Param("app/src/main/resources/org/hearsay/app/sample/digests.jsonl")
  public String articles = "";

  private byte[] bytes = new byte[0];
  private BareModel model;
  private Reader reader;
  private Interpreter interpreter;
  private PlaceLinker linker;
  private List<Report> reports = List.of();
  private BareModel.Windowed windows;
  private List<Reading> readings = List.of();
  private List<Account> unlinked = List.of();
  private List<Account> accounts = List.of();
  private Path folder;
  private int ledgers;

  /** Makes what each stage starts from. */
  @Setup(Level.Trial)
  public void open() throws IOException {
    bytes = Files.readAllBytes(Path.of(articles));
    model = new BareModel();
    reader = Reader.open();
    interpreter = new Interpreter();
    linker = ShippedLinker.open();
    folder = Files.createTempDirectory("hearsay-benchmarks");
    reports = ingest();
    windows = cut();
    readings = read();
    unlinked = interpret();
    accounts = link();
    System.out.printf("%d articles, %d tokens%n", reports.size(), windows.tokens());
  }

  /** Frees the models' memory, and takes the ledgers away. */
  @TearDown(Level.Trial)
  public void close() throws IOException {
    reader.close();
    model.close();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** Bytes to reports. */
  @Benchmark
  public List<Report> ingest() {
    return new Ingest()
        .read(bytes, articles, Hints.NONE)
        .map(outcome -> ((Outcome.Read) outcome).report())
        .toList();
  }

  /** Plain tokenization: words, tokens, sentences, pieces of words. */
  @Benchmark
  public BareModel.Windowed cut() {
    return model.cut(reports);
  }

  /** One forward pass of the model over each window and nothing else. */
  @Benchmark
  public long forward() {
    return model.forward(windows);
  }

  /** The learned reader: cutting, the model once and again within contents, decoding. */
  @Benchmark
  public List<Reading> read() {
    return reports.stream().map(reader::read).toList();
  }

  /** Readings to claims. */
  @Benchmark
  public List<Account> interpret() {
    return readings.stream().map(interpreter::interpret).toList();
  }

  /** Places to known places. */
  @Benchmark
  public List<Account> link() {
    return unlinked.stream().map(linker::link).toList();
  }

  /** All of these from bytes to accounts. */
  @Benchmark
  public List<Account> whole() {
    return ingest().stream()
        .map(report -> linker.link(interpreter.interpret(reader.read(report))))
        .toList();
  }

  /** Each article compared with all others. */
  @Benchmark
  public Lineage compare() {
    return Pipeline.compare(accounts);
  }

  /** All accounts into a new ledger in a file. */
  @Benchmark
  public int record() {
    String ledger = folder.resolve(++ledgers + ".db").toString();
    try (Recorder recorder = Recorder.open(ledger, new KeptForm(), LedgerLineage.KEYS)) {
      accounts.forEach(account -> recorder.record(account, BY, AT.plusSeconds(ledgers)));
    }
    return ledgers;
  }
}
