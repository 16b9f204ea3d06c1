package org.hearsay.evaluation.ced1k;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.evaluation.score.Misread;

/** What was read otherwise than the corpus has it, by kind of difference. */
final class Differences {
  private static final String NOTHING = "nothing";

  /** From here on an utterance of ours is taken for a piece of the one expected, or the reverse. */
  private static final double NEAR = 0.25;

  private final String article;
  private final List<Utterance> ours;
  private final List<Utterance> gold;
  private final List<Matching.Pair> pairs;

  Differences(
      String article, List<Utterance> ours, List<Utterance> gold, List<Matching.Pair> pairs) {
    this.article = article;
    this.ours = ours;
    this.gold = gold;
    this.pairs = pairs;
  }

  /** All of them. */
  List<Misread> all() {
    List<Misread> all = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      int index = g;
      Utterance wanted = gold.get(g);
      pairs.stream()
          .filter(pair -> pair.gold() == index)
          .findFirst()
          .ifPresentOrElse(
              pair -> all.addAll(between(wanted, ours.get(pair.ours()))),
              () -> all.add(missed(wanted)));
    }
    for (int o = 0; o < ours.size(); o++) {
      int index = o;
      if (pairs.stream().noneMatch(pair -> pair.ours() == index)) {
        all.add(extra(ours.get(o)));
      }
    }
    return all;
  }

  private List<Misread> between(Utterance wanted, Utterance found) {
    List<Misread> misread = new ArrayList<>();
    if (!Tokens.sameName(wanted.agent(), found.agent())) {
      misread.add(misread("another speaker", wanted, told(found)));
    }
    if (wanted.kind() != found.kind()) {
      String kinds = "%s read as %s".formatted(wanted.kind().label(), found.kind().label());
      misread.add(misread("quote kind: " + kinds, wanted, told(found)));
    }
    return misread;
  }

  private Misread missed(Utterance wanted) {
    Optional<Utterance> near = nearest(wanted, ours);
    if (near.isEmpty()) {
      return misread("missed: " + wanted.kind().label(), wanted, NOTHING);
    }
    int our = Tokens.of(near.get().text()).size();
    int their = Tokens.of(wanted.text()).size();
    String kind = our < their ? "cut shorter than the corpus" : "cut longer than the corpus";
    return misread(kind, wanted, told(near.get()));
  }

  private Misread extra(Utterance found) {
    Optional<Utterance> near = nearest(found, gold);
    String kind = near.isPresent() ? "a part of a claim of the corpus" : "not in the corpus";
    return new Misread(
        kind, article, found.source(), near.map(Differences::told).orElse(NOTHING), told(found));
  }

  private static Optional<Utterance> nearest(Utterance one, List<Utterance> others) {
    return others.stream()
        .filter(other -> f1(one, other) >= NEAR)
        .max(Comparator.comparingDouble(other -> f1(one, other)));
  }

  private static double f1(Utterance a, Utterance b) {
    return Tokens.f1(Tokens.of(a.text()), Tokens.of(b.text()));
  }

  private Misread misread(String kind, Utterance wanted, String found) {
    return new Misread(kind, article, wanted.source(), told(wanted), found);
  }

  private static String told(Utterance utterance) {
    return "[%s, %s] %s".formatted(utterance.agent(), utterance.kind().label(), utterance.text());
  }
}
