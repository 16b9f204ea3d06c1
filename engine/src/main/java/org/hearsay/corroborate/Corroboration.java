package org.hearsay.corroborate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.claim.Account;
import org.hearsay.claim.lineage.Copy;
import org.hearsay.claim.lineage.Lineage;
import org.hearsay.claim.lineage.Source;

/**
 * The lineage of reports that come one after another.
 *
 * <p>A report is compared with those that share a rare run of words, a thing that is counted, or
 * two rare words of a claim, and with no other. What comes out depends on which reports were added,
 * and not on their order; adding one twice changes nothing. Not safe for several threads at once.
 */
public final class Corroboration {
  private final Map<String, Trace> reports = new TreeMap<>();
  private final Map<Long, List<Trace>> byFingerprint = new HashMap<>();
  private final Map<String, List<Trace>> byHeadline = new HashMap<>();
  private final Map<String, Map<String, Copy>> copies = new TreeMap<>();
  private final Map<String, Map<String, Copy>> rewordings = new TreeMap<>();
  private final Map<String, Set<Fact>> figures = new TreeMap<>();
  private final Set<Fact> claims = new TreeSet<>();
  private final Map<String, TreeMap<Versions.Order, String>> versions = new TreeMap<>();
  private final Set<String> superseded = new HashSet<>();
  private final Rulings rulings;

  /**
   * What {@link #comparing} made of the same facts before: a question is compared again and again.
   */
  private final Map<String, Joined> joined = new HashMap<>();

  /** Facts of one thing, with the statements that they make. */
  private record Joined(List<Fact> facts, List<Statement> statements) {}

  /** What the statements of claims without figures are kept by: no thing is counted in them. */
  private static final String CLAIMS = "";

  /** Who passed on whom: keys of two voices of which neither is an outlet. */
  private final Set<Long> relays = new HashSet<>();

  /** One that goes by nothing but the reports. */
  public Corroboration() {
    this(Rulings.NONE);
  }

  /** One that goes by what people decided where they did. */
  Corroboration(Rulings rulings) {
    this.rulings = rulings;
  }

  /**
   * Adds a report; one that is known already is not added again. Of one text that one outlet
   * published twice, the first publication is kept.
   */
  public void add(Account account) {
    add(Trace.of(account, ReportTrace.Edition.NOT_COUNTED));
  }

  void add(Trace trace) {
    Trace known = reports.putIfAbsent(trace.source().key(), trace);
    if (known == null) {
      compare(trace);
    } else if (FIRST.compare(trace.source(), known.source()) < 0) {
      replace(trace);
    }
  }

  /** Makes known who, in whatever report, passes on whom: keys of {@link Keys#relay}. */
  void passedOn(Collection<Long> pairs) {
    relays.addAll(pairs);
  }

  private static final Comparator<Source> FIRST =
      Comparator.comparing(
              Source::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(
              Source::publishedAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
          .thenComparing(Source::url, Comparator.nullsLast(Comparator.<String>naturalOrder()));

  /** Begins anew with all reports: that an earlier publication comes later is rare. */
  private void replace(Trace trace) {
    reports.put(trace.source().key(), trace);
    byFingerprint.clear();
    byHeadline.clear();
    copies.clear();
    rewordings.clear();
    figures.clear();
    joined.clear();
    claims.clear();
    versions.clear();
    superseded.clear();
    reports.values().forEach(this::compare);
  }

  private void compare(Trace trace) {
    addVersion(trace);
    addCopies(trace);
    addRewordings(trace);
    for (Fact fact : trace.facts().stream().filter(rulings::counts).toList()) {
      fact.relays().forEach(pair -> relays.add(Keys.relay(pair)));
      if (fact.subject() == null) {
        claims.add(fact);
      } else {
        String thing = fact.subject().thing() + "|" + fact.subject().unit();
        figures.computeIfAbsent(thing, t -> new TreeSet<>()).add(fact);
      }
    }
  }

  private void addVersion(Trace trace) {
    if (trace.edition() != ReportTrace.Edition.NOT_COUNTED) {
      if (trace.edition() == ReportTrace.Edition.SUPERSEDED) {
        superseded.add(trace.source().key());
      }
      return;
    }
    Optional<String> key = Versions.key(trace);
    key.ifPresent(
        report -> {
          TreeMap<Versions.Order, String> all =
              versions.computeIfAbsent(report, r -> new TreeMap<>());
          all.put(Versions.order(trace), trace.source().key());
          superseded.addAll(all.values());
          superseded.remove(all.lastEntry().getValue());
        });
  }

  private void addCopies(Trace trace) {
    for (Trace other : sharing(byFingerprint, trace.passages().fingerprint(), trace)) {
      Copies.between(trace, other).ifPresent(copy -> add(copy, copies));
    }
  }

  private void addRewordings(Trace trace) {
    for (Trace other : sharing(byHeadline, trace.headline().weights().keySet(), trace)) {
      if (!areCopies(trace.source().key(), other.source().key())) {
        Rewordings.between(trace, other).ifPresent(copy -> add(copy, rewordings));
      }
    }
  }

  /**
   * The reports of {@code holders} under one of {@code keys}, each once; then {@code trace} is
   * there too.
   */
  private static <K> Set<Trace> sharing(
      Map<K, List<Trace>> holders, Collection<K> keys, Trace trace) {
    Set<Trace> sharing = Collections.newSetFromMap(new IdentityHashMap<>());
    for (K key : keys) {
      List<Trace> some = holders.computeIfAbsent(key, k -> new ArrayList<>());
      sharing.addAll(some);
      some.add(trace);
    }
    return sharing;
  }

  private static void add(Copy copy, Map<String, Map<String, Copy>> all) {
    all.computeIfAbsent(copy.to().key(), r -> new TreeMap<>()).put(copy.from().key(), copy);
  }

  private Trace trace(String report) {
    Trace trace = reports.get(report);
    if (trace == null) {
      throw new IllegalArgumentException("No report " + report);
    }
    return trace;
  }

  /** What the reports added so far have to do with each other. */
  public Lineage lineage() {
    return comparing(fact -> true).lineage(reports.values());
  }

  /** The same of those claims and figures alone that {@code wanted} lets in. */
  Comparing comparing(Predicate<Fact> wanted) {
    List<Statement> ofFigures = new ArrayList<>();
    figures.forEach(
        (thing, facts) ->
            ofFigures.addAll(
                joined(thing, facts, wanted, new FigureStatements(this::areCopies, rulings)::of)));
    List<Statement> ofClaims =
        joined(CLAIMS, claims, wanted, new ClaimStatements(this::areCopies, rulings)::of);
    return comparing(ofFigures.stream().sorted().toList(), ofClaims);
  }

  /**
   * The statements of facts: a report that comes copies others, and makes none a copy of another.
   */
  private List<Statement> joined(
      String thing,
      Set<Fact> facts,
      Predicate<Fact> wanted,
      Function<Collection<Fact>, List<Statement>> join) {
    List<Fact> some = facts.stream().filter(wanted).toList();
    Joined before = joined.get(thing);
    if (before == null || !before.facts().equals(some)) {
      before = new Joined(some, join.apply(some));
      joined.put(thing, before);
    }
    return before.statements();
  }

  private Comparing comparing(List<Statement> ofFigures, List<Statement> ofClaims) {
    return new Comparing(
        new Known(),
        Stream.of(copies, rewordings)
            .flatMap(all -> all.values().stream())
            .flatMap(of -> of.values().stream())
            .toList(),
        ofFigures,
        ofClaims);
  }

  Collection<Trace> reports() {
    return reports.values();
  }

  private boolean areCopies(String one, String other) {
    return copies.getOrDefault(one, Map.of()).containsKey(other)
        || copies.getOrDefault(other, Map.of()).containsKey(one);
  }

  /** What is known of the reports added so far. */
  private final class Known implements Neighbours {
    @Override
    public boolean isSuperseded(String report) {
      return superseded.contains(report);
    }

    @Override
    public boolean copiedFrom(Fact fact, Fact other) {
      return copies.getOrDefault(fact.report(), Map.of()).containsKey(other.report())
          || rewordings.getOrDefault(fact.report(), Map.of()).containsKey(other.report());
    }

    @Override
    public boolean shareText(Fact later, Fact earlier) {
      return copiedFrom(later, earlier)
          || rewordings.getOrDefault(earlier.report(), Map.of()).containsKey(later.report());
    }

    @Override
    public boolean passesOn(Voice one, Voice other) {
      return Keys.relays(one, other).anyMatch(relays::contains);
    }

    @Override
    public boolean names(String report, Voice voice) {
      return trace(report).words().containsAll(voice.terms());
    }

    @Override
    public boolean names(Fact fact, Voice voice) {
      return trace(fact.report()).wordsAround(fact).containsAll(voice.terms());
    }
  }
}
