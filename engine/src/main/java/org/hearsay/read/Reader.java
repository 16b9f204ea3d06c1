package org.hearsay.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Reading;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;

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
 * <p>Threads may share a reader; each call runs on its caller's thread. What a report is read as
 * depends on the report alone: same text, same reading, whatever else is read beside it. Time and
 * memory grow in proportion to the text; about 10,000 word pieces a second, a second reading of
 * what is said within what is said included in that count.
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
    AttributionReading attributions = new AttributionReading(layout, model, splitter);
    SentenceReading sentences = new SentenceReading(layout, model.labels());
    Names names = new Names(layout, model.labels(), lexicon);
    List<Sentence> read = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    for (Window window : Windows.of(layout, model.labels().room())) {
      Encoded encoded = attributions.encode(window.firstWord(), window.endWord());
      Answers answers = model.answer(encoded.pieces(), encoded.shapes());
      names.addMarked(window, encoded.rows(), answers);
      if (layout.block(window.firstSentence()).kind().holdsClaims()) {
        relations.addAll(attributions.read(window.firstWord(), encoded, answers));
      }
      for (int i = window.firstSentence(); i < window.endSentence(); i++) {
        read.add(sentences.read(i, answers, window.firstWord(), encoded.rows()));
        names.addListed(read.get(read.size() - 1));
      }
    }
    return new Reading(
        report, read, attributions(layout, attributions, relations), names.inOrder(), List.of());
  }

  private static List<Attribution> attributions(
      Layout layout, AttributionReading reading, List<Relation> found) {
    List<Relation> relations = new ArrayList<>(found);
    relations.sort(Comparator.comparingInt(Relation::first));
    List<Relation> whole = Orphans.adopt(layout, relations);
    return new Rereading(layout, reading)
        .attributions(new SecondHalves(layout).complete(new RepeatedCues(layout).split(whole)));
  }

  /** Frees the model's memory. No thread may be reading. */
  @Override
  public void close() {
    model.close();
  }
}
