package org.hearsay.interpret.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.interpret.lexicon.Table;

/** The words of events that are of one kind, from event-families.csv. */
final class EventFamilies {

  /** The family of words that say that something began. */
  static final String START = "start";

  private final Map<String, Set<String>> byNoun = new HashMap<>();
  private final Map<String, Set<String>> byAsked = new HashMap<>();
  private final Map<String, Set<String>> byVerb = new HashMap<>();
  private final Map<String, Set<String>> not = new HashMap<>();

  EventFamilies() {
    for (Table.Row row : Table.beside(EventFamilies.class, "event-families.csv").rows()) {
      String family = row.cell(0);
      row.values(1).forEach(noun -> add(byNoun, noun, family));
      row.values(1).forEach(noun -> add(byAsked, noun, family));
      row.values(2).forEach(noun -> add(byAsked, noun, family));
      row.values(3).forEach(verb -> add(byVerb, verb, family));
      not.put(family, new HashSet<>(row.values(4)));
    }
  }

  /** The families that a noun stands for, so that it tells the day of their other nouns too. */
  Set<String> ofNoun(String noun) {
    return without(byNoun.getOrDefault(noun, Set.of()));
  }

  /** The families of events that a noun can mean; none for other words and for "beginning". */
  Set<String> askedBy(String noun) {
    return without(byAsked.getOrDefault(noun, Set.of()));
  }

  /** The families of events that a past verb tells of, seen what word comes after it. */
  Set<String> ofVerb(String verb, String after) {
    Set<String> families = new HashSet<>(without(byVerb.getOrDefault(verb, Set.of())));
    families.removeIf(family -> not.getOrDefault(family, Set.of()).contains(after));
    return families;
  }

  /** Whether the verb says that something began. */
  boolean isStart(String verb) {
    return byVerb.getOrDefault(verb, Set.of()).contains(START);
  }

  private static Set<String> without(Set<String> families) {
    Set<String> rest = new HashSet<>(families);
    rest.remove(START);
    return rest;
  }

  private static void add(Map<String, Set<String>> index, String word, String family) {
    index.computeIfAbsent(word, w -> new HashSet<>()).add(family);
  }
}
