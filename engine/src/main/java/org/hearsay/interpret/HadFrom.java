package org.hearsay.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.interpret.actor.Cast;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;

/**
 * Reads sentences that only tell from whom what stands before them was heard: "The agency had this
 * from two officials."
 */
final class HadFrom implements Pass {

  private static final int REACH = 5;

  private final Map<String, String> words =
      Table.beside(Cast.class, "had_from.csv").rows().stream()
          .collect(Collectors.toMap(row -> row.cell(0), row -> row.cell(1)));

  /** Where the verb and "from" stand. */
  private record Heard(int verb, int from) {}

  @Override
  public String name() {
    return "had-from";
  }

  @Override
  public String description() {
    return "Puts whom \"the agency had this from\" behind the claims of the sentence before.";
  }

  @Override
  public void apply(Draft draft) {
    for (int sentence : draft.claimSentences()) {
      Tree tree = draft.tree(sentence);
      int index = sentence;
      heard(tree).ifPresent(heard -> add(draft, tree, index, heard));
    }
  }

  private Optional<Heard> heard(Tree tree) {
    return IntStream.range(1, tree.size() - 2)
        .filter(i -> tree.token(i).isVerb())
        .boxed()
        .flatMap(i -> from(tree, i).stream().mapToObj(from -> new Heard(i, from)))
        .findFirst();
  }

  private OptionalInt from(Tree tree, int verb) {
    OptionalInt from =
        IntStream.range(verb + 1, Math.min(tree.size() - 1, verb + REACH))
            .filter(i -> tree.lower(i).equals("from"))
            .findFirst();
    return from.isPresent() && isHeard(tree, verb, from.getAsInt()) ? from : OptionalInt.empty();
  }

  private boolean isHeard(Tree tree, int verb, int from) {
    return switch (what(tree, verb)) {
      case "has" ->
          from > verb + 1
              && (what(tree, from - 1).equals("heard")
                  || (from == verb + 2 && what(tree, from - 1).equals("this")));
      case "comes" ->
          from == verb + 1
              && tree.subject(verb).stream().anyMatch(s -> what(tree, s).equals("heard"));
      default -> false;
    };
  }

  private String what(Tree tree, int i) {
    return words.getOrDefault(tree.lower(i), "");
  }

  private void add(Draft draft, Tree tree, int sentence, Heard heard) {
    List<DraftClaim> before =
        draft.claims.stream()
            .filter(claim -> isRightBefore(draft, claim, sentence))
            .filter(claim -> isHearer(draft, tree, heard, claim))
            .toList();
    Span words = source(draft, tree, heard.from() + 1);
    Span cue = draft.words(tree, heard.verb(), heard.from() + 1);
    List<Hop> voices =
        draft.cast.voices(words, tree).stream()
            .filter(draft.cast::isVoice)
            .map(voice -> voice.withCue(cue))
            .toList();
    if (before.isEmpty() || voices.isEmpty()) {
      return;
    }
    draft.take(tree.sentence().span());
    for (DraftClaim claim : before) {
      List<Hop> hops = new ArrayList<>(claim.hops);
      hops.addAll(voices);
      claim.hops = List.copyOf(hops);
      claim.because(name(), "heard from somebody whom the next sentence names", cue);
    }
  }

  private static boolean isRightBefore(Draft draft, DraftClaim claim, int sentence) {
    if (claim.sentence != sentence - 1 || claim.hops.isEmpty()) {
      return false;
    }
    Sentence one = draft.sentences.get(sentence - 1);
    return one.block() == draft.sentences.get(sentence).block();
  }

  /** Whether the last voice of {@code claim} is the one that heard it, or an outlet that may be. */
  private static boolean isHearer(Draft draft, Tree tree, Heard heard, DraftClaim claim) {
    Hop last = claim.hops.get(claim.hops.size() - 1);
    boolean same =
        tree.subject(heard.verb()).stream()
            .mapToObj(s -> draft.words(tree, tree.subtree(s).nextSetBit(0), s + 1))
            .flatMap(subject -> draft.cast.voices(subject, tree).stream())
            .anyMatch(voice -> draft.cast.same(voice.actor(), last.actor()));
    return last.kind() == HopKind.OUTLET || same;
  }

  /** The words behind "from", to the next mark. */
  private static Span source(Draft draft, Tree tree, int begin) {
    int end = begin;
    while (end < tree.size() && !tree.isPunctuation(end)) {
      end++;
    }
    return draft.words(tree, begin, Math.max(end, begin + 1));
  }
}
