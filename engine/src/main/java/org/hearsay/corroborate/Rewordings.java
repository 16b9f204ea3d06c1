package org.hearsay.corroborate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.claim.lineage.Copy;
import org.hearsay.claim.lineage.Source;

/**
 * Finds reports that tell the same claims as another in other words.
 *
 * <p>Whoever tells what others say may have heard them too. Two reports of different outlets that
 * share claims of which one gives some as its own, under like headlines, within a few days, share a
 * text.
 */
final class Rewordings {
  private static final long DAYS = 2;
  private static final int LEAST = 2;
  private static final double LIKE_HEADLINES = 0.5;

  private final Map<String, Copy> byPair = new TreeMap<>();

  Rewordings(Neighbours known, List<Statement> statements) {
    Map<String, List<Fact[]>> pairs = new HashMap<>();
    for (Statement statement : statements) {
      pairs(statement)
          .forEach(
              pair ->
                  pairs
                      .computeIfAbsent(
                          pair[0].report() + " " + pair[1].report(), p -> new ArrayList<>())
                      .add(pair));
    }
    pairs.forEach((key, shared) -> add(key, shared, known));
  }

  /** The pairs of reports that tell a statement of which one gives it as its own. */
  private static List<Fact[]> pairs(Statement statement) {
    List<Fact[]> pairs = new ArrayList<>();
    if (statement.facts().stream().noneMatch(Fact::isOwn) || statement.reports() > MOST) {
      return pairs;
    }
    for (Fact one : statement.facts()) {
      for (Fact other : statement.facts()) {
        boolean ordered = one.telling().compareTo(other.telling()) < 0;
        if (ordered && isPair(one, other)) {
          pairs.add(new Fact[] {one, other});
        }
      }
    }
    return pairs;
  }

  private static final int MOST = 20;

  private static boolean isPair(Fact one, Fact other) {
    Source mine = one.telling().source();
    Source theirs = other.telling().source();
    LocalDate day = mine.published();
    LocalDate otherDay = theirs.published();
    return !mine.label().equals(theirs.label())
        && day != null
        && otherDay != null
        && ChronoUnit.DAYS.between(day, otherDay) <= DAYS
        && (isOwnBeside(one, other) || isOwnBeside(other, one));
  }

  /** Whether an outlet says itself what the other has, and does not name whom the other names. */
  private static boolean isOwnBeside(Fact own, Fact other) {
    List<String> words = Terms.all(own.telling().sentence().text());
    return own.isOwn() && (other.isOwn() || !words.containsAll(other.origin().terms()));
  }

  private void add(String key, List<Fact[]> shared, Neighbours known) {
    Set<String> claims = new TreeSet<>();
    shared.forEach(pair -> claims.add(pair[0].telling().claim().id()));
    boolean own = shared.stream().anyMatch(pair -> pair[0].isOwn() || pair[1].isOwn());
    Fact[] first = shared.get(0);
    if (own
        && claims.size() >= LEAST
        && likeHeadlines(first[0], first[1])
        && !known.copiedFrom(first[1], first[0])) {
      byPair.put(
          key,
          new Copy(
              first[0].telling().source(),
              first[1].telling().source(),
              Copy.Kind.REWORDED,
              false,
              false,
              List.of()));
    }
  }

  private static boolean likeHeadlines(Fact one, Fact other) {
    return headline(one).likeness(headline(other)) >= LIKE_HEADLINES;
  }

  private static Wording headline(Fact fact) {
    String headline = fact.telling().source().headline();
    return Wording.ofClaim(Terms.telling(headline == null ? "" : headline), Set.of());
  }

  List<Copy> copies() {
    return List.copyOf(byPair.values());
  }

  boolean isReworded(String from, String to) {
    return byPair.containsKey(from + " " + to);
  }
}
