package org.hearsay.evaluation.ced1k;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.Account;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.QuoteKind;
import org.hearsay.text.Block;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.hearsay.text.Span;

/**
 * Our claims in the terms of the corpus.
 *
 * <ul>
 *   <li>The corpus has what somebody is reported to have said. So the report's own voice is left
 *       out, and what nobody in particular says ("is seen as").
 *   <li>Its agent is who said it, not who passed it on: the origin of our chain, by the fullest
 *       name in the report.
 *   <li>It annotates the bodies of articles: a claim that only the headline or standfirst states is
 *       left out, and one that the body repeats counts where the body has it.
 *   <li>It cuts a quotation that runs over several paragraphs into one utterance a paragraph; ours
 *       are cut so too.
 *   <li>The utterance is what is said, without the words that attribute it: our content, its pieces
 *       joined.
 * </ul>
 */
final class Utterances {

  private Utterances() {}

  /** The utterances in {@code account}, in the order of its claims. */
  static List<Utterance> of(Account account) {
    Report report = account.reading().report();
    return account.claims().stream()
        .filter(Utterances::isSaidBySomebody)
        .flatMap(claim -> utterances(claim, report))
        .toList();
  }

  private static boolean isSaidBySomebody(Claim claim) {
    return claim.quote() != QuoteKind.NONE && origin(claim).kind() != HopKind.NO_SOURCE;
  }

  private static Hop origin(Claim claim) {
    return claim.chain().origin();
  }

  private static String agent(Claim claim) {
    Hop origin = origin(claim);
    return claim.chain().hops().stream()
        .map(Hop::actor)
        .filter(origin.jointWith()::contains)
        .findFirst()
        .orElse(origin.actor());
  }

  private static Stream<Utterance> utterances(Claim claim, Report report) {
    return Stream.concat(Stream.of(claim.content()), claim.alsoAt().stream())
        .map(place -> byParagraph(place, report))
        .filter(place -> !place.isEmpty())
        .findFirst()
        .stream()
        .flatMap(place -> place.values().stream())
        .map(pieces -> utterance(claim, pieces));
  }

  /** The pieces that stand in paragraphs of the body, by paragraph. */
  private static Map<Integer, List<Span>> byParagraph(List<Span> pieces, Report report) {
    Map<Integer, List<Span>> byParagraph = new TreeMap<>();
    List<Block> blocks = report.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == BlockKind.PARAGRAPH) {
        List<Span> inside = inside(pieces, blocks.get(i).span(), report);
        if (!inside.isEmpty()) {
          byParagraph.put(i, inside);
        }
      }
    }
    return byParagraph;
  }

  private static List<Span> inside(List<Span> pieces, Span block, Report report) {
    List<Span> inside = new ArrayList<>();
    pieces.stream()
        .filter(block::overlaps)
        .map(p -> cut(p, block, report))
        .filter(p -> !p.isEmpty())
        .forEach(inside::add);
    return inside;
  }

  private static Span cut(Span piece, Span block, Report report) {
    return Span.trimmed(
        report.text(), Math.max(piece.begin(), block.begin()), Math.min(piece.end(), block.end()));
  }

  private static Utterance utterance(Claim claim, List<Span> pieces) {
    String text = pieces.stream().map(Span::text).collect(Collectors.joining(" "));
    return new Utterance(agent(claim), text, claim.quote(), text);
  }
}
