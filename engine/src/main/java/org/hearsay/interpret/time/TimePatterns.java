package org.hearsay.interpret.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.interpret.lexicon.Table;

/** All patterns of patterns.tsv. */
final class TimePatterns {

  private static final BitSet NONE = new BitSet();

  private final List<TimePattern> patterns =
      Table.beside(TimePatterns.class, "patterns.tsv").rows().stream()
          .map(TimePattern::of)
          .toList();
  private final Map<String, BitSet> byWord = new HashMap<>();
  private final Map<Category, BitSet> byCategory = new EnumMap<>(Category.class);

  TimePatterns() {
    index();
  }

  List<TimePattern> all() {
    return patterns;
  }

  /** The times of a sentence from left to right, not overlapping; at each word the longest. */
  List<Match> in(Line line) {
    List<Match> matches = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < line.size(); i++) {
      Optional<Match> match = best(line, i);
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
    BitSet candidates = candidates(line, start);
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      Optional<Match> match = patterns.get(i).at(line, start);
      if (match.isPresent() && (best.isEmpty() || match.get().taken() > best.get().taken())) {
        best = match;
      }
    }
    return best;
  }

  /** The patterns that can begin with a word; most words of a text begin none. */
  private BitSet candidates(Line line, int i) {
    BitSet candidates = new BitSet(patterns.size());
    candidates.or(byWord.getOrDefault(line.word(i), NONE));
    for (Sense sense : line.senses().get(i)) {
      candidates.or(byCategory.getOrDefault(sense.category(), NONE));
    }
    return candidates;
  }

  /** Notes for each pattern the words and categories that it can begin with. */
  private void index() {
    for (int i = 0; i < patterns.size(); i++) {
      for (Element element : patterns.get(i).elements()) {
        if (element.before()) {
          continue;
        }
        for (String word : element.words()) {
          byWord.computeIfAbsent(word, w -> new BitSet()).set(i);
        }
        for (Category category : element.categories()) {
          byCategory.computeIfAbsent(category, c -> new BitSet()).set(i);
        }
        if (!element.optional()) {
          break;
        }
      }
    }
  }
}
