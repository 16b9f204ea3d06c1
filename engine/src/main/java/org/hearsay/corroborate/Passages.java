package org.hearsay.corroborate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.claim.Reading;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * The text of one report as runs of five words, to find what of it stands in other reports.
 *
 * <p>A few runs, chosen by winnowing (Schleimer, Wilkerson and Aiken 2003), are its fingerprint:
 * two texts that share eight words in a row share at least one of them.
 *
 * @param sentences its sentences of seven words and more
 * @param runs all runs of five words, by their hash
 * @param fingerprint the chosen ones
 */
record Passages(List<Passage> sentences, Runs runs, Set<Long> fingerprint) {
  private static final int RUN = 5;
  private static final int WINDOW = 4;
  private static final int LEAST_WORDS = 7;
  private static final double MOVED = 0.75;
  private static final double MOSTLY_QUOTED = 0.5;

  /**
   * A sentence.
   *
   * @param span where it stands
   * @param runs its runs of five words
   * @param numbers the numbers in it
   * @param words how many words it has
   */
  record Passage(Span span, Runs runs, Set<String> numbers, int words) {}

  static Passages of(Reading reading) {
    List<Passage> passages = new ArrayList<>();
    List<Long> all = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (sentence.kind().holdsClaims() && !isQuoted(sentence.span().text())) {
        List<String> stems = Terms.stems(sentence.span().text());
        List<Long> runs = runs(stems);
        all.addAll(runs);
        if (stems.size() >= LEAST_WORDS) {
          passages.add(new Passage(sentence.span(), Runs.of(runs), numbers(stems), stems.size()));
        }
      }
    }
    return new Passages(passages, Runs.of(all), winnowed(all));
  }

  /**
   * The sentences of this text that stand, nearly word for word, in {@code other}. Any two reports
   * that share a run are looked at so, thousands of pairs for one question: hence loops.
   */
  List<Passage> movedTo(Passages other) {
    List<Passage> moved = new ArrayList<>();
    for (Passage sentence : sentences) {
      if (other.holds(sentence)) {
        moved.add(sentence);
      }
    }
    return moved;
  }

  private boolean holds(Passage passage) {
    if (!holdsRuns(passage)) {
      return false;
    }
    for (Passage own : sentences) {
      if (own.runs().sharesAny(passage.runs()) && own.numbers().containsAll(passage.numbers())) {
        return true;
      }
    }
    return false;
  }

  /** Left with the first run too many that is missing: most sentences stand in no other text. */
  private boolean holdsRuns(Passage passage) {
    double mayMiss = (1 - MOVED) * passage.runs().size();
    int missing = 0;
    for (int i = 0; i < passage.runs().size(); i++) {
      missing += runs.contains(passage.runs().at(i)) ? 0 : 1;
      if (missing > mayMiss) {
        return false;
      }
    }
    return true;
  }

  /** What somebody said in so many words is not the reporter's text, and moves freely. */
  private static boolean isQuoted(String sentence) {
    int quoted = 0;
    boolean inside = false;
    for (char c : sentence.toCharArray()) {
      inside = c == '“' || (c == '"' && !inside) || (inside && c != '”' && c != '"');
      quoted += inside ? 1 : 0;
    }
    return quoted > MOSTLY_QUOTED * sentence.length();
  }

  private static List<Long> runs(List<String> stems) {
    List<Long> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= stems.size(); i++) {
      long hash = 1125899906842597L;
      for (String stem : stems.subList(i, i + RUN)) {
        hash = 31 * (31 * hash + stem.hashCode()) + 7;
      }
      runs.add(hash);
    }
    return runs;
  }

  private static Set<Long> winnowed(List<Long> runs) {
    Set<Long> chosen = new TreeSet<>();
    for (int i = 0; i < runs.size(); i++) {
      List<Long> window = runs.subList(i, Math.min(i + WINDOW, runs.size()));
      chosen.add(window.stream().min(Long::compare).orElseThrow());
    }
    return chosen;
  }

  private static Set<String> numbers(List<String> stems) {
    Set<String> numbers = new TreeSet<>();
    stems.stream().filter(s -> Character.isDigit(s.charAt(0))).forEach(numbers::add);
    return numbers;
  }
}
