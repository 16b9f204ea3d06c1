package org.hearsay.read;

import org.hearsay.claim.Reading;
import org.hearsay.text.Report;

/**
 * The learned reader: marks in a report who is said to have said what, and the names, words and
 * sentences that later stages go by.
 *
 * <pre>{@code
 * try (Reader reader = Reader.open()) {
 *   Reading reading = reader.read(report);
 *   reading.attributions().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Threads may share a reader; a call runs on its caller's thread and those of the common pool.
 * What a report is read as depends on the report alone: same text, same reading, on any number of
 * threads and whatever else is read beside it. Time and memory grow in proportion to the text. A
 * thread reads some 7,000 to 15,000 word pieces a second; contents in which something may be
 * attributed count twice, since they are read again.
 */
public final class Reader implements AutoCloseable {
  private final Model model;
  private final WordPieces splitter;
  private final Stops stops = Stops.english();
  private final Lexicon lexicon = Lexicon.load();

  /** A reader by any model; closing the reader closes it. */
  Reader(Model model, WordPieces splitter) {
    this.model = model;
    this.splitter = splitter;
  }

  /**
   * Loads the weights and word lists of the jar: a third of a second.
   *
   * @throws IllegalStateException if the weights are missing, or ONNX Runtime cannot load them here
   */
  public static Reader open() {
    return new Reader(OnnxModel.open(), new WordPieces(DataFile.lines("model/vocabulary.txt")));
  }

  /** Name and version of the weights: "hearsay-reader-1 1.0.0". */
  public String model() {
    return model.name();
  }

  /**
   * Reads a report. Any text is read, however long; what is not English is read badly.
   *
   * @return its sentences, attributions with what is attributed within them, and names; nothing of
   *     a block that holds no claims is an attribution
   */
  public Reading read(Report report) {
    Layout layout = Layout.of(report, splitter, stops, model.labels().room());
    return new ReportReading(layout, model, splitter, lexicon).read();
  }

  /** Frees the model's memory. No thread may be reading. */
  @Override
  public void close() {
    model.close();
  }
}
