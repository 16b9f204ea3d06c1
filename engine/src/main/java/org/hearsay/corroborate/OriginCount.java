package org.hearsay.corroborate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.claim.lineage.Origins;

/** Counts the independent origins of statements, as a range with reasons. */
final class OriginCount {
  /**
   * Beyond this many voices the fewest are counted greedily, which can only make the range wider.
   */
  private static final int MOST_EXACT = 16;

  private final Neighbours reports;

  OriginCount(Neighbours reports) {
    this.reports = reports;
  }

  /** A voice at the end of a chain, with where it speaks. */
  private record Unit(
      Voice voice, boolean own, boolean absorbed, Set<String> statements, Set<String> names) {}

  /** The origins of {@code statements}, which answer one question. */
  Origins of(List<Statement> statements) {
    List<String> reasons = new ArrayList<>();
    List<Unit> units = new ArrayList<>();
    Set<String> told = new TreeSet<>();
    Set<String> copies = new TreeSet<>();
    List<Fact> all = statements.stream().flatMap(s -> s.facts().stream()).toList();
    for (Statement statement : statements) {
      List<Fact> facts = counted(statement, told, copies);
      facts.forEach(fact -> add(unit(fact, facts, all, statement.id()), units));
    }
    reasons.add(told.size() == 1 ? "1 report" : told.size() + " reports");
    if (!copies.isEmpty()) {
      reasons.add(copies.size() == 1 ? "1 of them a copy" : copies.size() + " of them copies");
    }
    reasons.addAll(relays(statements));
    List<Unit> standing = standing(units);
    standing.forEach(unit -> reasons.add(describe(unit)));
    units.stream().filter(u -> !standing.contains(u)).forEach(u -> reasons.add(absorbed(u)));
    int high = standing.stream().mapToInt(unit -> unit.voice().count()).sum();
    int low = fewest(standing);
    return new Origins(low, Math.max(low, high), reasons);
  }

  /** The facts that count: newest versions, and no copies of a report that tells it too. */
  private List<Fact> counted(Statement statement, Set<String> told, Set<String> copies) {
    List<Fact> counted = new ArrayList<>();
    for (Fact fact : statement.facts()) {
      if (reports.isSuperseded(fact.report()) && statement.reports() > 1) {
        continue;
      }
      told.add(fact.report());
      if (statement.facts().stream().anyMatch(o -> reports.copiedFrom(fact, o))) {
        copies.add(fact.report());
      } else {
        counted.add(fact);
      }
    }
    return counted.isEmpty() ? List.of(statement.first()) : counted;
  }

  private Unit unit(Fact fact, List<Fact> statement, List<Fact> question, String id) {
    Voice voice = origin(fact);
    boolean own = fact.isOwn();
    boolean absorbed = own ? isHeardElsewhere(fact, statement) : isRelay(fact, voice, question);
    return new Unit(voice, own, absorbed, new TreeSet<>(Set.of(id)), namesIn(fact));
  }

  /** A group whose view an unnamed official gives is heard through him alone. */
  private static Voice origin(Fact fact) {
    List<Voice> voices = fact.voices();
    int last = voices.size() - 1;
    boolean given =
        last > 0
            && voices.get(last).sort() == Voice.Sort.COLLECTIVE
            && voices.get(last - 1).sort() == Voice.Sort.UNNAMED;
    return given ? voices.get(last - 1) : fact.origin();
  }

  /** Whether an outlet that says it itself names, anywhere, a voice from which others have it. */
  private boolean isHeardElsewhere(Fact own, List<Fact> statement) {
    return statement.stream()
        .filter(fact -> !fact.isOwn() && !fact.report().equals(own.report()))
        .flatMap(fact -> fact.voices().stream())
        .anyMatch(voice -> reports.names(own.report(), voice));
  }

  /** Whether others have it from further back through this voice. */
  private static boolean isRelay(Fact fact, Voice voice, List<Fact> statement) {
    return statement.stream()
        .filter(other -> other != fact && other.voices().size() > 1)
        .anyMatch(
            other ->
                other.voices().subList(0, other.voices().size() - 1).stream()
                    .anyMatch(hop -> hop.isSame(voice) && !origin(other).isSame(voice)));
  }

  private static Set<String> namesIn(Fact fact) {
    return new TreeSet<>(fact.said());
  }

  private static void add(Unit unit, List<Unit> units) {
    for (int i = 0; i < units.size(); i++) {
      Unit known = units.get(i);
      if (known.voice().isSame(unit.voice())) {
        known.statements().addAll(unit.statements());
        known.names().addAll(unit.names());
        boolean absorbed = known.absorbed() && unit.absorbed();
        Voice wider = known.voice().count() >= unit.voice().count() ? known.voice() : unit.voice();
        units.set(
            i,
            new Unit(
                wider, known.own() && unit.own(), absorbed, known.statements(), known.names()));
        return;
      }
    }
    units.add(unit);
  }

  /** Those that are not heard through another; a wide body is anybody of its side who is named. */
  private static List<Unit> standing(List<Unit> units) {
    List<Unit> standing = new ArrayList<>();
    for (Unit unit : units) {
      boolean wide = isWide(unit) && units.stream().anyMatch(o -> o != unit && isAnswerOf(o, unit));
      if (!unit.absorbed() && !wide) {
        standing.add(unit);
      }
    }
    return standing.isEmpty() ? units.subList(0, 1) : standing;
  }

  private static boolean isWide(Unit unit) {
    return unit.voice().sort() == Voice.Sort.COLLECTIVE || unit.voice().isPlural();
  }

  private static boolean isAnswerOf(Unit unit, Unit wide) {
    boolean narrower = wide.voice().isPlural() ? unit.voice().isNamed() : !isWide(unit);
    boolean first = unit.voice().key().compareTo(wide.voice().key()) < 0;
    return (narrower || (first && !wide.voice().isPlural()))
        && !unit.own()
        && unit.voice().mayBe(wide.voice())
        && unit.statements().stream().anyMatch(wide.statements()::contains);
  }

  /** The size of the largest set of voices of which each is told apart from each. */
  private int fewest(List<Unit> units) {
    int best = 1;
    if (units.size() > MOST_EXACT) {
      List<Unit> chosen = new ArrayList<>();
      for (Unit unit : units) {
        if (chosen.stream().allMatch(other -> areApart(unit, other))) {
          chosen.add(unit);
        }
      }
      return Math.max(best, chosen.size());
    }
    for (int set = 1; set < 1 << units.size(); set++) {
      if (Integer.bitCount(set) > best && allApart(set, units)) {
        best = Integer.bitCount(set);
      }
    }
    return best;
  }

  private boolean allApart(int set, List<Unit> units) {
    for (int i = 0; i < units.size(); i++) {
      for (int j = i + 1; j < units.size(); j++) {
        boolean both = (set >> i & 1) == 1 && (set >> j & 1) == 1;
        if (both && !areApart(units.get(i), units.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean areApart(Unit one, Unit other) {
    if (one.voice().mayBe(other.voice())
        || one.voice().mayBeOfOneHouse(other.voice())
        || reports.passesOn(one.voice(), other.voice())) {
      return false;
    }
    boolean together = one.statements().stream().anyMatch(other.statements()::contains);
    return !together || !(one.own() || other.own() || nameEachOther(one, other));
  }

  private static boolean nameEachOther(Unit one, Unit other) {
    return one.names().containsAll(other.voice().terms())
        || other.names().containsAll(one.voice().terms());
  }

  private static List<String> relays(List<Statement> statements) {
    Map<String, Set<String>> through = new TreeMap<>();
    for (Statement statement : statements) {
      for (Fact fact : statement.facts()) {
        List<Voice> voices = fact.voices();
        for (Voice voice : voices.subList(0, Math.max(0, voices.size() - 1))) {
          through.computeIfAbsent(voice.name(), n -> new TreeSet<>()).add(fact.report());
        }
      }
    }
    Map<String, String> lines = new LinkedHashMap<>();
    through.forEach((name, in) -> lines.put(name, in.size() + " through " + name));
    return List.copyOf(new LinkedHashSet<>(lines.values()));
  }

  private static String describe(Unit unit) {
    String name = unit.voice().name();
    return switch (unit.voice().sort()) {
      case PERSON, BODY -> name + ", by name";
      case UNNAMED -> name + ", without a name";
      case COLLECTIVE, NONE -> name + ", nobody in particular";
      case OUTLET -> unit.own() ? name + " says it itself" : name + ", which names nobody";
    };
  }

  private static String absorbed(Unit unit) {
    return unit.voice().name() + " is not told apart from these";
  }
}
