package org.hearsay.evaluation.replay;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.Totals;

/**
 * Plays a day to the program: outlets publish, {@code ingest --follow} records, {@code serve}
 * shows, people read pages, and both programs are killed and started again; then the ledger is
 * compared with what was published.
 */
final class Replay implements AutoCloseable {
  private static final Duration START_PATIENCE = Duration.ofMinutes(3);
  private static final long GLANCE_MILLIS = 100;
  private static final long SECOND_MILLIS = 1_000;
  private static final int TOLD_EVERY_SECONDS = 30;
  private static final int STOPPED_BY_SIGNAL = 143;

  private final Plan plan;
  private final Consumer<String> say;
  private final List<Edition> day;
  private final Played played;
  private final FeedServer outlets;
  private final Audit audit;
  private final Running ingest;
  private final Running server;
  private final Downtimes down = new Downtimes();
  private final List<String> problems = new ArrayList<>();
  private volatile long start = System.nanoTime();
  private Instant began = Instant.now();
  private URI pages = URI.create("http://127.0.0.1:0/");
  private int port;

  Replay(Plan plan, Consumer<String> say) throws IOException {
    this.plan = plan;
    this.say = say;
    Newsroom newsroom = new Newsroom(plan.seed());
    this.day = newsroom.day(plan.reports(), plan.hosts());
    this.played = new Played(day, plan.hosts(), this::share);
    this.outlets = new FeedServer(played, newsroom.phrases(), plan.hosts());
    this.audit = new Audit(outlets, played.last(), this::appeared);
    this.ingest = new Running(plan, "ingest");
    this.server = new Running(plan, "server");
  }

  /** How much of the day has passed. */
  private double share() {
    return Math.min(1, elapsed() / plan.seconds());
  }

  private double elapsed() {
    return (System.nanoTime() - start) / 1e9;
  }

  private Instant appeared(Edition edition) {
    return began.plusMillis((long) (edition.at() * plan.length().toMillis()));
  }

  /** Plays all of it. */
  Result play() throws IOException, InterruptedException {
    startIngest();
    start = System.nanoTime();
    began = Instant.now();
    await("the first report", this::hasReports);
    startServer();
    try (Visitors visitors = new Visitors(pages, new Addresses(plan.seed()))) {
      visitors.start(plan.visits());
      day(visitors.visits());
      catchUp();
      visitors.close();
      return ended(visitors.visits());
    }
  }

  private void day(Visits visits) throws IOException, InterruptedException {
    Kills ofIngest = new Kills(plan.kills(), plan.seed() + 1);
    Kills ofServer = new Kills(plan.kills(), plan.seed() + 2);
    double looked = 0;
    double told = 0;
    while (share() < 1 || ofIngest.isOneLeft() || ofServer.isOneLeft()) {
      if (ofIngest.due(share())) {
        ingest.kill();
        startIngest();
      }
      if (ofServer.due(share())) {
        restartServer();
      }
      keepRunning();
      if (elapsed() >= looked) {
        look();
        looked = elapsed() + 1;
      }
      if (elapsed() >= told + TOLD_EVERY_SECONDS) {
        told = elapsed();
        tell(visits);
      }
      Thread.sleep(GLANCE_MILLIS);
    }
  }

  private void tell(Visits visits) {
    say.accept(
        "%.0f s: %d pages of reports handed out, %d pages read, %d failed; ingest %d MB, server %d MB"
            .formatted(
                elapsed(),
                outlets.pages(),
                visits.count(),
                visits.errors(down).size(),
                ingest.program().memory() / 1_000_000,
                server.program().memory() / 1_000_000));
  }

  private void look() {
    ingest.look(elapsed());
    server.look(elapsed());
  }

  /** Waits until the ledger has all, or for as long as what is late may take. */
  private void catchUp() throws IOException, InterruptedException {
    double until = elapsed() + plan.patience().toSeconds();
    while (elapsed() < until && !(audit.isAllServed() && audit.of(plan.ledger()).isRight())) {
      keepRunning();
      look();
      Thread.sleep(SECOND_MILLIS);
    }
  }

  /** The ledger is looked at when nothing is added to it any more. */
  private Result ended(Visits visits) throws IOException, InterruptedException {
    int exit = ingest.end();
    if (exit != STOPPED_BY_SIGNAL) {
      problems.add(
          "ingest ended with %d when it was asked to: %s"
              .formatted(exit, ingest.program().lastWords()));
    }
    server.end();
    try (Program doctor =
        Program.start(
            plan.jar(),
            plan.folder(),
            "doctor",
            arguments("doctor", "--ledger", plan.ledger(), "--data-folder", "data"))) {
      if (doctor.awaited(plan.patience()) != 0) {
        problems.add("doctor: " + doctor.printed());
      }
    }
    Audit.Found found = audit.of(plan.ledger());
    Instant last = found.last() == null ? began : found.last();
    return new Result(
        plan,
        day.size(),
        outlets.pages(),
        outlets.overrun(),
        Duration.between(began, last).toMillis() / 1e3,
        found,
        ingest,
        server,
        visits,
        down,
        problems);
  }

  /** A program that ends by itself is a fault; the day goes on. */
  private void keepRunning() throws IOException, InterruptedException {
    if (!ingest.program().isRunning()) {
      problems.add("ingest ended by itself: " + ingest.program().lastWords());
      startIngest();
    }
    if (!server.program().isRunning()) {
      problems.add("server ended by itself: " + server.program().lastWords());
      restartServer();
    }
  }

  private void startIngest() throws IOException {
    List<String> all = arguments("ingest");
    all.addAll(outlets.feeds());
    all.addAll(
        arguments(
            "--follow",
            "--every",
            "" + plan.every(),
            "--delay",
            "" + plan.delay(),
            "--allow-private-addresses",
            "--ledger",
            plan.ledger(),
            "--data-folder",
            "data"));
    ingest.start(all);
  }

  private void restartServer() throws IOException, InterruptedException {
    long from = System.nanoTime();
    server.kill();
    startServer();
    down.add(from, System.nanoTime());
  }

  private void startServer() throws IOException, InterruptedException {
    server.start(
        arguments(
            "serve", "--ledger", plan.ledger(), "--data-folder", "data", "--port", "" + port));
    await("the server", this::answers);
  }

  private boolean answers() throws IOException {
    String line = server.program().firstLine();
    if (!line.startsWith("http")) {
      return false;
    }
    pages = URI.create(line);
    port = pages.getPort();
    HttpURLConnection health =
        (HttpURLConnection) pages.resolve("/health").toURL().openConnection();
    try {
      return health.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    } finally {
      health.disconnect();
    }
  }

  private boolean hasReports() {
    if (!Files.exists(Path.of(plan.ledger()))) {
      return false;
    }
    try (Ledger ledger = Ledger.open(plan.ledger())) {
      Totals totals = ledger.totals(null);
      return totals.reports() > 0;
    } catch (LedgerException notYetMade) {
      return false;
    }
  }

  /** Something that comes about by and by. */
  private interface Sign {
    boolean isThere() throws IOException;
  }

  private void await(String what, Sign sign) throws IOException, InterruptedException {
    long until = System.nanoTime() + START_PATIENCE.toNanos();
    while (!sign.isThere()) {
      if (System.nanoTime() > until) {
        throw new IOException(
            "%s was not there after %d s. What the programs said is in %s."
                .formatted(what, START_PATIENCE.toSeconds(), plan.folder()));
      }
      Thread.sleep(GLANCE_MILLIS / 2);
    }
  }

  private static List<String> arguments(String... arguments) {
    return new ArrayList<>(List.of(arguments));
  }

  @Override
  public void close() {
    ingest.close();
    server.close();
    outlets.close();
  }
}
