package org.hearsay.interpret;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.Hop;
import org.hearsay.claim.QuoteKind;
import org.hearsay.claim.Reason;
import org.hearsay.interpret.actor.Cast;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;

/** Finds attributions that name nobody: "is seen as", "it is understood that", "reportedly". */
final class UnsourcedVoices implements Pass {

  private static final int REACH = 3;
  private static final List<String> FOLLOWERS = List.of("as", "to", "that", "by");

  private final Map<String, Boolean> participles = new HashMap<>();

  UnsourcedVoices() {
    for (Table.Row row : Table.beside(Cast.class, "unsourced.csv").rows()) {
      participles.put(row.cell(0), row.cell(1).equals("participle"));
    }
  }

  @Override
  public String name() {
    return "unsourced-voices";
  }

  @Override
  public String description() {
    return "Makes a claim without a named source of what \"is seen as\", \"is believed to be\" or"
        + " \"reportedly\" is so.";
  }

  @Override
  public void apply(Draft draft) {
    for (int sentence : draft.claimSentences()) {
      Tree tree = draft.tree(sentence);
      for (int i = 0; i < tree.size(); i++) {
        if (!draft.isTaken(tree.token(i).span()) && isUnsourced(tree, i)) {
          claim(draft, tree, sentence, i);
          break;
        }
      }
    }
  }

  private boolean isUnsourced(Tree tree, int i) {
    Boolean participle = participles.get(tree.lower(i));
    if (participle == null) {
      return false;
    }
    return !participle || (isPassive(tree, i) && isFollowed(tree, i));
  }

  private static boolean isPassive(Tree tree, int i) {
    for (int k = i - 1; k >= 0 && i - k <= REACH; k--) {
      if (List.of("is", "are", "was", "were", "been", "being").contains(tree.lower(k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFollowed(Tree tree, int i) {
    for (int k = i + 1; k < tree.size() && k - i <= REACH; k++) {
      if (FOLLOWERS.contains(tree.lower(k))) {
        return true;
      }
    }
    return false;
  }

  private void claim(Draft draft, Tree tree, int sentence, int word) {
    boolean participle = Boolean.TRUE.equals(participles.get(tree.lower(word)));
    int verb = participle ? word : tree.token(word).head();
    Span cue = participle ? cueOf(draft, tree, word) : tree.token(word).span();
    BitSet words = verb < 0 ? tree.subtree(word) : tree.subtree(verb);
    BitSet content = without(draft, tree, words, cue);
    List<Span> spans = tree.runs(content, draft.text());
    if (!spans.isEmpty() && content.cardinality() > REACH) {
      spans.forEach(draft::take);
      draft.take(cue);
      List<Hop> voices = participle ? byAgent(draft, tree, word) : List.of();
      add(draft, sentence, spans, voices, cue);
    }
  }

  private void add(Draft draft, int sentence, List<Span> spans, List<Hop> voices, Span cue) {
    List<Hop> hops = voices.isEmpty() ? List.of(Cast.nobody(cue)) : voices;
    DraftClaim claim =
        new DraftClaim(
            spans,
            hops.stream().map(h -> h.withCue(cue)).toList(),
            sentence,
            new Reason(name(), "attributed to nobody by \"" + cue.text() + "\"", cue));
    claim.quote = QuoteKind.INDIRECT;
    draft.claims.add(claim);
  }

  /** "is seen by analysts as": then it is the analysts' claim after all. */
  private static List<Hop> byAgent(Draft draft, Tree tree, int participle) {
    int by = participle + 1;
    if (by + 1 >= tree.size() || !tree.lower(by).equals("by")) {
      return List.of();
    }
    int end = by + 1;
    while (end < tree.size() && !FOLLOWERS.contains(tree.lower(end))) {
      end++;
    }
    return draft.cast.voices(draft.words(tree, by + 1, end), tree);
  }

  private static Span cueOf(Draft draft, Tree tree, int participle) {
    int from = participle;
    while (from > 0 && (tree.token(from - 1).isVerb() || tree.token(from - 1).tag().equals("RB"))) {
      from--;
    }
    boolean as = participle + 1 < tree.size() && tree.lower(participle + 1).equals("as");
    return draft.words(tree, from, as ? participle + 2 : participle + 1);
  }

  private static BitSet without(Draft draft, Tree tree, BitSet words, Span cue) {
    BitSet content = (BitSet) words.clone();
    words.stream()
        .filter(i -> cue.contains(tree.token(i).span()) || draft.isTaken(tree.token(i).span()))
        .forEach(content::clear);
    return content;
  }
}
