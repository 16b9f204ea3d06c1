package org.hearsay.flink;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.DetachedJobExecutionResult;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.apache.flink.runtime.taskmanager.Task;
import org.apache.flink.streaming.api.environment.LocalStreamEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.hearsay.export.KeptForm;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Recorder;
import org.hearsay.ledger.Totals;
import org.hearsay.pipeline.LedgerLineage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program that submits the job: to the cluster that started it, or else to one in this process.
 *
 * <pre>{@code
 * flink run hearsay-flink.jar --from s3://news/2024/ --ledger jdbc:postgresql://db/war
 * }</pre>
 */
@Command(
    name = "hearsay-flink",
    description =
        "Read the reports of a folder or a Kafka topic into a ledger, on an Apache Flink cluster.",
    footer = {
      "",
      "What is recorded already is skipped: run it again after a break, and it goes on.",
      "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some reports failed."
    })
public final class FlinkJob implements Callable<Integer> {
  private static final int SHOWN_FAILURES = 20;
  private static final Duration BETWEEN_RESTARTS = Duration.ofSeconds(5);
  private static final String LINE_OF_LOG = "java.util.logging.SimpleFormatter.format";
  private static final Logger TASKS = Logger.getLogger(Task.class.getName());
  private static final Logger JOB = Logger.getLogger(FlinkJob.class.getPackageName());

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "SOURCE",
      description =
          "A folder of web archives (WARC), JSON Lines, pages and texts: a path, or an address of a"
              + " file system that Flink knows, such as s3://…. Or a topic: kafka://HOST:PORT/TOPIC.")
  String from = "";

  @Option(
      names = "--ledger",
      required = true,
      paramLabel = "URL",
      description =
          "The ledger: jdbc:postgresql://…, or a file where all of the job runs in this process.")
  String ledger = "";

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      description = "Read N reports at a time (default: ${DEFAULT-VALUE}).")
  int parallelism = 1;

  @Option(
      names = "--checkpoint-every",
      paramLabel = "SECONDS",
      description =
          "After a failure the job begins again at the last checkpoint (default: ${DEFAULT-VALUE}).")
  int checkpointEvery = 60;

  @Option(
      names = "--checkpoints",
      paramLabel = "FOLDER",
      description =
          "Keep checkpoints there, also when the job is cancelled (default: as the cluster says).")
  @Nullable String checkpoints;

  @Option(
      names = "--restarts",
      paramLabel = "N",
      description = "Begin again after a failure, N times (default: ${DEFAULT-VALUE}).")
  int restarts = 10;

  @Option(
      names = "--resume",
      paramLabel = "CHECKPOINT",
      description = "Go on at this checkpoint or savepoint of an earlier job.")
  @Nullable String resume;

  @Option(
      names = "--data-folder",
      paramLabel = "FOLDER",
      description =
          "Where actors and gazetteers lie that you added for hearsay, on the machine where you submit"
              + " (default: none are used).")
  java.nio.file.@Nullable Path data;

  @Option(
      names = "--failures",
      paramLabel = "FOLDER",
      description = "List there, as JSON Lines, what could not be read.")
  @Nullable String failures;

  @Option(
      names = "--parquet",
      paramLabel = "FOLDER",
      description = "At each checkpoint, write there as Parquet what was recorded.")
  @Nullable String parquet;

  @Mixin KafkaOptions kafka = new KafkaOptions();

  private final PrintStream err;

  FlinkJob(PrintStream err) {
    this.err = err;
  }

  /** Runs the job; ends the JVM where it did not go well. */
  public static void main(String[] arguments) {
    // Without a cluster, Flink tells each of its steps to the JDK's logger; a user needs to know of
    // tasks that fail.
    System.setProperty(LINE_OF_LOG, "%1$tF %1$tT %5$s%6$s%n");
    Logger.getLogger("").setLevel(Level.SEVERE);
    TASKS.setLevel(Level.WARNING);
    int exit = run(System.err, arguments);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  /** The same, giving the exit code and saying on {@code err} what went wrong. */
  static int run(PrintStream err, String... arguments) {
    return new CommandLine(new FlinkJob(err))
        .setErr(new java.io.PrintWriter(err, true))
        .setExecutionExceptionHandler(
            (failed, line, parsed) -> {
              err.println("hearsay-flink: " + Causes.sentence(failed));
              return 1;
            })
        .execute(arguments);
  }

  @Override
  public Integer call() throws Exception {
    check();
    Source<Piece, ?, ?> source = source();
    LedgerJob.Beside beside = beside();
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.getExecutionEnvironment(configuration());
    boolean here = environment instanceof LocalStreamEnvironment;
    if (!here && !ledger.startsWith("jdbc:postgresql:")) {
      throw wrong(
          "A ledger in a file lies on one machine, and the job runs on several. Give --ledger"
              + " jdbc:postgresql://….");
    }
    Totals before = prepared();
    new LedgerJob(source, ledger, parallelism, beside).addTo(environment, Instant::now);
    if (source.getBoundedness() == Boundedness.CONTINUOUS_UNBOUNDED) {
      JOB.setLevel(Level.INFO);
      err.println(
          "Reading %s until the job is cancelled. The log tells at each checkpoint how much is recorded."
              .formatted(from));
    }
    JobExecutionResult result = environment.execute("hearsay");
    if (result instanceof DetachedJobExecutionResult) {
      return 0; // it runs; the cluster tells of it
    }
    return told(before, totals(), result);
  }

  private void check() {
    require(parallelism > 0, "--parallelism", parallelism);
    require(checkpointEvery > 0, "--checkpoint-every", checkpointEvery);
    require(restarts >= 0, "--restarts", restarts);
    if (kafka.untilNow && !Topic.isOne(from)) {
      throw wrong("--until-now is for topics; a folder is read to its end in any case.");
    }
  }

  private Source<Piece, ?, ?> source() {
    return Topic.isOne(from) ? topic() : folder();
  }

  private Source<Piece, ?, ?> topic() {
    try {
      Topic topic = Topic.of(from);
      Properties settings = kafka.properties();
      topic.check(settings);
      return topic.source(kafka.group, kafka.untilNow, settings);
    } catch (IOException unreadable) {
      throw wrong("The file of --kafka-settings cannot be read: %s".formatted(unreadable));
    } catch (IllegalArgumentException wrong) {
      throw wrong(String.valueOf(wrong.getMessage()));
    }
  }

  private Source<Piece, ?, ?> folder() {
    try {
      Path folder = path(from);
      FileSystem files = folder.getFileSystem();
      if (!files.exists(folder) || !files.getFileStatus(folder).isDir()) {
        throw wrong(from + " is not a folder. Name the folder that the files are in.");
      }
      return ReportFiles.in(folder);
    } catch (IOException | IllegalArgumentException unreachable) {
      throw wrong("%s cannot be reached: %s".formatted(from, unreachable.getMessage()));
    }
  }

  private LedgerJob.Beside beside() {
    return new LedgerJob.Beside(
        data == null ? null : usable(data.toAbsolutePath()),
        failures == null ? null : path(failures),
        parquet == null ? null : path(parquet));
  }

  /** The folder of what the user added, which is looked at before it is sent around. */
  private java.nio.file.Path usable(java.nio.file.Path folder) {
    if (!Files.isDirectory(folder)) {
      throw wrong(folder + " is not a folder. Name the one that hearsay --data-folder is given.");
    }
    try {
      UserData.in(folder).leftOut().forEach(err::println);
      return folder;
    } catch (IOException unusable) {
      throw wrong(String.valueOf(unusable.getMessage()));
    }
  }

  private void require(boolean holds, String option, int value) {
    if (!holds) {
      throw wrong(
          "%s is %d; give a number of at least %d.".formatted(option, value, least(option)));
    }
  }

  private static int least(String option) {
    return option.equals("--restarts") ? 0 : 1;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** A path of this machine, or an address, which Flink wants with its scheme. */
  private static Path path(String name) {
    boolean address = name.matches("[A-Za-z][A-Za-z0-9+.-]+:.*");
    return address
        ? new Path(name)
        : new Path(java.nio.file.Path.of(name).toAbsolutePath().toUri());
  }

  private Configuration configuration() {
    Configuration config = new Configuration();
    config.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    config.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, restarts);
    config.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, BETWEEN_RESTARTS);
    config.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofSeconds(checkpointEvery));
    // Reports wait to be read for longer than a checkpoint may take.
    config.set(CheckpointingOptions.ENABLE_UNALIGNED, true);
    if (checkpoints != null) {
      config.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
      config.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, path(checkpoints).toString());
      config.set(
          CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
          ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    }
    if (resume != null) {
      config.set(StateRecoveryOptions.SAVEPOINT_PATH, path(resume).toString());
    }
    return config;
  }

  /** Makes the tables before several tasks would, and finds out that they can be written. */
  private Totals prepared() {
    Recorder.open(ledger, new KeptForm(), LedgerLineage.KEYS).close();
    return totals();
  }

  private Totals totals() {
    try (Ledger open = Ledger.open(ledger)) {
      return open.totals(null);
    }
  }

  private int told(Totals before, Totals after, JobExecutionResult result) {
    long failed = result.<Long>getAccumulatorResult(InOrder.FAILED);
    List<String> failures = result.getAccumulatorResult(InOrder.FAILURES);
    failures.stream().limit(SHOWN_FAILURES).forEach(line -> err.println("hearsay-flink: " + line));
    if (failed > SHOWN_FAILURES) {
      err.println("… and %d more".formatted(failed - SHOWN_FAILURES));
    }
    long reports = after.reports() - before.reports();
    err.println(
        "%d %s new · %d more of reports known before · %d failed"
            .formatted(
                reports,
                reports == 1 ? "report" : "reports",
                after.recordings() - before.recordings() - reports,
                failed));
    return failed == 0 ? 0 : 3;
  }
}
