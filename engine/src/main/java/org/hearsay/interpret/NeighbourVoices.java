package org.hearsay.interpret;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Hop;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;

/**
 * Voices that stand beside an attribution and that the reader did not link to it: a second
 * reporting clause before or after it, or an outlet with a colon in front.
 */
final class NeighbourVoices {

  private static final int LONGEST_CLAUSE = 9;
  private static final int LONGEST_PREFIX = 5;

  private final Draft draft;
  private final Cues cues;

  NeighbourVoices(Draft draft, Cues cues) {
    this.draft = draft;
    this.cues = cues;
  }

  /** "…, the General Staff reported, TASS says": the voice between the content and TASS. */
  List<Hop> within(Tree tree, Attribution attribution) {
    int end = contentEnd(attribution);
    int source = attribution.source().stream().mapToInt(Span::begin).min().orElse(-1);
    int comma = tree.indexAt(end);
    int last = tree.indexAt(source) - 1;
    boolean clause = source >= end && isComma(tree, comma) && isComma(tree, last);
    return clause ? clause(tree, comma + 1, last) : List.of();
  }

  /** "…, Ukrinform reports." at the end of the sentence, after all that is attributed in it. */
  Optional<Hop> behind(Tree tree, Attribution attribution) {
    int end =
        Stream.of(attribution.content(), attribution.source(), attribution.cue())
            .flatMap(List::stream)
            .mapToInt(Span::end)
            .max()
            .orElse(0);
    int comma = tree.indexAt(end);
    int last = tree.size();
    while (last > comma && tree.isPunctuation(last - 1)) {
      last--;
    }
    return isComma(tree, comma) && !attribution.cue().isEmpty()
        ? outlet(tree, comma + 1, last)
        : Optional.empty();
  }

  private Optional<Hop> outlet(Tree tree, int from, int last) {
    boolean clause = last - from >= 2 && last - from <= LONGEST_CLAUSE;
    if (!clause || !cues.isSpeech(tree.lower(last - 1)) || isTaken(tree, from, last)) {
      return Optional.empty();
    }
    Span cue = tree.token(last - 1).span();
    Optional<Hop> outlet = draft.cast.outlet(draft.words(tree, from, last - 1), tree);
    outlet.ifPresent(hop -> draft.take(draft.words(tree, from, last)));
    return outlet.map(hop -> hop.withCue(cue));
  }

  /** "EFE: Asmara says …": the sentence before is the name of an outlet and a colon. */
  Optional<Hop> inFront(int sentence) {
    if (sentence < 1) {
      return Optional.empty();
    }
    Sentence before = draft.sentences.get(sentence - 1);
    int last = before.tokens().size() - 1;
    boolean prefix =
        last >= 1 && last <= LONGEST_PREFIX && before.tokens().get(last).text().equals(":");
    Tree tree = draft.tree(sentence - 1);
    return prefix && isOnOneLine(before, draft.sentences.get(sentence))
        ? draft.cast.outlet(draft.words(tree, 0, last), tree)
        : Optional.empty();
  }

  private boolean isOnOneLine(Sentence before, Sentence after) {
    return draft.text().substring(before.span().end(), after.span().begin()).indexOf('\n') < 0;
  }

  private List<Hop> clause(Tree tree, int from, int last) {
    boolean clause = last - from >= 2 && last - from <= LONGEST_CLAUSE;
    if (!clause || !cues.isSpeech(tree.lower(last - 1)) || isTaken(tree, from, last)) {
      return List.of();
    }
    Span cue = tree.token(last - 1).span();
    draft.take(draft.words(tree, from, last));
    return draft.cast.voices(draft.words(tree, from, last - 1), tree).stream()
        .filter(draft.cast::isVoice)
        .map(hop -> hop.withCue(cue))
        .toList();
  }

  private boolean isTaken(Tree tree, int from, int last) {
    return draft.isTaken(draft.words(tree, from, last));
  }

  private static int contentEnd(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::end).max().orElse(0);
  }

  private static boolean isComma(Tree tree, int i) {
    return i >= 0 && i < tree.size() && tree.token(i).text().equals(",");
  }
}
