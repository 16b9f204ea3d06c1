package org.hearsay.interpret;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is heard through an outlet where the reader gave all of it to the outlet: "the mayor,
 * Ada Marsh, said that the bridge is closed, Coast Radio reported".
 *
 * <p>The reader sees the inner verb of speech, but not what belongs to it.
 */
final class Carried {
  private static final int SHORTEST = 3;
  private static final Set<HopKind> CARRIERS =
      EnumSet.of(HopKind.OUTLET, HopKind.ORGANISATION, HopKind.DOCUMENT);

  private final Draft draft;
  private final Cues cues;

  Carried(Draft draft, Cues cues) {
    this.draft = draft;
    this.cues = cues;
  }

  /**
   * The attribution within the content of an outlet's, with all of what the outlet reports.
   *
   * @param voices those of {@code outer}
   */
  Optional<Attribution> within(Attribution outer, List<Hop> voices) {
    boolean carries = !voices.isEmpty() && CARRIERS.contains(voices.get(0).kind());
    return carries
        ? Stream.concat(marked(outer), unmarked(outer))
            .flatMap(told -> carried(outer, told, voices).stream())
            .findFirst()
        : Optional.empty();
  }

  /** Somebody's verb of speech within what an outlet reports; the source where one was marked. */
  private record Told(@Nullable Span source, Span cue) {}

  private Stream<Told> marked(Attribution outer) {
    return outer.inner().stream()
        .filter(inner -> !inner.cue().isEmpty() && isSpeech(inner.cue().get(0)))
        .map(
            inner ->
                new Told(
                    inner.source().isEmpty() ? null : inner.source().get(0), inner.cue().get(0)));
  }

  /** "Said that", which the reader left in the content. */
  private Stream<Told> unmarked(Attribution outer) {
    List<Told> told = new ArrayList<>();
    for (Span piece : outer.content()) {
      int sentence = draft.sentences.indexAt(piece.begin());
      if (sentence >= 0) {
        Tree tree = draft.tree(sentence);
        tree.tokensIn(piece)
            .filter(i -> i + 1 < tree.size() && tree.lower(i + 1).equals("that"))
            .filter(i -> tree.isFinite(i) && cues.isSpeech(tree.lower(i)))
            .forEach(i -> told.add(new Told(null, tree.token(i).span())));
      }
    }
    return told.stream();
  }

  private Optional<Attribution> carried(Attribution outer, Told told, List<Hop> voices) {
    Span cue = told.cue();
    Optional<Span> source = source(told);
    if (source.isEmpty() || !isNewVoice(source.get(), voices)) {
      return Optional.empty();
    }
    List<Span> content = besides(outer, source.get(), cue);
    return words(content) < SHORTEST
        ? Optional.empty()
        : Optional.of(new Attribution(List.of(source.get()), List.of(cue), content, List.of()));
  }

  private boolean isSpeech(Span cue) {
    int sentence = draft.sentences.indexAt(cue.begin());
    if (sentence < 0) {
      return false;
    }
    Tree tree = draft.tree(sentence);
    OptionalInt verb = tree.headOf(cue);
    return verb.isPresent() && cues.isSpeech(tree.lower(verb.getAsInt()));
  }

  /** The one that was marked, or else the name right before the verb, between commas. */
  private Optional<Span> source(Told told) {
    Span source = told.source();
    Span cue = told.cue();
    if (source != null) {
      return source.end() <= cue.begin() ? Optional.of(source) : Optional.empty();
    }
    String before = draft.text().substring(0, cue.begin()).stripTrailing();
    int end = before.endsWith(",") ? before.length() - 1 : before.length();
    int first = draft.sentences.at(cue.begin()).map(s -> s.span().begin()).orElse(cue.begin());
    int begin = Math.max(first, before.lastIndexOf(',', end - 1) + 1);
    Span name = begin < end ? Span.trimmed(draft.text(), begin, end) : cue;
    return name.equals(cue) || name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  private boolean isNewVoice(Span source, List<Hop> outer) {
    List<Hop> voices = draft.cast.voices(List.of(source));
    return !voices.isEmpty()
        && voices.stream()
            .allMatch(
                voice ->
                    voice.kind() == HopKind.NAMED_PERSON
                        && outer.stream()
                            .noneMatch(o -> draft.cast.same(o.actor(), voice.actor())));
  }

  /** What the outlet reports, but for who said it: what follows the verb, or else all before. */
  private List<Span> besides(Attribution outer, Span source, Span cue) {
    List<Span> after = new ArrayList<>();
    List<Span> before = new ArrayList<>();
    for (Span piece : outer.content()) {
      add(Math.max(piece.begin(), cue.end()), piece.end(), after);
      add(piece.begin(), Math.min(piece.end(), source.begin()), before);
    }
    return words(after) >= SHORTEST && isFollowed(after) ? after : before;
  }

  /** A day alone, "on Monday", is when it was said and not what. */
  private static boolean isFollowed(List<Span> after) {
    String first = after.get(0).text().replaceFirst("^\\W+", "").toLowerCase(Locale.ROOT);
    return first.startsWith("that ") || words(after) > SHORTEST;
  }

  private void add(int begin, int end, List<Span> pieces) {
    if (begin < end) {
      Span piece = Span.trimmed(draft.text(), begin, end);
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
    }
  }

  private static int words(List<Span> spans) {
    return spans.stream().mapToInt(span -> span.text().strip().split("\\s+").length).sum();
  }
}
