package org.hearsay.evaluation.polnear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.claim.Attribution;
import org.hearsay.evaluation.score.Misread;
import org.hearsay.text.Span;

/** What was marked otherwise than the corpus has it, by kind of difference. */
final class Differences {
  private static final String NOTHING = "nothing";

  private final Article article;
  private final Role role;

  /** In one role of one article. */
  Differences(Article article, Role role) {
    this.article = article;
    this.role = role;
  }

  /** The differences between two lists of spans. */
  List<Misread> between(List<Span> ours, List<Span> gold) {
    List<Misread> misread = new ArrayList<>();
    gold.stream()
        .filter(wanted -> !ours.contains(wanted))
        .map(wanted -> missed(wanted, touching(wanted, ours)))
        .forEach(misread::add);
    ours.stream()
        .filter(span -> touching(span, gold).isEmpty())
        .map(span -> misread("marked where the corpus has none", span, NOTHING, span.text()))
        .forEach(misread::add);
    return misread;
  }

  private Misread missed(Span wanted, Optional<Span> found) {
    return found
        .map(span -> misread(kind(wanted, span), wanted, wanted.text(), span.text()))
        .orElseGet(() -> misread("missed", wanted, wanted.text(), NOTHING));
  }

  private static String kind(Span wanted, Span found) {
    if (wanted.begin() == found.begin()) {
      return found.end() < wanted.end() ? "ends too early" : "ends too late";
    }
    return wanted.end() == found.end() ? "begins elsewhere" : "begins and ends elsewhere";
  }

  private static Optional<Span> touching(Span span, List<Span> others) {
    return others.stream().filter(span::overlaps).findFirst();
  }

  private Misread misread(String kind, Span at, String expected, String ours) {
    return new Misread(role.label() + " " + kind, article.id(), paragraph(at), expected, ours);
  }

  private String paragraph(Span span) {
    return paragraph(article.text(), span);
  }

  private static String paragraph(String text, Span span) {
    int begin = text.lastIndexOf('\n', span.begin()) + 1;
    int end = text.indexOf('\n', span.end());
    return text.substring(Math.min(begin, span.begin()), end < 0 ? text.length() : end);
  }

  /** The linked attributions that overlap none of ours in each role. */
  static List<Misread> ofLinks(Article article, List<Attribution> ours) {
    List<Attribution> linked = RelationScores.linked(ours);
    List<Attribution> gold = RelationScores.linked(article.attributions());
    List<Attribution> paired =
        RelationScores.pairs(linked, gold).stream().map(RelationScores.Pair::gold).toList();
    return gold.stream()
        .filter(wanted -> paired.stream().noneMatch(found -> found == wanted))
        .map(wanted -> unlinked(article, wanted, ours))
        .toList();
  }

  private static Misread unlinked(Article article, Attribution wanted, List<Attribution> ours) {
    Optional<Attribution> near =
        ours.stream()
            .filter(a -> a.cue().stream().anyMatch(c -> touches(c, wanted.cue())))
            .findFirst();
    String kind =
        near.isPresent() ? "relation: cue found, linked otherwise" : "relation: cue missed";
    String words = paragraph(article.text(), wanted.cue().get(0));
    return new Misread(
        kind, article.id(), words, told(wanted), near.map(Differences::told).orElse(NOTHING));
  }

  private static boolean touches(Span span, List<Span> others) {
    return others.stream().anyMatch(span::overlaps);
  }

  private static String told(Attribution attribution) {
    return "%s | %s | %s"
        .formatted(
            told(attribution.source()), told(attribution.cue()), told(attribution.content()));
  }

  private static String told(List<Span> pieces) {
    return pieces.stream().map(Span::text).collect(Collectors.joining(" … "));
  }
}
