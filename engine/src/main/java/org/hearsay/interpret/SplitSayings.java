package org.hearsay.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.claim.Reason;
import org.hearsay.interpret.actor.Cast;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;

/** Parts contents that run over a second act of speech: "that A, and added that B". */
final class SplitSayings implements Pass {

  private static final Set<String> LINKS = Set.of("and", "but", ",");
  private static final int SHORTEST = 3;

  private final Set<String> sayings =
      Table.beside(Cast.class, "sayings.csv").rows().stream()
          .map(row -> row.cell(0))
          .collect(Collectors.toSet());

  private final PuttingVerbs puts;

  SplitSayings(PuttingVerbs puts) {
    this.puts = puts;
  }

  @Override
  public String name() {
    return "split-sayings";
  }

  @Override
  public String description() {
    return "Parts a content in which the same voice speaks a second time (\"and said\", \"adding"
        + " that\", \"and put the toll at\") into two claims.";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.claims.size(); i++) {
      split(draft, draft.claims.get(i));
    }
  }

  private void split(Draft draft, DraftClaim claim) {
    for (Span piece : claim.content) {
      int sentence = draft.sentences.indexAt(piece.begin());
      if (sentence >= 0 && !claim.isOwnVoice() && split(draft, claim, piece, sentence)) {
        return;
      }
    }
  }

  private boolean split(Draft draft, DraftClaim claim, Span piece, int sentence) {
    Tree tree = draft.tree(sentence);
    int end = tree.indexAt(piece.end());
    int first = tree.indexAt(piece.begin()) + SHORTEST;
    for (int i = first; i + SHORTEST < end; i++) {
      if ((startsSaying(tree, i) || startsPutting(draft, tree, i))
          && !draft.quotes.holds(tree.token(i).span())) {
        part(draft, claim, piece, tree, i);
        return true;
      }
    }
    return false;
  }

  private boolean startsSaying(Tree tree, int i) {
    String link = tree.lower(i - 1);
    boolean participle = tree.token(i).tag().equals("VBG") && link.equals(",");
    boolean coordinated = tree.token(i).tag().equals("VBD") && LINKS.contains(link);
    return sayings.contains(tree.lower(i)) && (participle || coordinated);
  }

  /** "That the advance was halted, and put the losses at 40": no advance puts anything at 40. */
  private boolean startsPutting(Draft draft, Tree tree, int i) {
    return tree.lower(i - 1).equals("and")
        && tree.token(i).isVerb()
        && puts.number(tree, i).isPresent()
        && CountsPut.voices(draft, tree, i).stream().noneMatch(draft.cast::isVoice);
  }

  private void part(Draft draft, DraftClaim claim, Span piece, Tree tree, int saying) {
    int from = tree.lower(saying + 1).equals("that") ? saying + 2 : saying + 1;
    Span cue = tree.token(saying).span();
    Span rest = Span.trimmed(draft.text(), tree.token(from).span().begin(), piece.end());
    Span head = Span.of(draft.text(), piece.begin(), lastWordBefore(tree, saying - 1));
    List<Span> earlier = new ArrayList<>();
    List<Span> later = new ArrayList<>(List.of(rest));
    for (Span span : claim.content) {
      if (span.equals(piece)) {
        earlier.add(head);
      } else {
        (span.begin() < piece.begin() ? earlier : later).add(span);
      }
    }
    claim.content = List.copyOf(earlier);
    draft.claims.removeIf(c -> c != claim && isUnder(c, cue));
    draft.claims.add(
        new DraftClaim(
            later,
            claim.hops.stream().map(h -> h.withCue(cue)).toList(),
            claim.sentence,
            new Reason(name(), "the same voice speaks again", cue)));
  }

  private static int lastWordBefore(Tree tree, int link) {
    int last = link - 1;
    while (last > 0 && tree.isPunctuation(last)) {
      last--;
    }
    return tree.token(last).span().end();
  }

  /** Whether the reader, within the content, gave the second act of speech to somebody else. */
  private static boolean isUnder(DraftClaim claim, Span cue) {
    return !claim.hops.isEmpty() && cue.equals(claim.hops.get(claim.hops.size() - 1).cue());
  }
}
