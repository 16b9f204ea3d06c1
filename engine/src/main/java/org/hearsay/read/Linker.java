package org.hearsay.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins the sources, cues and contents of a window.
 *
 * <p>Each content goes to the cue that it links to best, and each cue takes the source that it
 * links to best; of equal links the nearer. Sources that stand in one list with that source ("the
 * army and the ministry") are joint sources. Training put the line between "together" and "not" at
 * a logit of zero; a content without such a link is an orphan, a relation of its own without cue.
 */
final class Linker {
  private static final float CONTENT_THRESHOLD = 0;

  /**
   * A little doubt is no reason to leave a cue without its source: on PolNeAR's development
   * articles it finds more sources and no more wrong ones.
   */
  private static final float SOURCE_THRESHOLD = -2;

  private final Words words;
  private final int firstWord;
  private final int[] rows;
  private final Answers answers;
  private final List<Bio.Run> sources;
  private final List<Bio.Run> cues;
  private final List<Bio.Run> contents;

  private Linker(Words words, int firstWord, int[] rows, Answers answers, List<Bio.Run> runs) {
    this.words = words;
    this.firstWord = firstWord;
    this.rows = rows;
    this.answers = answers;
    this.sources = ofKind(runs, "source");
    this.cues = ofKind(runs, "cue");
    this.contents = ofKind(runs, "content");
  }

  private static List<Bio.Run> ofKind(List<Bio.Run> runs, String kind) {
    return runs.stream().filter(run -> run.kind().equals(kind)).toList();
  }

  /**
   * The relations of a window: those of its cues in order, then its orphans.
   *
   * @param firstWord the window's first word
   * @param rows the row of each of its words
   * @param runs what was found in it, in its own words
   */
  static List<Relation> link(
      Words words, int firstWord, int[] rows, Answers answers, List<Bio.Run> runs) {
    return new Linker(words, firstWord, rows, answers, runs).relations();
  }

  private List<Relation> relations() {
    Map<Bio.Run, List<Stretch>> contentsOf = new LinkedHashMap<>();
    cues.forEach(cue -> contentsOf.put(cue, new ArrayList<>()));
    List<Relation> orphans = new ArrayList<>();
    for (Bio.Run content : contents) {
      Bio.Run cue = cueOf(content);
      if (cue == null) {
        orphans.add(new Relation(List.of(), List.of(), List.of(stretch(content))));
      } else {
        contentsOf.computeIfAbsent(cue, none -> new ArrayList<>()).add(stretch(content));
      }
    }
    List<Relation> relations = new ArrayList<>();
    contentsOf.forEach(
        (cue, found) -> relations.add(new Relation(sourcesOf(cue), List.of(stretch(cue)), found)));
    relations.addAll(orphans);
    return relations;
  }

  private Bio.@Nullable Run cueOf(Bio.Run content) {
    Bio.Run best = null;
    float greatest = CONTENT_THRESHOLD;
    for (Bio.Run cue : cues) {
      float logit = logit(answers.cueOfContent(), cue, answers.content(), content);
      if (isBetter(logit, greatest, cue, best, content)) {
        best = cue;
        greatest = logit;
      }
    }
    return best;
  }

  private List<Stretch> sourcesOf(Bio.Run cue) {
    Bio.Run best = null;
    float greatest = SOURCE_THRESHOLD;
    for (Bio.Run source : sources) {
      float logit = logit(answers.cueOfSource(), cue, answers.source(), source);
      if (isBetter(logit, greatest, source, best, cue)) {
        best = source;
        greatest = logit;
      }
    }
    return best == null ? List.of() : joint(best, cue);
  }

  private static boolean isBetter(
      float logit, float greatest, Bio.Run run, Bio.@Nullable Run best, Bio.Run to) {
    return logit > greatest
        || (logit == greatest && best != null && distance(run, to) < distance(best, to));
  }

  private static int distance(Bio.Run a, Bio.Run b) {
    return Math.abs(a.first() - b.first());
  }

  /** The source with those beside it in a list that link to the same cue. */
  private List<Stretch> joint(Bio.Run source, Bio.Run cue) {
    int at = sources.indexOf(source);
    int first = at;
    while (first > 0 && areListed(first - 1) && links(cue, sources.get(first - 1))) {
      first--;
    }
    int last = at;
    while (last + 1 < sources.size() && areListed(last) && links(cue, sources.get(last + 1))) {
      last++;
    }
    return sources.subList(first, last + 1).stream().map(this::stretch).toList();
  }

  private boolean links(Bio.Run cue, Bio.Run source) {
    return logit(answers.cueOfSource(), cue, answers.source(), source) > 0;
  }

  /** Whether nothing but commas and conjunctions stands between a source and the next. */
  private boolean areListed(int source) {
    int from = sources.get(source).last() + 1;
    int to = sources.get(source + 1).first();
    if (from == to) {
      return false;
    }
    for (int word = from; word < to; word++) {
      if (!isConjunction(words.string(firstWord + word))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isConjunction(String word) {
    return word.equals(",") || word.equals("&") || word.equals("and") || word.equals("or");
  }

  private float logit(Matrix cues, Bio.Run cue, Matrix others, Bio.Run other) {
    return cues.dot(rows[cue.first()], others, rows[other.first()]);
  }

  private Stretch stretch(Bio.Run run) {
    return new Stretch(firstWord + run.first(), firstWord + run.last());
  }
}
