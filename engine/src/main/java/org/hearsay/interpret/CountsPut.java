package org.hearsay.interpret;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.claim.Hop;
import org.hearsay.claim.Reason;
import org.hearsay.interpret.actor.Cast;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;

/** Reads "the ministry put the toll at 40" as the ministry's claim. */
final class CountsPut implements Pass {

  private static final int REACH = 16;

  /** Stands for no noun in the file of verbs. */
  private static final String NONE = "-";

  private record Put(String preposition, Set<String> nouns) {}

  private final Set<String> nouns =
      Table.beside(Cast.class, "put_at.csv").rows().stream()
          .map(row -> row.cell(0))
          .collect(Collectors.toSet());

  private final Map<String, Put> verbs =
      Table.beside(Cast.class, "counts_put.csv").rows().stream()
          .collect(Collectors.toMap(row -> row.cell(0), this::put));

  private Put put(Table.Row row) {
    Set<String> own = Set.copyOf(row.values(2));
    return new Put(row.cell(1), own.isEmpty() ? nouns : own);
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
        if (verbs.containsKey(tree.lower(i)) && !draft.isTaken(tree.token(i).span())) {
          claim(draft, tree, sentence, i);
        }
      }
    }
  }

  private void claim(Draft draft, Tree tree, int sentence, int put) {
    Put verb = Objects.requireNonNull(verbs.get(tree.lower(put)));
    Optional<Integer> at = preposition(tree, verb, put + 1);
    List<Hop> voices = voices(draft, tree, put);
    if (at.isEmpty() || voices.isEmpty() || !namesCount(tree, verb, put, at.get())) {
      return;
    }
    Span cue = tree.token(put).span();
    Span content =
        Span.trimmed(
            draft.text(), tree.token(put + 1).span().begin(), end(draft, tree, verb, at.get()));
    draft.take(cue);
    draft.take(content);
    voices.forEach(v -> v.shownBy().ifPresent(draft::take));
    Reason reason = new Reason(name(), "put at a number", cue);
    List<Hop> hops = voices.stream().map(v -> v.withCue(cue)).toList();
    draft.claims.add(new DraftClaim(List.of(content), hops, sentence, reason));
  }

  private static Optional<Integer> preposition(Tree tree, Put verb, int from) {
    return IntStream.range(from, Math.min(tree.size() - 1, from + REACH))
        .boxed()
        .filter(i -> tree.lower(i).equals(verb.preposition()))
        .findFirst();
  }

  /** "Spoke of only 28 villages": the verb's own preposition stands before the number. */
  private static boolean namesCount(Tree tree, Put verb, int put, int at) {
    if (verb.nouns().contains(NONE)) {
      return at == put + 1 && holdsNumber(tree, at + 1, Math.min(tree.size(), at + REACH));
    }
    return IntStream.range(put + 1, at).anyMatch(i -> verb.nouns().contains(tree.lower(i)));
  }

  private static List<Hop> voices(Draft draft, Tree tree, int put) {
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

  private static boolean holdsNumber(Tree tree, int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> tree.token(i).tag().equals("CD"));
  }

  private static int end(Draft draft, Tree tree, Put verb, int at) {
    int end = stop(draft, tree, at + 1);
    if (putsAnother(tree, verb, end)) {
      end = stop(draft, tree, preposition(tree, verb, end).orElse(end) + 1);
    }
    return tree.token(end - 1).span().end();
  }

  /** "…, and the depth at 12 kilometres". */
  private static boolean putsAnother(Tree tree, Put verb, int end) {
    Optional<Integer> next =
        end + 2 < tree.size() && tree.lower(end + 1).equals("and")
            ? preposition(tree, verb, end + 2)
            : Optional.empty();
    return next.isPresent()
        && namesCount(tree, verb, end + 1, next.get())
        && IntStream.range(end + 1, next.get()).noneMatch(tree::isPunctuation);
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
