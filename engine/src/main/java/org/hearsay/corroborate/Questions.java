package org.hearsay.corroborate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.claim.lineage.Answer;
import org.hearsay.claim.lineage.Question;
import org.hearsay.claim.lineage.Relation;
import org.hearsay.corroborate.Subject.Flow;
import org.jspecify.annotations.Nullable;

/** Puts statements that answer one question side by side. */
final class Questions {
  private final OriginCount origins;

  Questions(OriginCount origins) {
    this.origins = origins;
  }

  /**
   * The statements of one thing and unit, by question.
   *
   * <p>A level is asked of two days on end of one month: "today" of one outlet is "yesterday" of
   * another. What happened in a time, and a running total, are asked of the very day on which the
   * time ends. That days are paired anew from each month's first keeps what was said long ago from
   * deciding which days are paired now.
   */
  List<List<Statement>> ofFigures(Collection<Statement> statements) {
    Map<String, List<Statement>> subjects = new TreeMap<>();
    for (Statement statement : new TreeSet<>(statements)) {
      Subject subject = statement.clearest().about();
      String key = subject.family() + "|" + (subject.flow() == Flow.INCREMENT);
      subjects.computeIfAbsent(key, k -> new ArrayList<>()).add(statement);
    }
    List<List<Statement>> questions = new ArrayList<>();
    subjects.values().forEach(all -> windows(all).forEach(w -> questions.addAll(parted(w))));
    return questions;
  }

  private static List<List<Statement>> windows(List<Statement> statements) {
    List<List<Statement>> windows = new ArrayList<>();
    LocalDate from = null;
    for (Statement statement : statements) {
      LocalDate day = FigureStatements.day(statement);
      boolean level = statement.clearest().about().flow() == Flow.LEVEL;
      if (from == null || day.isAfter(level ? lastBeside(from) : from)) {
        windows.add(new ArrayList<>());
        from = day;
      }
      windows.get(windows.size() - 1).add(statement);
    }
    return windows;
  }

  /** The next day, unless it is of another month. */
  private static LocalDate lastBeside(LocalDate day) {
    boolean ends = day.equals(LocalDate.MAX) || day.getDayOfMonth() == day.lengthOfMonth();
    return ends ? day : day.plusDays(1);
  }

  /**
   * Parts the statements of a window by whose things they are, by place, and by who cannot mean
   * both.
   */
  private static List<List<Statement>> parted(List<Statement> window) {
    List<List<Statement>> parts = new ArrayList<>();
    window.stream()
        .sorted(Comparator.comparing(Questions::vagueness).thenComparing(Questions::byReports))
        .forEach(statement -> place(statement, parts));
    return parts;
  }

  private static int vagueness(Statement statement) {
    Subject subject = statement.clearest().about();
    return (subject.of() == null && subject.by() == null ? 2 : 0)
        + (subject.scopes().isEmpty() ? 1 : 0);
  }

  private static int byReports(Statement statement) {
    return -statement.reports();
  }

  private static void place(Statement statement, List<List<Statement>> parts) {
    for (List<Statement> part : parts) {
      if (part.stream().allMatch(other -> isSameQuestion(statement, other))) {
        part.add(statement);
        return;
      }
    }
    parts.add(new ArrayList<>(List.of(statement)));
  }

  private static boolean isSameQuestion(Statement one, Statement other) {
    Subject mine = one.clearest().about();
    Subject theirs = other.clearest().about();
    return mine.fits(theirs) && mine.sameScope(theirs) && !isOneVoicesTwoThings(one, other);
  }

  /** A report does not give one voice two answers to one question: they are about two things. */
  private static boolean isOneVoicesTwoThings(Statement one, Statement other) {
    return one.facts().stream()
        .anyMatch(
            fact ->
                other.facts().stream()
                    .anyMatch(
                        o ->
                            o.report().equals(fact.report())
                                && o.origin().isSame(fact.origin())
                                && o.daysTo(fact) == 0));
  }

  /** A question for a reader. */
  Question question(List<Statement> statements) {
    List<Statement> sorted = List.copyOf(new TreeSet<>(statements));
    List<LocalDate> days =
        sorted.stream()
            .flatMap(s -> s.facts().stream().map(f -> f.telling().asOf()))
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return new Question(
        sorted.get(0).id(),
        asks(sorted),
        days.isEmpty() ? null : days.get(0),
        days.isEmpty() ? null : lastAsked(sorted),
        sorted.stream().map(this::answer).toList(),
        relations(sorted),
        origins.of(sorted));
  }

  private static @Nullable LocalDate lastAsked(List<Statement> statements) {
    return statements.stream()
        .map(Statement::day)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static String asks(List<Statement> statements) {
    if (!statements.get(0).isFigure()) {
      return statements.get(0).claim().first().words();
    }
    Statement most =
        statements.stream().min(Comparator.comparing(Questions::vagueness)).orElseThrow();
    Subject subject = most.clearest().about();
    return most.clearest().figure().measure()
        + (subject.of() == null ? "" : ", of " + subject.of())
        + (subject.by() == null ? "" : ", by " + subject.by())
        + (subject.unit().isEmpty() ? "" : ", in " + subject.unit());
  }

  private Answer answer(Statement statement) {
    return new Answer(statement.claim(), claimants(statement), origins.of(List.of(statement)));
  }

  /**
   * Who is said to have said it, under the fullest of each one's names. An office, or a body so
   * wide that it may be anybody of its side, is none beside one of that side who has a name.
   */
  private static List<String> claimants(Statement statement) {
    List<Voice> voices = new ArrayList<>();
    statement.facts().stream()
        .sorted(Comparator.comparing(Fact::telling))
        .map(Fact::origin)
        .forEach(voice -> add(voice, voices));
    return voices.stream()
        .filter(v -> voices.stream().noneMatch(o -> o.isNamed() && v.isWide() && o.mayBe(v)))
        .map(Voice::name)
        .distinct()
        .toList();
  }

  private static void add(Voice voice, List<Voice> voices) {
    for (int i = 0; i < voices.size(); i++) {
      Voice known = voices.get(i);
      if (known.isSame(voice)) {
        voices.set(i, known.name().length() >= voice.name().length() ? known : voice);
        return;
      }
    }
    voices.add(voice);
  }

  private static List<Relation> relations(List<Statement> statements) {
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      for (int j = i + 1; j < statements.size(); j++) {
        Statement one = statements.get(i);
        Statement other = statements.get(j);
        relations.add(new Relation(one.id(), other.id(), kind(one, other), null));
      }
    }
    return relations;
  }

  private static Relation.Kind kind(Statement one, Statement other) {
    if (!one.isFigure()) {
      boolean alike = one.first().stance() == other.first().stance();
      return alike ? Relation.Kind.AGREE : Relation.Kind.CONTRADICT;
    }
    boolean alike = one.clearest().amount().isLike(other.clearest().amount());
    return alike ? Relation.Kind.AGREE : Relation.Kind.DIFFER;
  }

  /** Claims without numbers, by question: those that mean the same, whoever says or denies it. */
  List<List<Statement>> ofClaims(Collection<Statement> statements) {
    Groups<Statement> groups = new Groups<>(statements);
    Map<Long, Set<Statement>> byKey = new HashMap<>();
    for (Statement statement : new TreeSet<>(statements)) {
      Set<Long> keys = new HashSet<>();
      statement.facts().forEach(fact -> keys.addAll(fact.keys()));
      Set<Statement> near = new TreeSet<>();
      keys.forEach(key -> near.addAll(byKey.getOrDefault(key, Set.of())));
      near.stream()
          .filter(other -> meansTheSame(statement, other))
          .forEach(o -> groups.join(statement, o));
      keys.forEach(key -> byKey.computeIfAbsent(key, k -> new HashSet<>()).add(statement));
    }
    return groups.all();
  }

  private static boolean meansTheSame(Statement one, Statement other) {
    return one.facts().stream()
        .anyMatch(
            fact ->
                other.facts().stream()
                    .anyMatch(
                        o ->
                            Math.abs(o.daysTo(fact)) <= 1
                                && !o.report().equals(fact.report())
                                && Keys.near(o.keys(), fact.keys())
                                && ClaimStatements.likeness(o, fact) >= ClaimStatements.ALIKE));
  }

  /** Statements of one day that look alike and answer two questions. */
  static List<Relation> apart(Collection<Statement> figures) {
    Map<String, List<Statement>> byThing = new TreeMap<>();
    for (Statement statement : new TreeSet<>(figures)) {
      Subject subject = statement.clearest().about();
      String key =
          subject.thing() + subject.unit() + FigureStatements.day(statement) + whose(subject);
      byThing.computeIfAbsent(key, k -> new ArrayList<>()).add(statement);
    }
    return byThing.values().stream().flatMap(Questions::apartAmong).sorted(ORDER).toList();
  }

  private static final Comparator<Relation> ORDER =
      Comparator.comparing(Relation::one).thenComparing(Relation::other);

  private static String whose(Subject subject) {
    return subject.of() == null ? "" + subject.by() : subject.of();
  }

  private static Stream<Relation> apartAmong(List<Statement> statements) {
    List<Relation> apart = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      for (int j = i + 1; j < statements.size(); j++) {
        Relation.Difference why = difference(statements.get(i), statements.get(j));
        if (why != null) {
          apart.add(
              new Relation(
                  statements.get(i).id(),
                  statements.get(j).id(),
                  Relation.Kind.NOT_COMPARABLE,
                  why));
        }
      }
    }
    return apart.stream();
  }

  /** Measures that are told for each other. */
  private static final Set<String> LOSSES = Set.of("lost", "killed", "wounded", "missing");

  private static Relation.@Nullable Difference difference(Statement one, Statement other) {
    Subject mine = one.clearest().about();
    Subject theirs = other.clearest().about();
    if (mine.isBare() || theirs.isBare()) {
      return null;
    }
    if (!mine.sameScope(theirs)) {
      return Relation.Difference.SCOPE;
    }
    boolean days = mine.flow() == Flow.INCREMENT ^ theirs.flow() == Flow.INCREMENT;
    if (days) {
      return Relation.Difference.PERIOD;
    }
    boolean losses = LOSSES.contains(mine.asked()) && LOSSES.contains(theirs.asked());
    boolean two = losses && !mine.asked().equals(theirs.asked());
    return two ? Relation.Difference.MEASURE : null;
  }
}
