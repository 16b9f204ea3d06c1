package org.hearsay.evaluation.polnear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.claim.Attribution;
import org.hearsay.evaluation.score.Count;
import org.hearsay.text.Span;

/**
 * Compares linked attributions: source, cue and content at once.
 *
 * <p>Only those with a cue and a content count. A source may be missing; it must then be missing in
 * both.
 */
final class RelationScores {
  private final Words words;

  /** On the words of one article. */
  RelationScores(Words words) {
    this.words = words;
  }

  /** In each role the same pieces. */
  Count exact(List<Attribution> ours, List<Attribution> gold) {
    Set<List<List<Span>>> oursInWords = inWords(linked(ours));
    Set<List<List<Span>>> goldInWords = inWords(linked(gold));
    long right = oursInWords.stream().filter(goldInWords::contains).count();
    return new Count(right, oursInWords.size(), goldInWords.size());
  }

  /** In each role at least one shared character; each is paired with at most one. */
  Count overlap(List<Attribution> ours, List<Attribution> gold) {
    List<Attribution> left = linked(ours);
    List<Attribution> wanted = linked(gold);
    return new Count(pairs(left, wanted).size(), left.size(), wanted.size());
  }

  /** An attribution of ours and the one of the corpus that it answers. */
  record Pair(Attribution ours, Attribution gold, long shared) {}

  /** The pairs that overlap in each role: those that share most first, each in at most one. */
  static List<Pair> pairs(List<Attribution> ours, List<Attribution> gold) {
    List<Pair> candidates = new ArrayList<>();
    for (Attribution wanted : gold) {
      ours.stream()
          .filter(a -> Arrays.stream(Role.values()).allMatch(role -> overlaps(role, a, wanted)))
          .map(a -> new Pair(a, wanted, shared(a, wanted)))
          .forEach(candidates::add);
    }
    candidates.sort(Comparator.comparingLong(pair -> -pair.shared()));
    return oneToOne(candidates);
  }

  private static List<Pair> oneToOne(List<Pair> candidates) {
    List<Pair> pairs = new ArrayList<>();
    for (Pair candidate : candidates) {
      if (pairs.stream()
          .noneMatch(p -> p.ours() == candidate.ours() || p.gold() == candidate.gold())) {
        pairs.add(candidate);
      }
    }
    return pairs;
  }

  /** Those that have a cue and a content. */
  static List<Attribution> linked(List<Attribution> attributions) {
    return attributions.stream().filter(a -> !a.cue().isEmpty() && !a.content().isEmpty()).toList();
  }

  private static boolean overlaps(Role role, Attribution a, Attribution b) {
    boolean neither = role.of(a).isEmpty() && role.of(b).isEmpty();
    return neither || shared(role, a, b) > 0;
  }

  private static long shared(Attribution a, Attribution b) {
    return Arrays.stream(Role.values()).mapToLong(role -> shared(role, a, b)).sum();
  }

  private static long shared(Role role, Attribution a, Attribution b) {
    return role.of(a).stream()
        .flatMapToLong(one -> role.of(b).stream().mapToLong(other -> shared(one, other)))
        .sum();
  }

  private static long shared(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
  }

  private Set<List<List<Span>>> inWords(List<Attribution> attributions) {
    Set<List<List<Span>>> inWords = new HashSet<>();
    attributions.forEach(
        a -> inWords.add(Stream.of(Role.values()).map(r -> wholeWords(r.of(a))).toList()));
    return inWords;
  }

  private List<Span> wholeWords(List<Span> pieces) {
    return pieces.stream().map(words::wholeWords).flatMap(Optional::stream).sorted().toList();
  }
}
