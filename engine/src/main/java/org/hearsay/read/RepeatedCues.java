package org.hearsay.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parts contents in which their own cue comes again: "the ministry said the road was open and said
 * the bridge would follow" says two things, both of the ministry.
 *
 * <p>Where the cue's first word follows "and" or "but" within the content, and outside a quotation,
 * what follows it is a content of its own with the same source.
 */
final class RepeatedCues {
  /** After the cue there must be so many words, or there is nothing to be said by it. */
  private static final int LEAST_WORDS = 3;

  private static final Set<String> CONJUNCTIONS = Set.of("and", "but");

  private final Words words;

  RepeatedCues(Layout layout) {
    this.words = layout.words();
  }

  /** The relations, with those that say two things as two. */
  List<Relation> split(List<Relation> relations) {
    List<Relation> all = new ArrayList<>();
    for (Relation relation : relations) {
      Relation rest = relation;
      int again = again(rest);
      while (again >= 0) {
        all.add(before(rest, again));
        rest = after(rest, again);
        again = again(rest);
      }
      all.add(rest);
    }
    return all;
  }

  /** Where the cue comes again in the last piece of the content, or -1. */
  private int again(Relation relation) {
    if (relation.cues().isEmpty() || relation.sources().isEmpty()) {
      return -1;
    }
    String cue = lower(relation.cues().get(0).first());
    Stretch content = last(relation);
    int open = 0;
    for (int word = content.first(); word <= content.last() - LEAST_WORDS; word++) {
      open += Marks.isQuote(words.first(word)) ? 1 : 0;
      if (open == 0
          && word >= content.first() + 2
          && lower(word).equals(cue)
          && CONJUNCTIONS.contains(lower(word - 1))) {
        return word;
      }
    }
    return -1;
  }

  private static Stretch last(Relation relation) {
    return relation.contents().get(relation.contents().size() - 1);
  }

  private Relation before(Relation relation, int again) {
    List<Stretch> contents = new ArrayList<>(relation.contents());
    Stretch last = contents.remove(contents.size() - 1);
    contents.add(new Stretch(last.first(), again - 2));
    return new Relation(relation.sources(), relation.cues(), contents);
  }

  private Relation after(Relation relation, int again) {
    return new Relation(
        relation.sources(),
        List.of(new Stretch(again, again)),
        List.of(new Stretch(again + 1, last(relation).last())));
  }

  private String lower(int word) {
    return words.string(word).toLowerCase(Locale.ROOT);
  }
}
