package org.hearsay.interpret;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Reason;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;

/**
 * Makes claims of figures that stand where nobody claims anything: in a clause that is taken for
 * granted, or beside the words that attribute something else.
 *
 * <p>What a report takes for granted is its own word, but for words that say how a claim stands
 * ("the tallies of the two armies could not be verified"). A number of those who speak ("three
 * officials said") is none of its claims, so that inside a source only what tells a deed counts.
 */
final class InPassing implements Pass {

  /** A stretch has no more words than this on either side of its figure, so that all is linear. */
  private static final int LONGEST = 60;

  private static final Set<String> MARKS =
      Set.of(",", ";", ":", "(", ")", "[", "]", "--", "-", "–", "—", "\"", "“", "”", "``", "''");
  private static final Set<String> LINKS = Set.of("and", "but", "that", "or");

  @Override
  public String name() {
    return "in-passing";
  }

  @Override
  public String description() {
    return "Makes a claim in the report's own voice of words with a figure that no other claim"
        + " holds, such as \"the murder of six priests\" where somebody speaks of it.";
  }

  @Override
  public void apply(Draft draft) {
    BitSet closed = new BitSet(draft.text().length());
    draft.claims.forEach(claim -> claim.content.forEach(span -> set(closed, span)));
    BitSet sources = new BitSet(draft.text().length());
    draft.attributions.forEach(each -> each.source().forEach(span -> set(sources, span)));
    draft.claims.stream()
        .flatMap(claim -> claim.hops.stream())
        .forEach(hop -> hop.shownBy().ifPresent(span -> set(sources, span)));
    draft.attributions.forEach(each -> each.cue().forEach(span -> set(closed, span)));
    draft.standings.forEach(each -> set(closed, draft.sentences.get(each.sentence()).span()));
    draft.figures.ofDeeds().forEach(figure -> add(draft, figure, closed));
    draft.figures.all().stream()
        .filter(figure -> isFree(figure.span(), sources))
        .forEach(figure -> add(draft, figure, closed));
  }

  private static void set(BitSet bits, Span span) {
    bits.set(span.begin(), span.end());
  }

  private static boolean isFree(Span span, BitSet bits) {
    return bits.get(span.begin(), span.end()).isEmpty();
  }

  private void add(Draft draft, Figure figure, BitSet closed) {
    int sentence = draft.sentences.indexAt(figure.span().begin());
    if (sentence < 0
        || !isFree(figure.span(), closed)
        || !draft.sentences.get(sentence).kind().holdsClaims()) {
      return;
    }
    Span content = stretch(draft, draft.tree(sentence), figure.span(), closed);
    set(closed, content);
    Reason reason = new Reason(name(), "a figure told in passing", figure.span());
    draft.claims.add(new DraftClaim(List.of(content), List.of(), sentence, reason));
  }

  /** The words around the figure up to the nearest marks, or words that others claim. */
  private static Span stretch(Draft draft, Tree tree, Span figure, BitSet closed) {
    int first = indexFrom(tree, figure.begin());
    int from = first;
    while (from > Math.max(0, first - LONGEST) && isOpen(tree, from - 1, closed)) {
      from--;
    }
    int last = Math.max(first + 1, indexFrom(tree, figure.end()));
    int to = last;
    while (to < Math.min(tree.size(), last + LONGEST) && isOpen(tree, to, closed)) {
      to++;
    }
    boolean opens = from < first && LINKS.contains(tree.lower(from));
    boolean ends = to > last && LINKS.contains(tree.lower(to - 1));
    return draft.words(tree, opens ? from + 1 : from, ends ? to - 1 : to);
  }

  private static boolean isOpen(Tree tree, int i, BitSet closed) {
    Span token = tree.token(i).span();
    return !MARKS.contains(token.text()) && isFree(token, closed);
  }

  /** Index of the first word that begins at {@code offset} or later, by halving. */
  private static int indexFrom(Tree tree, int offset) {
    int low = 0;
    int high = tree.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean before = tree.token(middle).span().begin() < offset;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low;
  }
}
