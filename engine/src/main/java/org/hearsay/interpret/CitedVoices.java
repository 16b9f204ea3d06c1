package org.hearsay.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.claim.Attribution;
import org.hearsay.interpret.PassedOn.Found;
import org.hearsay.interpret.PassedOn.Place;
import org.hearsay.interpret.actor.Sentences;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;

/**
 * Mends attributions that the reader hung on "citing": in "X said, citing Y, that Z" and in "Z, X
 * quotes Y as saying" what X said is Z alone, and Y is no content but a voice.
 */
final class CitedVoices {

  private static final Set<String> SAYING = Set.of("saying", "telling", "stating");

  private final Cues cues;
  private final PassedOn passedOn;
  private final Sentences sentences;

  CitedVoices(Cues cues, PassedOn passedOn, Sentences sentences) {
    this.cues = cues;
    this.passedOn = passedOn;
    this.sentences = sentences;
  }

  /** The attribution by its verb of speech, without the voice; nothing if no content is left. */
  Optional<Attribution> mended(Attribution attribution) {
    if (attribution.cue().size() != 1 || attribution.source().isEmpty()) {
      return Optional.of(attribution);
    }
    Span cue = attribution.cue().get(0);
    String first = cue.text().toLowerCase(Locale.ROOT).split(" ", 2)[0];
    if (!passedOn.mayBegin(first)) {
      return Optional.of(attribution);
    }
    Optional<Tree> tree = sentences.at(cue.begin()).map(Tree::new);
    Optional<Found> citing =
        tree.stream()
            .flatMap(t -> passedOn.in(t).stream().filter(f -> leads(t, f, cue)))
            .findFirst();
    return tree.isPresent() && citing.isPresent()
        ? mended(attribution, tree.get(), citing.get())
        : Optional.of(attribution);
  }

  private static boolean leads(Tree tree, Found found, Span cue) {
    return found.place() == Place.OBJECT
        && found.to() < found.end()
        && (tree.token(found.from()).tag().equals("VBG") || end(tree, found) > found.end())
        && cue.begin() == tree.token(found.from()).span().begin();
  }

  /** Behind the voice and "as saying". */
  private static int end(Tree tree, Found citing) {
    int as = citing.end();
    boolean saying =
        as + 1 < tree.size() && tree.lower(as).equals("as") && SAYING.contains(tree.lower(as + 1));
    return saying ? as + 2 : as;
  }

  private Optional<Attribution> mended(Attribution attribution, Tree tree, Found citing) {
    int begin = tree.token(citing.to()).span().begin();
    int end = tree.token(end(tree, citing) - 1).span().end();
    List<Span> left = new ArrayList<>();
    for (Span piece : attribution.content()) {
      if (piece.end() <= begin || piece.begin() >= end) {
        left.add(piece);
      } else if (piece.end() > end) {
        left.add(new Span(end, piece.end(), piece.text().substring(end - piece.begin())));
      }
    }
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Attribution(
                attribution.source(),
                verb(attribution, tree, citing).map(List::of).orElse(attribution.cue()),
                left,
                attribution.inner()));
  }

  /** The verb of speech between the source and "citing". */
  private Optional<Span> verb(Attribution attribution, Tree tree, Found citing) {
    int from = tree.indexAt(attribution.source().get(0).end());
    OptionalInt verb =
        IntStream.range(from, citing.from())
            .filter(i -> cues.isSpeech(tree.lower(i)) && tree.token(i).isVerb())
            .findFirst();
    return verb.isPresent() ? Optional.of(tree.token(verb.getAsInt()).span()) : Optional.empty();
  }
}
