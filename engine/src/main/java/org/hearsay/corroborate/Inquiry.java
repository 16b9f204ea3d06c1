package org.hearsay.corroborate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.claim.lineage.Asked;
import org.hearsay.claim.lineage.Compared;
import org.jspecify.annotations.Nullable;

/**
 * Finds out about some claims what all reports together would tell, from few of them.
 *
 * <p>It says by which keys and of which days further reports are to be looked for; whoever holds
 * the reports adds those that he finds, until nothing new is looked for.
 *
 * <pre>{@code
 * Inquiry inquiry = new Inquiry(Set.of(claim));
 * inquiry.add(reportOfTheClaim);
 * for (List<Sought> next = inquiry.next(); !next.isEmpty(); next = inquiry.next()) {
 *   find(next).forEach(inquiry::add);
 * }
 * inquiry.asked(compared);
 * }</pre>
 *
 * <p>The order in which reports are added changes nothing. Not safe for several threads at once.
 */
public final class Inquiry {
  /** Of a figure: a month in which days are paired, before it what its first day may repeat. */
  private static final long FIGURE_BEFORE = FigureStatements.LEVEL_DAYS + 31;

  private static final long FIGURE_AFTER = FigureStatements.LEVEL_DAYS;

  private final @Nullable Set<String> claims;
  private final Rulings rulings;
  private final Corroboration all;
  private final Map<List<Long>, Sought> sought = new HashMap<>();

  /** All keys of what is sought: most facts have none of them. */
  private final Set<Long> soughtKeys = new HashSet<>();

  private boolean wordsSought;
  private @Nullable Comparing comparing;

  /** About claims by their identifiers. */
  public Inquiry(Collection<String> claims) {
    this(Set.copyOf(claims), Rulings.NONE);
  }

  private Inquiry(@Nullable Set<String> claims, Rulings rulings) {
    this.claims = claims;
    this.rulings = rulings;
    this.all = new Corroboration(rulings);
  }

  /** About claims by their identifiers, going by what people decided where they did. */
  public static Inquiry about(Collection<String> claims, Rulings rulings) {
    return new Inquiry(Set.copyOf(claims), rulings);
  }

  /**
   * About all claims of the reports that are added, in the same way; nothing needs to be looked
   * for.
   */
  public static Inquiry aboutAll(Rulings rulings) {
    return new Inquiry(null, rulings);
  }

  /** The claims that somebody said to be one with those that were found. */
  public Set<String> partners() {
    Set<String> partners = new TreeSet<>();
    for (List<Statement> group : groups()) {
      for (Statement statement : group) {
        statement.facts().forEach(f -> partners.addAll(rulings.partners(f.telling().claim().id())));
      }
    }
    return partners;
  }

  /** Adds a report that may have to do with them. */
  public void add(ReportTrace report) {
    all.add(report.trace());
    comparing = null;
  }

  /** What is to be looked for that was not before; nothing where all was. */
  public List<Sought> next() {
    Map<List<Long>, Sought> wanted = new LinkedHashMap<>();
    for (List<Statement> group : groups()) {
      for (Statement statement : group) {
        statement.facts().forEach(fact -> seek(fact, wanted));
      }
    }
    List<Sought> next = new ArrayList<>();
    for (Sought each : wanted.values()) {
      Sought before = sought.get(each.keys());
      Sought both = before == null ? each : before.and(each);
      if (!both.equals(before)) {
        sought.put(each.keys(), both);
        soughtKeys.addAll(each.keys());
        next.add(both);
      }
    }
    if (!next.isEmpty()) {
      comparing = null;
    }
    return next;
  }

  private void seek(Fact fact, Map<List<Long>, Sought> wanted) {
    LocalDate day = fact.telling().asOf();
    boolean figure = fact.subject() != null;
    long before = figure ? FIGURE_BEFORE : ClaimStatements.COPY_DAYS;
    long after = figure ? FIGURE_AFTER : ClaimStatements.COPY_DAYS;
    if (!fact.keys().isEmpty()) {
      wordsSought |= !figure;
      add(around(fact.keys(), Keys.least(fact), day, before, after), wanted);
    }
    if (figure) {
      for (String thing : Misfits.besides(fact.about().thing())) {
        List<Long> counted = List.of(Keys.counted(thing));
        add(around(counted, 1, day, Misfits.NEAR_DAYS, Misfits.NEAR_DAYS), wanted);
      }
    }
  }

  private static Sought around(
      List<Long> keys, int least, @Nullable LocalDate day, long before, long after) {
    return day == null
        ? new Sought(keys, least, null, null, null)
        : new Sought(keys, least, day.minusDays(before), day.plusDays(after), day);
  }

  private static void add(Sought each, Map<List<Long>, Sought> wanted) {
    wanted.merge(each.keys(), each, Sought::and);
  }

  /** The questions that the claims answer, as far as is known. */
  private List<List<Statement>> groups() {
    List<List<Statement>> asked = new ArrayList<>();
    for (List<Statement> group : comparing().groups()) {
      if (group.stream().anyMatch(s -> s.facts().stream().anyMatch(this::isAsked))) {
        asked.add(group);
      }
    }
    return asked;
  }

  private Comparing comparing() {
    if (comparing == null) {
      comparing = all.comparing(fact -> isAsked(fact) || isSought(fact) || rulings.joins(fact));
    }
    return comparing;
  }

  private boolean isAsked(Fact fact) {
    return claims == null || claims.contains(fact.telling().claim().id());
  }

  private boolean isSought(Fact fact) {
    // The words of a claim need not be weighed while only numbers are sought.
    if ((fact.subject() == null && !wordsSought) || Collections.disjoint(fact.keys(), soughtKeys)) {
      return false;
    }
    for (Sought each : sought.values()) {
      if (each.holds(fact.keys(), fact.telling().asOf())) {
        return true;
      }
    }
    return false;
  }

  /** The keys by which reports are found in which one voice of an answer passes on another. */
  public Set<Long> relays() {
    Map<String, Voice> voices = new HashMap<>();
    for (List<Statement> group : groups()) {
      group.forEach(
          s ->
              s.facts()
                  .forEach(
                      fact -> {
                        voices.putIfAbsent(fact.outlet().key(), fact.outlet());
                        fact.voices().forEach(voice -> voices.putIfAbsent(voice.key(), voice));
                      }));
    }
    Set<Long> keys = new TreeSet<>();
    for (Voice one : voices.values()) {
      voices.values().forEach(other -> Keys.relays(one, other).forEach(keys::add));
    }
    return keys;
  }

  /** Makes known which of {@link #relays} there are. */
  public void passedOn(Collection<Long> found) {
    all.passedOn(found);
    comparing = null;
  }

  /**
   * The questions that the claims answer, with all that belongs to them.
   *
   * @param compared what was looked through to find them
   */
  public List<Asked> asked(Compared compared) {
    Asking asking = new Asking(comparing());
    return groups().stream()
        .map(group -> asking.asked(group, compared))
        .sorted(Asking.ORDER)
        .toList();
  }

  /** How many reports were added, each text of an outlet once. */
  public int reports() {
    return all.reports().size();
  }
}
