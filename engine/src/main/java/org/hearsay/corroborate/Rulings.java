package org.hearsay.corroborate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What people decided of claims, against what is found: which are none, which are one, which are
 * not. Claims are meant by their identifiers.
 *
 * @param none claims that are none, or that nobody should count
 * @param one pairs of claims that say the same
 * @param apart pairs of claims that do not; the first of a pair is the one that leaves the other
 */
public record Rulings(Set<String> none, Set<Pair> one, Set<Pair> apart) {

  /** None at all. */
  public static final Rulings NONE = new Rulings(Set.of(), Set.of(), Set.of());

  /** Copies the sets. */
  public Rulings {
    none = Set.copyOf(none);
    one = Set.copyOf(one);
    apart = Set.copyOf(apart);
  }

  /**
   * Two claims.
   *
   * @param claim the one that was looked at
   * @param other the one that it was compared with
   */
  public record Pair(String claim, String other) {
    private boolean isOf(String some, String others) {
      return (claim.equals(some) && other.equals(others))
          || (claim.equals(others) && other.equals(some));
    }
  }

  /** Whether {@code fact} is to be compared with others at all. */
  boolean counts(Fact fact) {
    return !none.contains(id(fact));
  }

  /** The claims that are said to be one with {@code claim}. */
  List<String> partners(String claim) {
    List<String> partners = new ArrayList<>();
    for (Pair pair : one) {
      if (pair.claim().equals(claim)) {
        partners.add(pair.other());
      } else if (pair.other().equals(claim)) {
        partners.add(pair.claim());
      }
    }
    return partners;
  }

  /** Whether somebody said of the claim of {@code fact} that it is one with another. */
  boolean joins(Fact fact) {
    return one.stream().anyMatch(p -> p.claim().equals(id(fact)) || p.other().equals(id(fact)));
  }

  /** Whether two facts are said not to be one claim. */
  boolean part(Fact some, Fact other) {
    return !apart.isEmpty() && apart.stream().anyMatch(pair -> pair.isOf(id(some), id(other)));
  }

  /** Joins in {@code groups} those of {@code facts} that are said to be one. */
  void join(Collection<Fact> facts, Groups<Fact> groups) {
    for (Pair pair : one) {
      for (Fact some : of(facts, pair.claim())) {
        of(facts, pair.other()).forEach(other -> groups.join(some, other));
      }
    }
  }

  private static List<Fact> of(Collection<Fact> facts, String claim) {
    return facts.stream().filter(fact -> id(fact).equals(claim)).toList();
  }

  /** The groups, less those facts that are said to be another claim than the rest of theirs. */
  List<List<Fact>> parted(List<List<Fact>> groups) {
    if (apart.isEmpty()) {
      return groups;
    }
    List<List<Fact>> parted = new ArrayList<>();
    for (List<Fact> group : groups) {
      List<Fact> leaving = group.stream().filter(fact -> leaves(fact, group)).toList();
      List<Fact> rest = group.stream().filter(fact -> !leaving.contains(fact)).toList();
      leaving.forEach(fact -> parted.add(List.of(fact)));
      if (!rest.isEmpty()) {
        parted.add(rest);
      }
    }
    return parted;
  }

  private boolean leaves(Fact fact, List<Fact> group) {
    return apart.stream()
        .filter(pair -> pair.claim().equals(id(fact)))
        .anyMatch(pair -> !of(group, pair.other()).isEmpty());
  }

  private static String id(Fact fact) {
    return fact.telling().claim().id();
  }
}
