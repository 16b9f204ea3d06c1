package org.hearsay.interpret.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.interpret.lexicon.Table;

/** All patterns of patterns.tsv. */
final class TimePatterns {

  private final List<TimePattern> patterns =
      Table.beside(TimePatterns.class, "patterns.tsv").rows().stream()
          .map(TimePattern::of)
          .toList();
  private final Set<String> openers = openers();

  List<TimePattern> all() {
    return patterns;
  }

  /** The times of a sentence from left to right, not overlapping; at each word the longest. */
  List<Match> in(Line line) {
    List<Match> matches = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < line.size(); i++) {
      Optional<Match> match = canOpen(line, i) ? best(line, i) : Optional.empty();
      if (match.isPresent() && match.get().first() >= free) {
        matches.add(match.get());
        free = match.get().end();
        i = free - 1;
      }
    }
    return matches;
  }

  /** The longest; but where words only place a time, a longer time behind them goes before. */
  private Optional<Match> best(Line line, int start) {
    Optional<Match> match = longest(line, start);
    if (match.isEmpty() || match.get().first() == start) {
      return match;
    }
    return longest(line, match.get().first())
        .filter(inner -> inner.end() > match.get().end())
        .or(() -> match);
  }

  private Optional<Match> longest(Line line, int start) {
    Optional<Match> best = Optional.empty();
    for (TimePattern pattern : patterns) {
      Optional<Match> match = pattern.at(line, start);
      if (match.isPresent() && (best.isEmpty() || match.get().taken() > best.get().taken())) {
        best = match;
      }
    }
    return best;
  }

  /** Most words of a text begin no time: they are passed by at once. */
  private boolean canOpen(Line line, int i) {
    return !line.senses().get(i).isEmpty() || openers.contains(line.word(i));
  }

  /** The plain words that a pattern can begin with. */
  private Set<String> openers() {
    Set<String> words = new TreeSet<>();
    for (TimePattern pattern : patterns) {
      for (Element element : pattern.elements()) {
        words.addAll(element.words());
        if (!element.optional()) {
          break;
        }
      }
    }
    return words;
  }
}
