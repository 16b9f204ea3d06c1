package org.hearsay.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Completes contents that stand around their cue: "The raid | is seen | as an attempt to …", "The
 * army | is believed | to have left".
 *
 * <p>Where a cue without source has a content before it and none after, and "as" or "to" follows
 * it, what follows is the content's second half: to the end of the sentence, or to the comma or
 * attribution that comes first.
 */
final class SecondHalves {
  private static final Set<String> OPENERS = Set.of("as", "to");

  private final Layout layout;
  private final Words words;

  SecondHalves(Layout layout) {
    this.layout = layout;
    this.words = layout.words();
  }

  /** The relations, in order, with the halves that were missing. */
  List<Relation> complete(List<Relation> relations) {
    List<Relation> all = new ArrayList<>();
    for (int i = 0; i < relations.size(); i++) {
      Relation relation = relations.get(i);
      int next = i + 1 < relations.size() ? relations.get(i + 1).first() : words.size();
      all.add(lacksHalf(relation) ? completed(relation, next) : relation);
    }
    return all;
  }

  private boolean lacksHalf(Relation relation) {
    if (!relation.sources().isEmpty() || relation.cues().isEmpty()) {
      return false;
    }
    int cue = relation.cues().get(0).last();
    int after = cue + 1;
    return relation.last() == cue
        && relation.contents().get(0).last() == relation.cues().get(0).first() - 1
        && after < words.size()
        && sentence(after) == sentence(cue)
        && OPENERS.contains(words.string(after));
  }

  private Relation completed(Relation relation, int next) {
    int first = relation.last() + 1;
    int end = first;
    while (end < next && sentence(end) == sentence(first) && !endsClause(end)) {
      end++;
    }
    return end > first + 1 ? relation.with(new Stretch(first, end - 1)) : relation;
  }

  private boolean endsClause(int word) {
    return (words.is(word, ',') || words.is(word, ';') || words.is(word, '.'))
        && layout.tokens().isToken(words.begin(word));
  }

  private int sentence(int word) {
    return layout.sentences().at(word);
  }
}
