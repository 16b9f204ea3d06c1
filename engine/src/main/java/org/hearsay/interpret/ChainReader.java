package org.hearsay.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.interpret.PassedOn.Found;
import org.hearsay.interpret.PassedOn.Place;
import org.hearsay.interpret.actor.Cast;
import org.hearsay.interpret.time.TimeMention;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;
import org.jspecify.annotations.Nullable;

/** Reads the voices of one attribution, from the one nearest the reader to the furthest. */
final class ChainReader {

  /** How many words may stand between a cue and the words that lead to another voice. */
  private static final int REACH = 14;

  private final Draft draft;
  private final PassedOn passedOn;
  private final Cues cues;
  private final NeighbourVoices neighbours;

  ChainReader(Draft draft, PassedOn passedOn, Cues cues) {
    this.cues = cues;
    this.draft = draft;
    this.passedOn = passedOn;
    this.neighbours = new NeighbourVoices(draft, cues);
  }

  /** The voices of {@code attribution}; the one with no name if it names nobody. */
  List<Hop> hops(Attribution attribution) {
    int sentence = sentenceOf(attribution);
    if (sentence < 0) {
      return List.of(Cast.nobody(null));
    }
    Tree tree = draft.tree(sentence);
    Span cue = attribution.cue().isEmpty() ? null : attribution.cue().get(0);
    OptionalInt relay = cue == null ? OptionalInt.empty() : relay(tree, attribution, cue);
    List<Hop> nearer = new ArrayList<>();
    relay.ifPresent(verb -> nearer.addAll(relayed(tree, attribution, verb)));
    List<Hop> speakers = dated(speakers(attribution, tree, cue), attribution, tree, cue);
    List<Hop> further = new ArrayList<>();
    for (Found found : near(tree, attribution)) {
      boolean relays = relay.isPresent() && hangsOn(tree, found, relay.getAsInt(), cue);
      passOn(found, tree, nearer, relays ? nearer : further);
    }
    neighbours.within(tree, attribution).forEach(further::add);
    neighbours.behind(tree, attribution).ifPresent(outlet -> nearer.add(0, outlet));
    neighbours.inFront(sentence).ifPresent(outlet -> nearer.add(0, outlet));
    return chained(nearer, speakers, further);
  }

  /** Whether the words belong to the verb of the voice that relays, not to the cue within. */
  private static boolean hangsOn(Tree tree, Found found, int relay, @Nullable Span cue) {
    int inner = cue == null ? -1 : tree.headOf(cue).orElse(-1);
    return tree.isUnder(found.from(), relay) && (inner < 0 || !tree.isUnder(found.from(), inner));
  }

  /** The verb by which another voice reports this attribution: "Y thinks so, X reported". */
  private OptionalInt relay(Tree tree, Attribution attribution, Span cue) {
    OptionalInt verb = tree.headOf(cue);
    if (verb.isEmpty()) {
      return OptionalInt.empty();
    }
    String relation = tree.token(verb.getAsInt()).relation();
    int head = tree.token(verb.getAsInt()).head();
    boolean relays =
        head >= 0
            && (relation.equals("ccomp") || relation.equals("parataxis"))
            && cues.isSpeech(tree.lower(head))
            && !ClauseBreaks.between(tree, head, verb.getAsInt())
            && attribution.content().stream().noneMatch(c -> c.contains(tree.token(head).span()));
    return relays && tree.subject(head).isPresent() ? OptionalInt.of(head) : OptionalInt.empty();
  }

  private List<Hop> relayed(Tree tree, Attribution attribution, int verb) {
    Span cue = tree.token(verb).span();
    LocalDate day = draft.times.saidOn(tree.sentence(), cue, attribution.content()).orElse(null);
    draft.take(cue);
    List<Hop> voices = subjectVoices(tree, tree.subject(verb).orElseThrow());
    voices.forEach(hop -> hop.shownBy().ifPresent(draft::take));
    return voices.stream().map(hop -> hop.withCue(cue).withSaidOn(day)).toList();
  }

  private int sentenceOf(Attribution attribution) {
    List<Span> frame = new ArrayList<>(attribution.cue());
    frame.addAll(attribution.source());
    frame.addAll(attribution.content());
    return frame.isEmpty() ? -1 : draft.sentences.indexAt(frame.get(0).begin());
  }

  private List<Hop> speakers(Attribution attribution, Tree tree, @Nullable Span cue) {
    List<Hop> named = draft.cast.voices(attribution.source());
    if (!named.isEmpty()) {
      return Stream.concat(named.stream(), behind(named, attribution, tree, cue).stream())
          .map(hop -> hop.withCue(cue))
          .toList();
    }
    if (!attribution.source().isEmpty()) {
      return List.of(Cast.nobody(cue).withCue(cue));
    }
    List<Hop> subject = cue == null ? List.of() : ownSubject(tree, cue, attribution);
    List<Hop> elided = cue == null || !subject.isEmpty() ? subject : elidedSubject(tree, cue);
    if (!elided.isEmpty()) {
      return elided.stream().map(hop -> hop.withCue(cue)).toList();
    }
    return List.of(Cast.nobody(cue).withCue(cue));
  }

  /** "…, the mayor said, state radio reported": the reader may take the outlet for the speaker. */
  private List<Hop> behind(
      List<Hop> named, Attribution attribution, Tree tree, @Nullable Span cue) {
    boolean outlet = named.size() == 1 && named.get(0).kind() == HopKind.OUTLET;
    if (!outlet || cue == null) {
      return List.of();
    }
    return ownSubject(tree, cue, attribution).stream()
        .filter(h -> h.kind() != HopKind.OUTLET && draft.cast.isVoice(h))
        .toList();
  }

  /** The subject of the cue's verb, where the reader marked no source. */
  private List<Hop> ownSubject(Tree tree, Span cue, Attribution attribution) {
    OptionalInt verb = tree.headOf(cue);
    OptionalInt subject = verb.isEmpty() ? verb : tree.child(verb.getAsInt(), "nsubj");
    boolean free =
        subject.isPresent()
            && attribution.content().stream()
                .noneMatch(c -> c.overlaps(tree.token(subject.getAsInt()).span()));
    return free ? subjectVoices(tree, subject.getAsInt()) : List.of();
  }

  /** "X did this and said that": the second verb's subject is the first one's. */
  private List<Hop> elidedSubject(Tree tree, Span cue) {
    OptionalInt verb = tree.headOf(cue);
    if (verb.isEmpty() || tree.child(verb.getAsInt(), "auxpass").isPresent()) {
      return List.of();
    }
    int at = verb.getAsInt();
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      OptionalInt subject = tree.subject(at);
      if (subject.isPresent() && tree.token(subject.getAsInt()).span().end() <= cue.begin()) {
        return subjectVoices(tree, subject.getAsInt());
      }
      boolean shares = List.of("conj", "advcl", "xcomp", "dep").contains(tree.token(at).relation());
      at = shares ? tree.token(at).head() : -1;
    }
    return List.of();
  }

  private List<Hop> subjectVoices(Tree tree, int subject) {
    var words = tree.subtree(subject);
    return draft.cast.voices(draft.words(tree, words.nextSetBit(0), subject + 1), tree);
  }

  /** The words that lead to other voices, outside every content and close to this attribution. */
  private List<Found> near(Tree tree, Attribution attribution) {
    return passedOn.in(tree).stream()
        .filter(f -> f.to() < f.end())
        .filter(f -> outsideContent(attribution, draft.words(tree, f.from(), f.end())))
        .filter(f -> distance(tree, f, attribution) <= REACH)
        .filter(f -> inClause(tree, f, attribution))
        .filter(f -> !isOwnSource(attribution, draft.words(tree, f.to(), f.end())))
        .sorted(Comparator.comparingInt(Found::from))
        .toList();
  }

  private static boolean outsideContent(Attribution attribution, Span words) {
    return attribution.content().stream().noneMatch(c -> c.overlaps(words));
  }

  /** Whether the words only introduce the attribution's own source: "according to X". */
  private static boolean isOwnSource(Attribution attribution, Span words) {
    return attribution.source().stream()
        .anyMatch(s -> s.overlaps(words) && s.begin() >= words.begin());
  }

  /** "The utility denied it, but an engineer quoted by the Post said": the Post is not denied. */
  private static boolean inClause(Tree tree, Found found, Attribution attribution) {
    return Stream.concat(attribution.cue().stream(), attribution.source().stream())
        .anyMatch(s -> !ClauseBreaks.between(tree, tree.indexAt(s.begin()), found.from()));
  }

  private static int distance(Tree tree, Found found, Attribution attribution) {
    int nearest = Integer.MAX_VALUE;
    List<Span> frame = new ArrayList<>(attribution.cue());
    frame.addAll(attribution.source());
    for (Span span : frame) {
      int begin = tree.indexAt(span.begin());
      int end = tree.indexAt(span.end());
      int gap = found.from() >= end ? found.from() - end : Math.max(0, begin - found.end());
      nearest = Math.min(nearest, gap);
    }
    return nearest;
  }

  private void passOn(Found found, Tree tree, List<Hop> before, List<Hop> after) {
    Span cue = draft.words(tree, found.from(), found.to());
    Span phrase = draft.words(tree, found.to(), beforeTime(tree, found));
    draft.take(cue);
    draft.take(phrase);
    if (found.place() == Place.OBJECT) {
      draft.cast.voices(phrase, tree).forEach(hop -> after.add(hop.withCue(cue)));
    } else {
      draft.cast.outlet(phrase, tree).ifPresent(hop -> before.add(0, hop.withCue(cue)));
    }
  }

  /** A phrase ends where a time begins: "told Reuters Tuesday". */
  private int beforeTime(Tree tree, Found found) {
    Span all = draft.words(tree, found.to(), found.end());
    Optional<TimeMention> time = draft.times.within(all).stream().findFirst();
    int end = time.map(t -> tree.indexAt(t.span().begin())).orElse(found.end());
    return Math.max(found.to() + 1, end);
  }

  private List<Hop> dated(
      List<Hop> speakers, Attribution attribution, Tree tree, @Nullable Span cue) {
    if (cue == null) {
      return speakers;
    }
    LocalDate day = draft.times.saidOn(tree.sentence(), cue, attribution.content()).orElse(null);
    return speakers.stream().map(hop -> hop.withSaidOn(day)).toList();
  }

  private List<Hop> chained(List<Hop> before, List<Hop> speakers, List<Hop> after) {
    List<Hop> chain = new ArrayList<>();
    List<Hop> all = new ArrayList<>(before);
    boolean named = !after.isEmpty() || !before.isEmpty();
    speakers.stream().filter(s -> !named || s.kind() != HopKind.NO_SOURCE).forEach(all::add);
    all.addAll(after);
    all.stream()
        .filter(hop -> chain.stream().noneMatch(c -> draft.cast.same(c.actor(), hop.actor())))
        .forEach(chain::add);
    return chain.isEmpty() ? List.copyOf(speakers) : List.copyOf(chain);
  }
}
