package org.hearsay.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Reading;
import org.hearsay.text.Sentence;

/** One report being read: collects what is found, window after window. */
final class ReportReading {
  /** How many windows are read before what was answered is decoded: bounds the memory. */
  private static final int AT_ONCE = 16;

  private final Layout layout;
  private final Model model;
  private final AttributionReading attributionReading;
  private final SentenceReading sentenceReading;
  private final Names names;
  private final InnerCues innerCues;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  ReportReading(Layout layout, Model model, WordPieces splitter, Lexicon lexicon) {
    this.layout = layout;
    this.model = model;
    this.attributionReading = new AttributionReading(layout, model, splitter);
    this.sentenceReading = new SentenceReading(layout, model.labels());
    this.names = new Names(layout, model.labels(), lexicon);
    this.innerCues = new InnerCues(layout.words().size(), model.labels().innerCueLeast());
  }

  /** Reads it all; to be called once. */
  Reading read() {
    List<Window> windows = Windows.of(layout, model.labels().room());
    for (int from = 0; from < windows.size(); from += AT_ONCE) {
      List<Window> some = windows.subList(from, Math.min(windows.size(), from + AT_ONCE));
      some.parallelStream().map(this::ask).toList().forEach(this::take);
    }
    return new Reading(layout.report(), sentences, attributions(), names.inOrder(), List.of());
  }

  private Answered ask(Window window) {
    Encoded encoded = attributionReading.encode(window.firstWord(), window.endWord());
    return new Answered(window, encoded, model.answer(encoded.pieces(), encoded.shapes()));
  }

  private void take(Answered answered) {
    Window window = answered.window();
    names.addMarked(window, answered.encoded().rows(), answered.answers());
    if (layout.block(window.firstSentence()).kind().holdsClaims()) {
      innerCues.add(answered);
      relations.addAll(
          attributionReading.read(window.firstWord(), answered.encoded(), answered.answers()));
    }
    for (int i = window.firstSentence(); i < window.endSentence(); i++) {
      Sentence sentence = sentenceReading.read(i, answered);
      sentences.add(sentence);
      names.addListed(sentence);
    }
  }

  private List<Attribution> attributions() {
    relations.sort(Comparator.comparingInt(Relation::first));
    List<Relation> whole = Orphans.adopt(layout, relations);
    List<Relation> parted = new RepeatedCues(layout).split(whole);
    return new Rereading(layout, attributionReading, innerCues)
        .attributions(new SecondHalves(layout).complete(parted));
  }
}
