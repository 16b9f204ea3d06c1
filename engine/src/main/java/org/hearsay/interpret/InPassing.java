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
    int next = bits.nextSetBit(span.begin());
    return next < 0 || next >= span.end();
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

  private static Span stretch(Draft draft, Tree tree, Span figure, BitSet closed) {
    int from = 0;
    int to = tree.size();
    for (int i = 0; i < tree.size(); i++) {
      Span token = tree.token(i).span();
      boolean stops = MARKS.contains(token.text()) || !isFree(token, closed);
      if (stops && token.end() <= figure.begin()) {
        from = i + 1;
      } else if (stops && token.begin() >= figure.end()) {
        to = i;
        break;
      }
    }
    boolean opens =
        LINKS.contains(tree.lower(from)) && tree.token(from).span().end() <= figure.begin();
    boolean ends =
        LINKS.contains(tree.lower(to - 1)) && tree.token(to - 1).span().begin() >= figure.end();
    return draft.words(tree, opens ? from + 1 : from, ends ? to - 1 : to);
  }
}
