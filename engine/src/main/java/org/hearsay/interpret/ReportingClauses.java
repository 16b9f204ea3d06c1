package org.hearsay.interpret;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.Reason;
import org.hearsay.interpret.actor.Cast;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;

/**
 * Reads reporting clauses that the learned reader passed over: a verb of speech with a subject and
 * a clause that depends on it ("The road is shut, the mayor said").
 */
final class ReportingClauses implements Pass {

  private static final int SHORTEST = 3;

  private final Set<String> reckonings =
      Table.beside(Cast.class, "reckonings.csv").rows().stream()
          .map(row -> row.cell(0))
          .collect(Collectors.toUnmodifiableSet());

  private final Cues cues;
  private final PassedOn passedOn;

  ReportingClauses(Cues cues, PassedOn passedOn) {
    this.cues = cues;
    this.passedOn = passedOn;
  }

  @Override
  public String name() {
    return "reporting-clauses";
  }

  @Override
  public String description() {
    return "Makes a claim of a clause that depends on a verb of speech, and of one that is given"
        + " \"according to\" somebody, where the reader found none.";
  }

  @Override
  public void apply(Draft draft) {
    ChainReader chains = new ChainReader(draft, passedOn, cues);
    for (int sentence : draft.claimSentences()) {
      Tree tree = draft.tree(sentence);
      for (int i = 0; i < tree.size(); i++) {
        if (!draft.isTaken(tree.token(i).span())) {
          int at = i;
          Optional<Attribution> missed =
              cues.isSpeech(tree.lower(i))
                  ? spoken(draft, tree, i)
                  : accordingTo(draft, tree, i).or(() -> counted(draft, tree, at));
          int index = sentence;
          missed.ifPresent(a -> claim(draft, chains, index, a));
        }
      }
    }
  }

  private Optional<Attribution> spoken(Draft draft, Tree tree, int verb) {
    OptionalInt subject = tree.subject(verb);
    OptionalInt clause = clauseOf(draft, tree, verb);
    if (subject.isEmpty() || clause.isEmpty() || !tree.isFinite(verb)) {
      return Optional.empty();
    }
    BitSet source = tree.subtree(subject.getAsInt(), c -> !isClausal(tree, c));
    if (ClaimingAttributions.isShare(source.stream().mapToObj(tree::token).toList())) {
      return Optional.empty();
    }
    BitSet content = tree.subtree(clause.getAsInt(), c -> c != verb);
    return attribution(draft, tree, source, tree.token(verb).span(), content);
  }

  private static boolean isClausal(Tree tree, int i) {
    String relation = tree.token(i).relation();
    return relation.startsWith("acl") || relation.equals("punct");
  }

  /** A clause below the verb that is neither taken nor the verb's own modifier. */
  private static OptionalInt clauseOf(Draft draft, Tree tree, int verb) {
    int head = tree.token(verb).head();
    boolean aside = tree.token(verb).relation().equals("parataxis") && head >= 0;
    if (aside && !draft.isTaken(tree.token(head).span()) && tree.subject(head).isPresent()) {
      return OptionalInt.of(head);
    }
    return tree.children(verb).stream()
        .filter(c -> List.of("ccomp", "parataxis").contains(tree.token(c).relation()))
        .filter(c -> !draft.isTaken(tree.token(c).span()) && tree.subject(c).isPresent())
        .mapToInt(c -> c)
        .findFirst();
  }

  private Optional<Attribution> accordingTo(Draft draft, Tree tree, int i) {
    boolean according =
        tree.lower(i).equals("according") && i + 2 < tree.size() && tree.lower(i + 1).equals("to");
    OptionalInt root = root(tree);
    if (!according || root.isEmpty() || draft.isTaken(tree.token(root.getAsInt()).span())) {
      return Optional.empty();
    }
    int end = i + 2;
    while (end < tree.size() && !(tree.isPunctuation(end) && !tree.token(end).text().equals("-"))) {
      end++;
    }
    BitSet source = new BitSet();
    source.set(i + 2, end);
    BitSet content = tree.subtree(root.getAsInt());
    return attribution(draft, tree, source, draft.words(tree, i, i + 2), content);
  }

  /** "3,000 were lost, by the army's count". */
  private Optional<Attribution> counted(Draft draft, Tree tree, int by) {
    OptionalInt root = root(tree);
    if (!tree.lower(by).equals("by") || root.isEmpty() || isSaid(draft, tree, root.getAsInt())) {
      return Optional.empty();
    }
    int noun = by + 1;
    while (noun < tree.size() && !reckonings.contains(tree.lower(noun)) && !ends(tree, noun)) {
      noun++;
    }
    int owned = noun < tree.size() && tree.lower(noun - 1).equals("own") ? noun - 1 : noun;
    boolean count = noun < tree.size() && reckonings.contains(tree.lower(noun));
    if (!count || !tree.token(owned - 1).tag().matches("POS|PRP\\$")) {
      return Optional.empty();
    }
    BitSet source = new BitSet();
    source.set(by + 1, tree.token(owned - 1).tag().equals("POS") ? owned - 1 : owned);
    BitSet content = tree.subtree(root.getAsInt());
    content.clear(by, noun + 1);
    return attribution(draft, tree, source, draft.words(tree, by, noun + 1), content);
  }

  private static boolean isSaid(Draft draft, Tree tree, int root) {
    return draft.isTaken(tree.token(root).span());
  }

  private static boolean ends(Tree tree, int i) {
    return tree.isPunctuation(i) || tree.token(i).isVerb();
  }

  private static OptionalInt root(Tree tree) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).head() < 0) {
        return tree.subject(i).isPresent() ? OptionalInt.of(i) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private static Optional<Attribution> attribution(
      Draft draft, Tree tree, BitSet source, Span cue, BitSet content) {
    content.andNot(source);
    for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
      Span word = tree.token(i).span();
      if (cue.contains(word) || draft.isTaken(word)) {
        content.clear(i);
      }
    }
    List<Span> said = ContentEnds.trimmed(draft.text(), tree.runs(content, draft.text()));
    List<Span> sources = tree.runs(source, draft.text());
    return content.cardinality() < SHORTEST || said.isEmpty() || sources.isEmpty()
        ? Optional.empty()
        : Optional.of(new Attribution(sources, List.of(cue), said, List.of()));
  }

  private void claim(Draft draft, ChainReader chains, int sentence, Attribution attribution) {
    List<Hop> hops = chains.hops(attribution);
    if (hops.stream().allMatch(h -> h.kind() == HopKind.NO_SOURCE)) {
      return;
    }
    attribution.content().forEach(draft::take);
    attribution.cue().forEach(draft::take);
    attribution.source().forEach(draft::take);
    Span cue = attribution.cue().get(0);
    Reason reason = new Reason(name(), "clause under \"" + cue.text() + "\"", cue);
    draft.claims.add(new DraftClaim(attribution.content(), hops, sentence, reason));
  }
}
