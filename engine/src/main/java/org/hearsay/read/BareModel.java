package org.hearsay.read;

import java.util.List;
import org.hearsay.text.Report;

/**
 * The learned reader's model and what comes before it, without what is made of its answers: the
 * least that reading can take.
 */
public final class BareModel implements AutoCloseable {
  private final OnnxModel model = OnnxModel.open();
  private final WordPieces splitter = new WordPieces(DataFile.lines("model/vocabulary.txt"));
  private final Stops stops = Stops.english();

  /**
   * Texts as the model takes them.
   *
   * @param tokens how many tokens they have, as the reader counts them
   * @param windows the windows of all
   */
  public record Windowed(long tokens, List<Input> windows) {}

  /**
   * One window.
   *
   * @param pieces what the model takes
   * @param shapes what it takes beside
   */
  public record Input(long[] pieces, long[] shapes) {}

  /** Cuts texts into words, tokens, sentences and pieces of words. */
  public Windowed cut(List<Report> reports) {
    List<Layout> layouts = reports.stream().map(this::layout).toList();
    long tokens = layouts.stream().mapToLong(layout -> layout.tokens().size()).sum();
    List<Input> inputs = layouts.stream().flatMap(layout -> inputs(layout).stream()).toList();
    return new Windowed(tokens, inputs);
  }

  private Layout layout(Report report) {
    return Layout.of(report, splitter, stops, model.labels().room());
  }

  private List<Input> inputs(Layout layout) {
    AttributionReading reading = new AttributionReading(layout, model, splitter);
    return Windows.of(layout, model.labels().room()).stream()
        .map(window -> reading.encode(window.firstWord(), window.endWord()))
        .map(encoded -> new Input(encoded.pieces(), encoded.shapes()))
        .toList();
  }

  /**
   * One pass of the model over each window, by the caller's thread and those of the common pool, as
   * the reader has it; how many numbers it answered.
   */
  public long forward(Windowed texts) {
    return texts.windows().parallelStream()
        .map(window -> model.answer(window.pieces(), window.shapes()))
        .mapToLong(answers -> answers.attribution().values().length)
        .sum();
  }

  @Override
  public void close() {
    model.close();
  }
}
