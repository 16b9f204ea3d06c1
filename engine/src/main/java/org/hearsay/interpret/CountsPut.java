package org.hearsay.interpret;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hearsay.claim.Hop;
import org.hearsay.claim.Reason;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;

/** Reads "the ministry put the toll at 40" as the ministry's claim. */
final class CountsPut implements Pass {

  private final PuttingVerbs verbs;

  CountsPut(PuttingVerbs verbs) {
    this.verbs = verbs;
  }

  @Override
  public String name() {
    return "counts-put";
  }

  @Override
  public String description() {
    return "Makes a claim of a number that somebody puts something at.";
  }

  @Override
  public void apply(Draft draft) {
    for (int sentence : draft.claimSentences()) {
      Tree tree = draft.tree(sentence);
      for (int i = 1; i + 2 < tree.size(); i++) {
        if (!draft.isTaken(tree.token(i).span())) {
          claim(draft, tree, sentence, i);
        }
      }
    }
  }

  private void claim(Draft draft, Tree tree, int sentence, int put) {
    Optional<Integer> at = verbs.number(tree, put);
    List<Hop> voices = at.isPresent() ? voices(draft, tree, put) : List.of();
    if (at.isEmpty() || voices.isEmpty()) {
      return;
    }
    Span cue = tree.token(put).span();
    Span content =
        Span.trimmed(
            draft.text(), tree.token(put + 1).span().begin(), end(draft, tree, put, at.get()));
    draft.take(cue);
    draft.take(content);
    voices.forEach(v -> v.shownBy().ifPresent(draft::take));
    Reason reason = new Reason(name(), "put at a number", cue);
    List<Hop> hops = voices.stream().map(v -> v.withCue(cue)).toList();
    draft.claims.add(new DraftClaim(List.of(content), hops, sentence, reason));
  }

  /** Who puts it so. */
  static List<Hop> voices(Draft draft, Tree tree, int put) {
    OptionalInt subject = subject(tree, put);
    if (subject.isEmpty() || subject.getAsInt() >= put) {
      return List.of();
    }
    BitSet words = tree.subtree(subject.getAsInt());
    int from = words.nextSetBit(0);
    boolean named = tree.child(subject.getAsInt(), "appos").isPresent();
    int last = named ? words.previousSetBit(put - 1) : subject.getAsInt();
    return draft.cast.voices(draft.words(tree, from, last + 1), tree);
  }

  /** The verb's own or, in "admitted the loss and spoke of 12 trucks", that of the verb before. */
  private static OptionalInt subject(Tree tree, int put) {
    OptionalInt own = tree.subject(put);
    boolean shares = tree.token(put).relation().equals("conj") && tree.token(put).head() >= 0;
    return own.isEmpty() && shares ? tree.subject(tree.token(put).head()) : own;
  }

  private int end(Draft draft, Tree tree, int put, int at) {
    int end = stop(draft, tree, at + 1);
    Optional<Integer> next = another(tree, put, end);
    if (next.isPresent()) {
      end = stop(draft, tree, next.get() + 1);
    }
    return tree.token(end - 1).span().end();
  }

  /** "…, and the depth at 12 kilometres". */
  private Optional<Integer> another(Tree tree, int put, int end) {
    boolean goesOn = end + 2 < tree.size() && tree.lower(end + 1).equals("and");
    return goesOn
        ? verbs
            .number(tree, put, end + 2)
            .filter(at -> IntStream.range(end + 1, at).noneMatch(tree::isPunctuation))
        : Optional.empty();
  }

  private static int stop(Draft draft, Tree tree, int from) {
    int end = from;
    while (end < tree.size()
        && !draft.isTaken(tree.token(end).span())
        && !(tree.isPunctuation(end) && !tree.token(end).text().equals("-"))) {
      end++;
    }
    return end;
  }
}
