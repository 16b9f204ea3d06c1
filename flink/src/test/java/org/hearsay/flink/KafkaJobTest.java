package org.hearsay.flink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.hearsay.app.LaptopPath;
import org.hearsay.export.KeptForm;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Recorder;
import org.hearsay.pipeline.LedgerLineage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A topic of Kafka gives the ledger that {@code hearsay ingest} gives of the same reports. */
class KafkaJobTest {
  private static final Instant MOMENT = Instant.parse("2025-01-02T03:04:05Z");
  private static final int DIGESTS = 50;

  /** So many messages come between two stops; a job is stopped when so many of them were read. */
  private static final int PORTION = 14;

  private static final int STOPPED_AT = 6;

  @TempDir static Path folder;
  @TempDir static Path home;
  @TempDir static Path kept;

  private static Broker broker;
  private static Map<String, List<String>> ofTheLaptop;
  private static List<Message> messages;

  @TempDir Path ledgers;

  @BeforeAll
  static void theSameOnTheLaptopAndInATopic() throws Exception {
    Logger.getLogger("").setLevel(Level.SEVERE); // tasks are meant to fail here
    List<String> articles = articles();
    Files.write(folder.resolve("a.jsonl"), articles);
    Files.write(folder.resolve("b.warc.gz"), Folder.archive());
    Path ledger = home.resolve("laptop.db");
    LaptopPath.ingest(folder, ledger, MOMENT, home);
    ofTheLaptop = Tables.of(ledger);

    messages = messages(articles);
    broker = Broker.in(kept);
    broker.topic("news", 1);
    send("news", messages);
  }

  /** A message of a topic. */
  private record Message(byte[] value, Map<String, String> headers) {}

  private static List<Message> messages(List<String> articles) {
    List<Message> all = new ArrayList<>();
    articles.forEach(article -> all.add(new Message(article.getBytes(UTF_8), Map.of())));
    all.add(new Message(Folder.html("The ferry runs again", UTF_8), fetched("2", "text/html")));
    all.add(
        new Message(
            Folder.html("“The ferry” is closed", Charset.forName("windows-1251")),
            fetched("3", "text/html; charset=windows-1251")));
    return all;
  }

  private static void send(String topic, List<Message> some) throws Exception {
    for (Message each : some) {
      broker.send(topic, each.value(), each.headers());
    }
  }

  private static List<String> articles() throws Exception {
    List<String> articles = new ArrayList<>(Folder.digests().lines().limit(DIGESTS).toList());
    articles.add(Folder.article("Three bridges are closed", "1").strip());
    articles.add("{\"title\": \"No body\"}");
    articles.add(Folder.article("Four bridges are closed", "1").strip());
    return articles;
  }

  private static Map<String, String> fetched(String page, String type) {
    return Map.of(
        "url",
        "https://herald.example/" + page,
        "content-type",
        type,
        "fetched",
        "2024-08-09T07:08:09Z");
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @Test
  void theLaptopHasSomethingToCompareWith() {
    assertThat(ofTheLaptop.get("recording")).hasSize(DIGESTS + 4);
    assertThat(ofTheLaptop.get("claim")).hasSizeGreaterThan(100);
  }

  @Test
  void theLedgerIsThatOfTheLaptop() throws Exception {
    JobExecutionResult result = run(read -> read);

    assertThat(Tables.of(ledger())).isEqualTo(ofTheLaptop);
    assertThat(result.<List<String>>getAccumulatorResult(InOrder.FAILURES))
        .singleElement()
        .asString()
        .startsWith("news/0@" + (DIGESTS + 1) + ": ");
  }

  @Test
  void theLedgerIsTheSameWhenTasksFailInTheMiddleTwice() throws Exception {
    JobExecutionResult result =
        run(read -> read.map(new FailsTwice(messages.size() - 1), Numbered.<List<Finding>>type()));

    assertThat(FailsTwice.THROWN).hasValue(2);
    assertThat(FailsTwice.RESTORED).hasPositiveValue();
    assertThat(Tables.of(ledger())).isEqualTo(ofTheLaptop);
    assertThat(result.<Long>getAccumulatorResult(InOrder.FAILED)).isEqualTo(1);
  }

  @Test
  void aJobWithoutAnEndRecordsWhatComesLater() throws Exception {
    broker.topic("live", 2);
    broker.send("live", Folder.article("Five bridges are closed", "5").getBytes(UTF_8), Map.of());
    Recorder.open(ledger().toString(), new KeptForm(), LedgerLineage.KEYS).close();
    StreamExecutionEnvironment environment = Here.environment(1, Map.of());
    job("live", false, 1).addTo(environment, () -> MOMENT);

    JobClient job = environment.executeAsync();
    Here.until(() -> recordings() == 1);
    broker.send("live", Folder.article("Six bridges are closed", "6").getBytes(UTF_8), Map.of());
    Here.until(() -> recordings() == 2);

    assertThat(job.getJobStatus().get().isTerminalState()).isFalse();
    job.cancel().get();
  }

  @Test
  void aJobThatIsStoppedGoesOnAtItsSavepointWithOtherSlots() throws Exception {
    broker.topic("stopped", 1);
    String at = null;
    int sent = 0;
    for (int slots : new int[] {1, 2, 4, 1}) {
      int more = Math.min(messages.size() - sent, PORTION);
      send("stopped", messages.subList(sent, sent + more));
      sent += more;
      Seen.PIECES.set(0);
      JobClient job = begun("stopped", slots, at);
      Here.until(() -> Seen.PIECES.get() >= STOPPED_AT);
      at =
          job.stopWithSavepoint(false, kept.toUri().toString(), SavepointFormatType.CANONICAL)
              .get();
    }

    assertThat(sent).isEqualTo(messages.size());
    assertThat(Tables.of(ledger())).isEqualTo(ofTheLaptop);
  }

  @Test
  void aUserNamesATopicAndIsToldOfWhatFailed() {
    Ended ended = program("kafka://" + broker.address() + "/news", "--until-now");

    assertThat(ended.exit()).as(ended.err()).isEqualTo(3);
    assertThat(ended.err())
        .contains("news/0@" + (DIGESTS + 1) + ": ", "53 reports new · 1 more", "1 failed");
    assertThat(recordings()).isEqualTo(ofTheLaptop.get("recording").size());
  }

  @Test
  void aTopicThatIsNotThereIsSaidWithThoseThatAre() {
    Ended ended = program("kafka://" + broker.address() + "/gnus");

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err()).contains("has no topic gnus; it has ").contains("news");
  }

  @Test
  void aBrokerThatDoesNotAnswerIsSaid() {
    Ended ended = program("kafka://localhost:1/news");

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err()).contains("No Kafka answers at localhost:1.");
  }

  /** What a run ended with. */
  private record Ended(int exit, String err) {}

  private Ended program(String from, String... more) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> arguments = new ArrayList<>(List.of("--from", from));
    arguments.addAll(List.of("--ledger", ledger().toString(), "--checkpoint-every", "1"));
    arguments.addAll(List.of(more));
    int exit = FlinkJob.run(new PrintStream(err, true, UTF_8), arguments.toArray(String[]::new));
    return new Ended(exit, err.toString(UTF_8));
  }

  private JobExecutionResult run(UnaryOperator<DataStream<Numbered<List<Finding>>>> between)
      throws Exception {
    StreamExecutionEnvironment environment = Here.environment(2, Map.of());
    job("news", true, 2).addTo(environment, () -> MOMENT, between);
    return environment.execute();
  }

  private JobClient begun(String topic, int slots, String at) throws Exception {
    Map<String, String> settings =
        at == null ? Map.of() : Map.of("execution.state-recovery.path", at);
    StreamExecutionEnvironment environment = Here.environment(slots, settings);
    job(topic, false, slots)
        .addTo(
            environment,
            () -> MOMENT,
            read -> read.map(new Seen(), Numbered.<List<Finding>>type()).uid("seen"));
    return environment.executeAsync();
  }

  private LedgerJob job(String topic, boolean untilNow, int slots) {
    return new LedgerJob(
        new Topic(broker.address(), topic).source("test", untilNow, new Properties()),
        ledger().toString(),
        slots,
        LedgerJob.Beside.NOTHING);
  }

  private long recordings() {
    try (Ledger open = Ledger.open(ledger().toString())) {
      return open.totals(null).recordings();
    }
  }

  private Path ledger() {
    return ledgers.resolve("flink.db");
  }
}
