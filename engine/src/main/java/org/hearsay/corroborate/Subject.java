package org.hearsay.corroborate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearsay.claim.Figure;
import org.hearsay.claim.FigureKind;
import org.hearsay.claim.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is about, so far as figures of one subject can answer one question.
 *
 * @param thing what is counted: "settlements"
 * @param asked the question that its deed answers ("held"), or empty where the words name no deed
 * @param deed what became of it, as written: "captured"
 * @param flow whether it is a level, one period's count, a running total, or a count of which the
 *     words do not tell
 * @param of whose, or null
 * @param by who did it, or null
 * @param unit the unit, or empty
 * @param scopes places that limit it, lower case; empty where none is named
 * @param context places that its report speaks of, lower case
 */
record Subject(
    String thing,
    String asked,
    String deed,
    Flow flow,
    @Nullable String of,
    @Nullable String by,
    String unit,
    Set<String> scopes,
    Set<String> context) {
  private static final List<List<String>> DEEDS = deeds();

  /** Words by which ground that is in somebody's hands came into them within the time named. */
  private static final Set<String> GAINS =
      Set.of("another", "additional", "further", "came", "com", "pass", "fell");

  private static final Set<String> GROUND = Set.of("settlements", "area");

  /** How a number relates to time. */
  enum Flow {
    LEVEL,
    INCREMENT,
    TOTAL,
    UNKNOWN
  }

  /**
   * The subject of a figure.
   *
   * @param terms the terms of its claim: ground is held where they speak of control or hands
   */
  static Subject of(
      Figure figure, Collection<String> terms, Set<String> scopes, Set<String> context) {
    List<String> row = row(figure.measure());
    String deed = row.get(0);
    boolean control =
        deed.isEmpty() && GROUND.contains(thing(figure.measure(), "")) && isOfControl(terms);
    if (control) {
      row = row(thing(figure.measure(), "") + " held");
    }
    String thing = thing(figure.measure(), deed);
    boolean held = control && terms.stream().noneMatch(GAINS::contains);
    Flow flow = held ? Flow.LEVEL : flow(figure, row.get(2));
    boolean gained = flow == Flow.INCREMENT && row.get(2).equals("level");
    String asked = gained ? row.get(3) : row.get(1);
    return new Subject(
        thing,
        asked,
        deed,
        flow,
        side(figure.of()),
        side(figure.by()),
        figure.unit() == null ? "" : figure.unit(),
        scopes,
        context);
  }

  private static boolean isOfControl(Collection<String> terms) {
    return terms.contains("hold") || terms.contains("hand");
  }

  /** Whether nothing tells what became of the things. */
  boolean isBare() {
    return asked.isEmpty();
  }

  /** What figures must share to be compared at all. */
  String family() {
    return thing + "|" + asked + "|" + unit;
  }

  /** Whether both have one {@link #family}; asked of each pair of figures. */
  private boolean isOfFamily(Subject other) {
    return thing.equals(other.thing) && asked.equals(other.asked) && unit.equals(other.unit);
  }

  /** Whether it counts the lost or the killed, which are told for each other. */
  boolean isLoss() {
    return asked.equals("lost") || asked.equals("killed");
  }

  /** Whether both count the same things of the same side in the same relation to time. */
  boolean agrees(Subject other) {
    return thing.equals(other.thing)
        && agree(of, other.of)
        && flowsAgree(other)
        && sameScope(other);
  }

  /** Whether both can be answers to one question, day and place apart. */
  boolean fits(Subject other) {
    return isOfFamily(other) && agree(of, other.of) && agree(by, other.by) && flowsAgree(other);
  }

  private boolean flowsAgree(Subject other) {
    return flow == other.flow
        || (flow == Flow.UNKNOWN && other.flow != Flow.INCREMENT)
        || (other.flow == Flow.UNKNOWN && flow != Flow.INCREMENT);
  }

  /** Whether the places of both leave it open that they speak of one. */
  boolean sameScope(Subject other) {
    if (scopes.isEmpty()) {
      return other.scopes.isEmpty() || meet(context, other.scopes);
    }
    return other.scopes.isEmpty() ? meet(scopes, other.context) : meet(scopes, other.scopes);
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }

  private static boolean agree(@Nullable String one, @Nullable String other) {
    return one == null || other == null || one.equals(other);
  }

  private static @Nullable String side(@Nullable String whose) {
    if (whose == null) {
      return null;
    }
    return Sides.in(whose);
  }

  private static Flow flow(Figure figure, String deed) {
    boolean bounded = isBounded(figure.period());
    if (figure.kind() == FigureKind.INCREMENT && bounded) {
      return Flow.INCREMENT;
    }
    if (deed.equals("level")) {
      return Flow.LEVEL;
    }
    return figure.kind() == FigureKind.TOTAL ? Flow.TOTAL : Flow.UNKNOWN;
  }

  /** Whether a period is at most two days long: a day's toll, by whatever name. */
  private static boolean isBounded(@Nullable Period period) {
    if (period == null || period.from() == null || period.to() == null) {
      return false;
    }
    LocalDate latest = period.from().plusDays(2);
    return !period.to().isAfter(latest);
  }

  private static List<String> row(String measure) {
    return DEEDS.stream()
        .filter(row -> measure.endsWith(" " + row.get(0)) && allows(row, measure))
        .findFirst()
        .orElse(List.of("", "", "", "", ""));
  }

  private static boolean allows(List<String> row, String measure) {
    String things = row.get(4);
    return things.isEmpty() || List.of(things.split("\\|")).contains(thing(measure, row.get(0)));
  }

  private static String thing(String measure, String deed) {
    String thing =
        deed.isEmpty() ? measure : measure.substring(0, measure.length() - deed.length() - 1);
    return thing.equals("places") ? "settlements" : thing;
  }

  private static List<List<String>> deeds() {
    return Rows.of("measures.csv").stream()
        .sorted(
            Comparator.comparing((List<String> row) -> -row.get(0).length())
                .thenComparing(row -> row.get(4).isEmpty()))
        .toList();
  }
}
