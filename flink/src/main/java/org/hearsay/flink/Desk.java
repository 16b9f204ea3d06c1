package org.hearsay.flink;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.export.KeptForm;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;
import org.hearsay.ingest.WebPage;
import org.hearsay.ledger.FetchedPage;
import org.hearsay.ledger.ReadBy;
import org.hearsay.ledger.Recorder;
import org.hearsay.pipeline.LedgerLineage;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.text.Report;
import org.jspecify.annotations.Nullable;

/**
 * Reads the reports that a ledger does not have. A process has one for each ledger, whatever the
 * number of its slots: the reader's weights are loaded once.
 */
final class Desk implements AutoCloseable {
  private static final Map<String, Desk> OPEN = new HashMap<>();

  private final String ledger;
  private final Recorder recorder;
  private final Pipeline pipeline;
  private final ReadBy by;
  private int users;

  private Desk(String ledger) {
    this.ledger = ledger;
    this.recorder = Recorder.open(ledger, new KeptForm(), LedgerLineage.KEYS);
    this.pipeline = Pipeline.open();
    this.by = new ReadBy(pipeline.engineVersion(), pipeline.model());
  }

  /** The one for the ledger at {@code location}, which each user closes once. */
  static Desk at(String location) {
    synchronized (OPEN) {
      Desk desk = OPEN.computeIfAbsent(location, Desk::new);
      desk.users++;
      return desk;
    }
  }

  /** What becomes of the reports in {@code piece}, in order; of those that are known, nothing. */
  List<Finding> read(Piece piece) {
    Stream<Finding> findings =
        piece instanceof Piece.Archived archived
            ? read(archived.page())
            : finding(((Piece.Told) piece).outcome(), null);
    return findings.toList();
  }

  private Stream<Finding> read(WebPage page) {
    byte[] bytes = WebPage.inUtf8(page.bytes(), page.mediaType());
    FetchedPage kept =
        new FetchedPage(page.bytes(), page.address(), page.fetchedAt(), page.mediaType());
    return new Ingest()
        .read(bytes, page.name(), new Hints(null, null, page.address()))
        .flatMap(outcome -> finding(outcome, kept));
  }

  private Stream<Finding> finding(Outcome outcome, @Nullable FetchedPage page) {
    if (outcome instanceof Outcome.Failed failed) {
      return Stream.of(new Finding.Failed(failed));
    }
    Report report = ((Outcome.Read) outcome).report();
    return recorder.has(report, by) ? Stream.empty() : Stream.of(finding(report, page));
  }

  private Finding finding(Report report, @Nullable FetchedPage page) {
    try {
      return new Finding.Found(pipeline.read(report), page, by);
    } catch (OutOfMemoryError tooLittle) {
      return failed(
          report, "Reading it takes more memory than the task manager was given. Give it more.");
    } catch (RuntimeException | StackOverflowError defect) {
      return failed(
          report,
          "Reading it met a defect of Hearsay (%s). Please report it with the text."
              .formatted(defect));
    }
  }

  private static Finding failed(Report report, String error) {
    String name = report.url() == null ? report.id() : report.url();
    return new Finding.Failed(new Outcome.Failed(name, error));
  }

  @Override
  public void close() {
    synchronized (OPEN) {
      users--;
      if (users == 0) {
        OPEN.remove(ledger);
        pipeline.close();
        recorder.close();
      }
    }
  }
}
