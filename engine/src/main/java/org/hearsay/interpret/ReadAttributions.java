package org.hearsay.interpret;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.Reason;
import org.hearsay.text.Span;

/** Makes a claim of each attributed content, following attributions within contents inwards. */
final class ReadAttributions implements Pass {

  /** From this share on, an inner content stands for the whole: the rest only names its voice. */
  private static final double WHOLE = 0.5;

  private static final int SHORTEST_INNER = 3;

  private final PassedOn passedOn = new PassedOn();
  private final Cues cues;

  ReadAttributions(Cues cues) {
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
    List<Attribution> whole = inner.stream().filter(i -> isWhole(attribution, i)).toList();
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
        && outer.stream().noneMatch(h -> draft.cast.same(h.actor(), voice.actor()));
  }

  private static boolean isWhole(Attribution outer, Attribution inner) {
    List<Span> frame = new ArrayList<>(inner.content());
    frame.addAll(inner.source());
    frame.addAll(inner.cue());
    return words(inner.content()) >= WHOLE * words(outer.content())
        && words(frame) >= 0.75 * words(outer.content());
  }

  private static int words(List<Span> spans) {
    return spans.stream().mapToInt(s -> s.text().strip().split("\\s+").length).sum();
  }

  private void add(Draft draft, Attribution attribution, List<Hop> hops) {
    List<Span> content = ContentEnds.trimmed(draft.text(), attribution.content());
    int sentence = draft.sentences.indexAt(content.get(0).begin());
    Span cue = attribution.cue().isEmpty() ? null : attribution.cue().get(0);
    String what = cue == null ? "content without a cue" : "content of \"" + cue.text() + "\"";
    draft.claims.add(new DraftClaim(content, hops, sentence, new Reason(name(), what, cue)));
  }
}
