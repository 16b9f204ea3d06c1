package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Figure;
import org.hearsay.text.Span;

/** Puts claims of one report together, or takes one apart, as somebody said that they are. */
final class Pieces {

  private Pieces() {}

  /** The claims, of which {@code one} has the words and figures of {@code other} too. */
  static List<Claim> merged(List<Claim> claims, String one, String other) {
    if (claims.stream().noneMatch(claim -> claim.id().equals(one))) {
      return claims;
    }
    List<Claim> others = claims.stream().filter(claim -> claim.id().equals(other)).toList();
    return claims.stream()
        .filter(claim -> !claim.id().equals(other))
        .map(claim -> claim.id().equals(one) ? with(claim, others) : claim)
        .toList();
  }

  private static Claim with(Claim claim, List<Claim> others) {
    List<Claim> all = Stream.concat(Stream.of(claim), others.stream()).toList();
    List<Span> words =
        all.stream().flatMap(each -> each.content().stream()).distinct().sorted().toList();
    List<Figure> figures =
        all.stream().flatMap(each -> each.figures().stream()).distinct().toList();
    return of(claim, words, figures);
  }

  /**
   * The claims, {@code one} of which is a claim for each of some pieces of its words, with the
   * figures that stand in it. Pieces that are not there are left out.
   */
  static List<Claim> split(List<Claim> claims, String one, List<String> pieces) {
    return claims.stream()
        .flatMap(claim -> claim.id().equals(one) ? split(claim, pieces) : Stream.of(claim))
        .toList();
  }

  private static Stream<Claim> split(Claim claim, List<String> pieces) {
    List<Claim> parts = new ArrayList<>();
    int from = 0;
    for (String piece : pieces) {
      for (Span span : claim.content()) {
        int at = span.text().indexOf(piece, Math.max(0, from - span.begin()));
        if (at >= 0) {
          int begin = span.begin() + at;
          Span words = new Span(begin, begin + piece.length(), piece);
          from = words.end();
          parts.add(of(claim, List.of(words), within(claim, words)));
          break;
        }
      }
    }
    return parts.isEmpty() ? Stream.of(claim) : parts.stream();
  }

  private static List<Figure> within(Claim claim, Span words) {
    return claim.figures().stream().filter(figure -> words.contains(figure.span())).toList();
  }

  private static Claim of(Claim claim, List<Span> words, List<Figure> figures) {
    return new Claim(
        claim.id(),
        words,
        claim.quote(),
        claim.alsoAt(),
        claim.chain(),
        claim.certainty(),
        claim.aboutFuture(),
        claim.status(),
        figures,
        claim.times(),
        claim.places(),
        claim.events(),
        claim.reasons());
  }
}
