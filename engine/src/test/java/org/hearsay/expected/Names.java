package org.hearsay.expected;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.interpret.actor.Outlets;
import org.hearsay.interpret.world.Countries;

/** Whether two names mean one actor: the same words but for articles, or one the shorter form. */
final class Names {

  private static final Set<String> EMPTY =
      Set.of("the", "a", "an", "of", "for", "in", "at", "from", "another", "one", "senior");

  private static final Outlets OUTLETS = Outlets.load();

  private Names() {}

  static boolean same(String one, String other) {
    String a = country(one);
    String b = country(other);
    Set<String> first = words(a);
    Set<String> second = words(b);
    return a.equalsIgnoreCase(b)
        || OUTLETS.same(one, other)
        || (!first.isEmpty() && !second.isEmpty() && nested(first, second));
  }

  private static boolean nested(Set<String> a, Set<String> b) {
    return a.containsAll(b) || b.containsAll(a);
  }

  private static String country(String name) {
    return Countries.bundled().byName(name).map(c -> c.name()).orElse(name);
  }

  private static Set<String> words(String name) {
    return Arrays.stream(
            name.toLowerCase(Locale.ROOT).replaceAll("[’']s\\b", "").split("[^\\p{L}\\p{N}]+"))
        .map(Names::defence)
        .filter(w -> !w.isEmpty() && !EMPTY.contains(w))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String defence(String word) {
    return word.equals("defence") ? "defense" : word;
  }
}
