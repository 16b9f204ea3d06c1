package org.hearsay.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.QuoteKind;
import org.hearsay.claim.Reason;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;

/** Makes a claim of each attributed content, following attributions within contents inwards. */
final class ReadAttributions implements Pass {

  /** From this share on, an inner content stands for the whole: the rest only names its voice. */
  private static final double WHOLE = 0.5;

  private static final double NEARLY_ALL = 0.75;
  private static final int SHORTEST_INNER = 3;

  private final PassedOn passedOn;
  private final Cues cues;

  ReadAttributions(Cues cues, PassedOn passedOn) {
    this.passedOn = passedOn;
    this.cues = cues;
  }

  @Override
  public String name() {
    return "read-attributions";
  }

  @Override
  public String description() {
    return "Makes a claim of each content that the reader linked to a source or a cue, and follows"
        + " attributions inside it towards the origin.";
  }

  @Override
  public void apply(Draft draft) {
    ChainReader chains = new ChainReader(draft, passedOn, cues);
    draft.attributions.forEach(a -> expand(draft, chains, a, List.of()));
  }

  private void expand(Draft draft, ChainReader chains, Attribution attribution, List<Hop> outer) {
    List<Hop> own = chains.hops(attribution);
    List<Hop> hops = extended(draft, outer, own);
    List<Attribution> inner = otherVoices(draft, attribution, own);
    boolean direct = draft.quotes.kindOf(attribution.content()) == QuoteKind.DIRECT;
    List<Attribution> whole =
        direct ? List.of() : inner.stream().filter(i -> isWhole(draft, attribution, i)).toList();
    Optional<Attribution> carried =
        direct || !whole.isEmpty()
            ? Optional.empty()
            : new Carried(draft, cues).within(attribution, own);
    if (carried.isPresent()) {
      expand(draft, chains, carried.get(), hops);
      return;
    }
    if (whole.isEmpty()) {
      add(draft, attribution, hops);
    }
    inner.forEach(i -> expand(draft, chains, i, hops));
  }

  private static List<Hop> extended(Draft draft, List<Hop> outer, List<Hop> own) {
    List<Hop> hops = new ArrayList<>(outer);
    own.stream()
        .filter(hop -> hops.stream().noneMatch(h -> draft.cast.same(h.actor(), hop.actor())))
        .forEach(hops::add);
    return hops;
  }

  /** Inner attributions to somebody else: what a speaker "thinks" is the speaker's own claim. */
  private static List<Attribution> otherVoices(
      Draft draft, Attribution attribution, List<Hop> outer) {
    return attribution.inner().stream()
        .filter(i -> words(i.content()) >= SHORTEST_INNER && !i.cue().isEmpty())
        .filter(i -> !i.source().isEmpty())
        .filter(i -> draft.cast.voices(i.source()).stream().anyMatch(v -> isNew(draft, outer, v)))
        .toList();
  }

  private static boolean isNew(Draft draft, List<Hop> outer, Hop voice) {
    return voice.kind() != HopKind.NO_SOURCE
        && draft.cast.isVoice(voice)
        && outer.stream().noneMatch(h -> draft.cast.same(h.actor(), voice.actor()));
  }

  /** Whether the inner attribution is all that the outer content says. */
  private static boolean isWhole(Draft draft, Attribution outer, Attribution inner) {
    List<Span> frame = new ArrayList<>(inner.content());
    frame.addAll(inner.source());
    frame.addAll(inner.cue());
    return words(inner.content()) >= WHOLE * words(outer.content())
        && words(frame) >= NEARLY_ALL * words(outer.content())
        && isHead(draft, outer, inner.cue().get(0));
  }

  private static boolean isHead(Draft draft, Attribution outer, Span cue) {
    Span content = outer.content().get(0);
    int sentence = draft.sentences.indexAt(content.begin());
    if (sentence < 0) {
      return false;
    }
    Tree tree = draft.tree(sentence);
    OptionalInt verb = tree.headOf(cue);
    return verb.isPresent() && !content.contains(head(tree, verb.getAsInt()));
  }

  private static Span head(Tree tree, int word) {
    int head = tree.token(word).head();
    return head < 0 ? new Span(0, 0, "") : tree.token(head).span();
  }

  private static int words(List<Span> spans) {
    return spans.stream().mapToInt(s -> s.text().strip().split("\\s+").length).sum();
  }

  /** The reader may miss words of a quotation: what is quoted is quoted to its closing mark. */
  private static List<Span> content(Draft draft, Attribution attribution) {
    List<Span> content = new ArrayList<>();
    for (Span piece : ContentEnds.trimmed(draft.text(), attribution.content())) {
      Span whole = draft.quotes.around(piece);
      if (content.stream().noneMatch(c -> c.overlaps(whole))) {
        content.add(whole);
        draft.take(whole);
      }
    }
    return withoutStrays(draft, content);
  }

  /**
   * Where whole sentences are quoted, a piece outside of the marks and without a verb is none of
   * the speaker's words: it names whom they were said to or of.
   */
  private static List<Span> withoutStrays(Draft draft, List<Span> content) {
    boolean sentence = content.stream().anyMatch(piece -> isQuotedSentence(draft, piece));
    return sentence
        ? content.stream().filter(p -> isQuoted(draft, p) || holdsVerb(draft, p)).toList()
        : content;
  }

  private static boolean isQuotedSentence(Draft draft, Span piece) {
    return draft.quotes.holds(piece)
        && words(List.of(piece)) >= SHORTEST_INNER
        && piece.text().codePoints().filter(Character::isLetter).findFirst().stream()
            .anyMatch(Character::isUpperCase);
  }

  private static boolean isQuoted(Draft draft, Span piece) {
    return draft.quotes.kindOf(List.of(piece)) != QuoteKind.INDIRECT;
  }

  private static boolean holdsVerb(Draft draft, Span piece) {
    return draft.sentences.at(piece.begin()).map(Sentence::tokens).orElse(List.of()).stream()
        .anyMatch(token -> piece.contains(token.span()) && token.tag().matches("VB[DZP]?|MD"));
  }

  private void add(Draft draft, Attribution attribution, List<Hop> hops) {
    List<Span> content = content(draft, attribution);
    int sentence = draft.sentences.indexAt(content.get(0).begin());
    Span cue = attribution.cue().isEmpty() ? null : attribution.cue().get(0);
    String what = cue == null ? "content without a cue" : "content of \"" + cue.text() + "\"";
    draft.claims.add(new DraftClaim(content, hops, sentence, new Reason(name(), what, cue)));
  }
}
