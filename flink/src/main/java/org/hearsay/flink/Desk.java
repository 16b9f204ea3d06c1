package org.hearsay.flink;

import java.io.IOException;
import java.nio.file.Path;
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
 * Reads the reports that a ledger does not have. A process has one for each ledger and each folder
 * of what a user added, whatever the number of its slots: the reader's weights are loaded once.
 */
final class Desk implements AutoCloseable {
  private static final Map<Place, Desk> OPEN = new HashMap<>();

  private final Place place;
  private final Recorder recorder;
  private final Pipeline pipeline;
  private final ReadBy by;
  private int users;

  /** What one is for: a ledger, and the folder of what a user added, or null. */
  private record Place(String ledger, @Nullable Path added) {}

  private Desk(Place place, UserData data) {
    this.place = place;
    this.recorder = Recorder.open(place.ledger(), new KeptForm(), LedgerLineage.KEYS);
    this.pipeline = Pipeline.open(data.known(), data.gazetteers());
    this.by = new ReadBy(pipeline.engineVersion(), pipeline.model());
  }

  /**
   * The one for a ledger, which each user closes once.
   *
   * @param ledger where it is
   * @param added the folder of what a user added, or null for nothing
   * @throws IOException if what was added cannot be used
   */
  static Desk at(String ledger, @Nullable Path added) throws IOException {
    Place place = new Place(ledger, added);
    synchronized (OPEN) {
      Desk desk = OPEN.get(place);
      if (desk == null) {
        desk = new Desk(place, added == null ? UserData.NONE : UserData.in(added));
        OPEN.put(place, desk);
      }
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
        OPEN.remove(place);
        pipeline.close();
        recorder.close();
      }
    }
  }
}
