package org.hearsay.corroborate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Things that belong together through chains of pairs; the same whatever the order of the pairs.
 */
final class Groups<T extends Comparable<? super T>> {
  private final Map<T, T> parents = new HashMap<>();

  Groups(Collection<T> members) {
    members.forEach(member -> parents.put(member, member));
  }

  void join(T one, T other) {
    T a = root(one);
    T b = root(other);
    if (a.compareTo(b) < 0) {
      parents.put(b, a);
    } else if (a.compareTo(b) > 0) {
      parents.put(a, b);
    }
  }

  boolean together(T one, T other) {
    return root(one).compareTo(root(other)) == 0;
  }

  private T root(T member) {
    T at = member;
    T above = above(at);
    while (above != at) {
      parents.put(at, above(above));
      at = above;
      above = above(at);
    }
    return at;
  }

  private T above(T member) {
    return parents.getOrDefault(member, member);
  }

  /** The groups in the order of their first members, each in order. */
  List<List<T>> all() {
    Map<T, List<T>> groups = new TreeMap<>();
    parents.keySet().stream()
        .sorted()
        .forEach(
            member -> groups.computeIfAbsent(root(member), m -> new ArrayList<>()).add(member));
    return List.copyOf(groups.values());
  }
}
