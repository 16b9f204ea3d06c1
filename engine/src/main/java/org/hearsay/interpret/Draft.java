package org.hearsay.interpret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Reading;
import org.hearsay.interpret.actor.Cast;
import org.hearsay.interpret.actor.Sentences;
import org.hearsay.interpret.event.Events;
import org.hearsay.interpret.figure.Figures;
import org.hearsay.interpret.place.Places;
import org.hearsay.interpret.time.Times;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;
import org.hearsay.text.Unread;

/** The claims of one report while the passes work on them, with all that they may look at. */
final class Draft {

  /** Passes go through the text in order, so the trees of the last sentences are enough. */
  private static final int TREES = 256;

  final Reading reading;

  /** Those of the reading by which somebody claims something. */
  final List<Attribution> attributions;

  final Sentences sentences;
  final Cast cast;
  final Times times;
  final Figures figures;
  final Places places;
  final Events events;
  final QuoteMarks quotes;
  final List<DraftClaim> claims = new ArrayList<>();
  final List<Standing> standings = new ArrayList<>();
  final List<Unread> unread = new ArrayList<>();

  private final BitSet taken;
  private final Map<Integer, Tree> trees =
      new LinkedHashMap<>(TREES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Tree> eldest) {
          return size() > TREES;
        }
      };

  Draft(
      Reading reading,
      List<Attribution> attributions,
      Sentences sentences,
      QuoteMarks quotes,
      Cast cast,
      Times times,
      Figures figures,
      Places places,
      Events events) {
    this.reading = reading;
    this.sentences = sentences;
    this.cast = cast;
    this.times = times;
    this.figures = figures;
    this.places = places;
    this.events = events;
    this.quotes = quotes;
    this.attributions = List.copyOf(attributions);
    taken = new BitSet(reading.report().text().length());
    attributions.forEach(this::take);
    unread.addAll(reading.unread());
    unread.addAll(times.unresolved());
    unread.addAll(figures.unread());
  }

  Report report() {
    return reading.report();
  }

  String text() {
    return reading.report().text();
  }

  /** The tree of the sentence of an index. */
  Tree tree(int sentence) {
    return trees.computeIfAbsent(sentence, i -> new Tree(sentences.get(i)));
  }

  /** The words from {@code from} to before {@code to} of a sentence's tree. */
  Span words(Tree tree, int from, int to) {
    return Span.of(text(), tree.token(from).span().begin(), tree.token(to - 1).span().end());
  }

  /** Marks words as part of an attribution or a standing: they are not the report's own voice. */
  void take(Span span) {
    taken.set(span.begin(), span.end());
  }

  /** Whether the words at {@code span} have been taken. */
  boolean isTaken(Span span) {
    int next = taken.nextSetBit(span.begin());
    return next >= 0 && next < span.end();
  }

  /** Whether the unit at {@code offset} has been taken. */
  boolean isTaken(int offset) {
    return taken.get(offset);
  }

  private void take(Attribution attribution) {
    attribution.source().forEach(this::take);
    attribution.cue().forEach(this::take);
    attribution.content().forEach(this::take);
  }

  /** The sentences that can hold claims, by index, in order. */
  List<Integer> claimSentences() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.kind().holdsClaims() && !sentence.tokens().isEmpty()) {
        found.add(i);
      }
    }
    return found;
  }
}
