package org.hearsay.interpret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.claim.Hop;
import org.hearsay.claim.Status;
import org.hearsay.claim.StatusValue;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;
import org.jspecify.annotations.Nullable;

/** Finds words that tell the standing of a claim, so that they are not taken for claims. */
final class FindStandings implements Pass {

  private static final Set<String> CONTRASTS =
      Set.of("although", "though", "but", "while", "however");
  private static final Set<String> GIVES_REASON = Set.of("since", "because", "as", "given");
  private static final int LONGEST_FRAME = 12;

  private final Standings patterns = new Standings();

  @Override
  public String name() {
    return "find-standings";
  }

  @Override
  public String description() {
    return "Finds what is not confirmed, could not be verified, was withdrawn or met with no comment,"
        + " with whose word that is and why.";
  }

  @Override
  public void apply(Draft draft) {
    for (int sentence : draft.claimSentences()) {
      Tree tree = draft.tree(sentence);
      int index = sentence;
      patterns.in(tree).ifPresent(found -> stand(draft, tree, index, found));
    }
  }

  private void stand(Draft draft, Tree tree, int sentence, Standings.Found found) {
    Span words = draft.words(tree, found.from(), found.to());
    int head = clauseHead(tree, tree.headOf(words).orElse(found.to() - 1));
    OptionalInt aside = aside(tree, head);
    if (isPartOfLongerContent(draft, words) && aside.isEmpty()) {
      return;
    }
    String reason = reason(draft, tree, found.to());
    String by =
        withdrawnBy(draft, words, found, aside).orElseGet(() -> by(draft, tree, head, words));
    List<Span> runs =
        aside.isPresent()
            ? List.of(draft.words(tree, aside.getAsInt(), tree.size()))
            : tree.runs(tree.subtree(head), draft.text());
    draft.claims.forEach(claim -> aside.ifPresent(i -> cut(draft, claim, tree, i)));
    draft.claims.removeIf(c -> runs.stream().anyMatch(r -> within(c, r)) && c.covers(words));
    runs.forEach(draft::take);
    draft.standings.add(new Standing(new Status(found.value(), by, reason, words), sentence));
  }

  /** Who withdraws what the same sentence has just given as theirs. */
  private static Optional<String> withdrawnBy(
      Draft draft, Span words, Standings.Found found, OptionalInt aside) {
    if (aside.isEmpty() || found.value() != StatusValue.WITHDRAWN) {
      return Optional.empty();
    }
    return draft.claims.stream()
        .filter(c -> c.covers(words))
        .findFirst()
        .flatMap(c -> Optional.ofNullable(c.origin()));
  }

  /**
   * Where the clause begins that sets the standing against what stands before it in the sentence:
   * "…, although the numbers are not confirmed". That is the outlet's word and not the speaker's.
   */
  private static OptionalInt aside(Tree tree, int head) {
    int before = tree.token(head).relation().equals("conj") ? tree.token(head).head() : -1;
    return IntStream.concat(
            tree.children(head).stream().mapToInt(c -> c).filter(c -> c < head),
            before < 0
                ? IntStream.empty()
                : tree.children(before).stream()
                    .mapToInt(c -> c)
                    .filter(c -> before < c && c < head))
        .filter(c -> c > 0 && CONTRASTS.contains(tree.lower(c)))
        .findFirst();
  }

  private static void cut(Draft draft, DraftClaim claim, Tree tree, int from) {
    int begin = tree.token(from).span().begin();
    Span sentence = tree.sentence().span();
    List<Span> kept = new ArrayList<>();
    for (Span piece : claim.content) {
      boolean cut = sentence.contains(piece) && piece.begin() < begin && begin < piece.end();
      kept.add(cut ? Span.trimmed(draft.text(), piece.begin(), begin) : piece);
    }
    claim.content = ContentEnds.trimmed(draft.text(), kept);
  }

  private static boolean within(DraftClaim claim, Span run) {
    return claim.content.stream().allMatch(run::contains);
  }

  /** Inside a long quotation or report the words are somebody's claim about something else. */
  private static boolean isPartOfLongerContent(Draft draft, Span words) {
    return draft.claims.stream()
        .filter(c -> c.covers(words))
        .anyMatch(
            c ->
                draft.quotes.holds(words)
                    || c.content.stream().mapToInt(s -> s.text().split("\\s+").length).sum()
                        > LONGEST_FRAME);
  }

  private static int clauseHead(Tree tree, int word) {
    int at = word;
    for (int steps = 0; steps < tree.size(); steps++) {
      int head = tree.token(at).head();
      boolean clause = tree.isClause(at) || tree.child(at, "nsubjpass").isPresent();
      if (clause || head < 0) {
        return at;
      }
      at = head;
    }
    return at;
  }

  private static @Nullable String reason(Draft draft, Tree tree, int from) {
    for (int i = from; i + 2 < tree.size(); i++) {
      if (GIVES_REASON.contains(tree.lower(i))) {
        Span rest = draft.words(tree, i + 1, tree.size());
        return rest.text().replaceAll("[.\\s]+$", "");
      }
    }
    return null;
  }

  /**
   * Whose word it is: the subject's where it acts ("Reuters could not verify"), else the outlet's.
   */
  private static @Nullable String by(Draft draft, Tree tree, int head, Span words) {
    OptionalInt subject = subject(tree, head);
    boolean active = subject.isPresent() && tree.child(head, "auxpass").isEmpty();
    if (active && tree.token(head).isVerb() && !tree.token(head).tag().equals("VBN")) {
      BitSet phrase = tree.subtree(subject.getAsInt());
      Span source = draft.words(tree, phrase.nextSetBit(0), subject.getAsInt() + 1);
      List<Hop> voices = draft.cast.voices(source, tree);
      if (!voices.isEmpty() && source.end() <= words.begin()) {
        return voices.get(0).actor();
      }
    }
    return draft.report().outlet();
  }

  /** The verb's own subject or, after "but", that of the verb which it continues. */
  private static OptionalInt subject(Tree tree, int verb) {
    OptionalInt own = tree.child(verb, "nsubj");
    boolean continues =
        tree.token(verb).relation().equals("conj")
            && tree.child(verb, "nsubjpass").isEmpty()
            && tree.token(verb).head() >= 0;
    return own.isEmpty() && continues ? tree.child(tree.token(verb).head(), "nsubj") : own;
  }
}
