package org.hearsay.interpret.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.claim.FigureKind;
import org.hearsay.claim.Period;
import org.hearsay.interpret.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time that a figure counts: of the times in its sentence the one that belongs to its
 * verb, or else the nearest with no other verb or number between.
 */
final class Moments {

  private static final int VERB_BETWEEN = 6;
  private static final int NUMBER_BETWEEN = 8;
  private static final int SAYING = 30;
  private static final int SAME_VERB = -8;
  private static final int OTHERS = 6;
  private static final int POINT_REACH = 15;
  private static final int PERIOD_REACH = 24;
  private static final int SINCE_REACH = 12;
  private static final int HEARER_REACH = 8;
  private static final String TO_TOTAL = "(total|toll|number|count|tally) to";
  private static final Set<String> DAY_LONG =
      Set.of("24 hours", "twenty-four hours", "one day", "a single day", "a day");

  private final Draft draft;
  private final Scene scene;
  private final Words words;

  private Moments(Draft draft, Scene scene) {
    this.draft = draft;
    this.scene = scene;
    this.words = draft.words;
  }

  /** A time with the tokens that it takes up and how far it is from the number. */
  private record Near(TimeMention time, int from, int to, int cost) {}

  /** Fills in period and kind. */
  static void fill(Draft draft, Scene scene) {
    new Moments(draft, scene).fill();
  }

  private void fill() {
    Optional<Near> near = nearest();
    near.ifPresent(this::take);
    Optional<FigureKind> cue = Totals.kind(words, draft);
    if (draft.kind == null || (cue.isPresent() && near.filter(this::decides).isEmpty())) {
      draft.kind = cue.orElse(draft.kind);
    }
  }

  private boolean decides(Near near) {
    return isSince(near);
  }

  private boolean isSince(Near near) {
    return near.time().kind() == TimeMention.Kind.SINCE
        || (words.is(near.from(), "since") && near.to() - near.from() > 1);
  }

  /** "lost 300 soldiers in 24 hours": of a toll it is the last day. */
  private static boolean isLastDay(TimeMention time) {
    boolean length = time.kind() == TimeMention.Kind.DURATION;
    return length && DAY_LONG.contains(time.span().text().toLowerCase(Locale.ROOT));
  }

  private void take(Near near) {
    TimeMention time = near.time();
    LocalDate from = time.from();
    LocalDate to = time.to();
    boolean until = isUntil(near);
    boolean since = isSince(near);
    FigureKind kind = since || until ? FigureKind.TOTAL : FigureKind.INCREMENT;
    if (since && (to == null || time.kind() != TimeMention.Kind.SINCE)) {
      to = published(from);
    }
    if (isSoFar(near) && to != null) {
      to = published(from);
      kind = FigureKind.TOTAL;
    }
    Optional<FirstDays> opening = FirstDays.of(scene, near.from(), near.to());
    if (opening.isPresent()) {
      from = opening.get().from();
      to = opening.get().to();
    }
    if (isLastDay(time) && scene.report().published() != null) {
      to = scene.report().published();
      from = to.minusDays(1);
    }
    draft.period = new Period(until ? null : from, to, time.span().text());
    draft.kind = draft.kind == null || kind == FigureKind.TOTAL ? kind : draft.kind;
  }

  private @Nullable LocalDate published(@Nullable LocalDate from) {
    LocalDate day = scene.report().published();
    return day != null && from != null && day.isBefore(from) ? null : day;
  }

  /** "as of Tuesday", "by Tuesday", "until Tuesday". */
  private boolean isUntil(Near near) {
    return near.time().kind() == TimeMention.Kind.UNTIL
        || words.is(near.from() - 1, "by", "until", "till", "through")
        || words.words(near.from() - 2, near.from()).equals("as of")
        || words.is(near.from(), "by", "until", "as");
  }

  private Optional<Near> nearest() {
    return scene.timesNear(draft.number(scene.report())).stream()
        .flatMap(time -> near(time).stream())
        .filter(near -> near.cost() <= reach(near))
        .min(Comparator.comparingInt(Near::cost));
  }

  private int reach(Near near) {
    boolean point = near.time().kind() == TimeMention.Kind.POINT && !isSince(near);
    return point ? POINT_REACH : PERIOD_REACH;
  }

  private Optional<Near> near(TimeMention time) {
    int from = -1;
    int to = -1;
    int first = Math.max(0, draft.from - 60);
    for (int i = first; i < Math.min(words.size(), draft.to + 60); i++) {
      if (words.token(i).span().overlaps(time.span())) {
        from = from < 0 ? i : from;
        to = i + 1;
      }
    }
    boolean inside = from <= draft.numeral.from() && draft.numeral.from() < to;
    return from < 0 || inside || !placed(time, from)
        ? Optional.empty()
        : Optional.of(near(time, since(time, from), to));
  }

  /**
   * "since the battles near Goma began on 6 August": the day ends the phrase, "since" begins it.
   */
  private int since(TimeMention time, int from) {
    if (time.kind() != TimeMention.Kind.POINT) {
      return from;
    }
    for (int i = from - 1; i >= Math.max(0, from - SINCE_REACH); i--) {
      if (words.is(i, "since") && words.tagged(i, "IN", "RB")) {
        return i;
      }
      if (words.is(i, ",", ";", "said", "and") || Pieces.holdsDigit(words.word(i))) {
        return from;
      }
    }
    return from;
  }

  /** "a six-day strike" and "the daily Globe" place nothing; "for six days" and "a day" do. */
  private boolean placed(TimeMention time, int from) {
    return switch (time.kind()) {
      case DURATION ->
          words.tagged(from, "IN") || (words.tagged(from - 1, "IN") && !words.is(from - 1, "of"));
      case SET -> !words.is(from - 1, "the") && !words.isNoun(from + 1);
      default -> true;
    };
  }

  private Near near(TimeMention time, int from, int to) {
    boolean before = to <= draft.numeral.from();
    int first = before ? to : draft.numeral.to();
    int last = before ? draft.numeral.from() : from;
    int cost = Math.max(0, last - first) + between(first, last) + saying(from, to);
    if (before && between(draft, from, to)) {
      cost += OTHERS;
    }
    if (!draft.inherited && sharesVerb(from, to)) {
      cost += SAME_VERB;
    }
    boolean opens = from <= 1 && (words.is(from, "since") || isOpeningPeriod(time, to));
    return new Near(time, from, to, opens ? Math.min(cost, PERIOD_REACH) : cost);
  }

  /** "In the last 48 hours, aircraft struck the port 11 times and sunk two boats": of both. */
  private boolean isOpeningPeriod(TimeMention time, int to) {
    boolean lasting =
        time.kind() == TimeMention.Kind.PERIOD || time.kind() == TimeMention.Kind.SINCE;
    return lasting && words.is(to, ",");
  }

  /** "So far this month", "this year so far": to the day of the report. */
  private boolean isSoFar(Near near) {
    return words.words(near.from() - 2, near.from()).equals("so far")
        || words.words(near.to(), near.to() + 2).equals("so far");
  }

  /** A time right after an earlier number belongs to that one first. */
  private boolean between(Draft later, int from, int to) {
    List<Draft> earlier = scene.earlier(later);
    Draft last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    return last != null && last.to <= from && from - last.to <= 6 && to <= later.from;
  }

  private int between(int first, int last) {
    int cost = 0;
    for (int i = first; i < last; i++) {
      boolean own = draft.told != null && draft.told.at() == i;
      if (words.isVerb(i) && !own && !words.isBe(i) && !isAuxiliary(i)) {
        cost += VERB_BETWEEN;
      } else if (Pieces.holdsDigit(words.word(i)) || words.is(i, ";", "while", "but")) {
        cost += NUMBER_BETWEEN;
      }
    }
    return cost;
  }

  private boolean isAuxiliary(int i) {
    return words.is(i, "have", "has", "had", "having", "do", "did", "does");
  }

  /** "said Tuesday", "told the Globe on Tuesday that": the day of the saying. */
  private int saying(int from, int to) {
    int i = from - 1;
    while (words.tagged(i, "RB") || words.is(i, "on", "in", "late", "early", "earlier")) {
      i--;
    }
    boolean said = words.isVerb(i) && Lists.SAYINGS.hold(words.word(i));
    return said || opensSaying(i, to) || datesOldSaying(from, to) || datesGiven(from) ? SAYING : 0;
  }

  /** "Its claim of the day before had been 40": the day of the claim. */
  private boolean datesGiven(int from) {
    int of = words.tagged(from - 1, "DT") ? from - 2 : from - 1;
    return words.is(of, "of") && Lists.GIVEN.hold(words.word(of - 1));
  }

  /** "had spoken of 28 villages a day earlier": so long before this report the others were told. */
  private boolean datesOldSaying(int from, int to) {
    int verb = from - 1;
    while (verb > Math.max(0, from - PERIOD_REACH) && !words.isVerb(verb)) {
      verb--;
    }
    boolean says = Lists.SAYINGS.hold(words.word(verb)) || Lists.PUTS.hold(words.word(verb));
    return says && words.is(verb - 1, "had") && words.is(to - 1, "earlier", "before", "previously");
  }

  /** "told the Globe on Tuesday that": what was said begins after the day. */
  private boolean opensSaying(int before, int to) {
    boolean opens = words.is(to, "that") || (words.is(to, ",") && words.is(to + 1, "that"));
    for (int i = before; opens && i > before - HEARER_REACH; i--) {
      if (words.isVerb(i)) {
        return Lists.SAYINGS.hold(words.word(i));
      }
    }
    return false;
  }

  private boolean sharesVerb(int from, int to) {
    int verb = draft.told != null ? draft.told.at() : words.above(draft.anchor(), words::isVerb);
    for (int i = from; i < to && verb >= 0; i++) {
      int above = words.above(i, at -> words.isVerb(at));
      if (above == verb && (above < from || above >= to)) {
        return true;
      }
    }
    return false;
  }

  /** "killed 12 people and wounded 30 on Tuesday": members of a list share a time that ends it. */
  static void share(Draft draft, Scene scene) {
    List<Draft> earlier = scene.earlier(draft);
    List<Draft> later = scene.later(draft);
    Draft before = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    if (draft.period == null && before != null && before.period != null && linked(before, draft)) {
      inherit(draft, before);
    } else if (draft.period == null) {
      follow(draft, later, each -> each.period != null).ifPresent(each -> inherit(draft, each));
    }
  }

  /**
   * The first number of the list that goes on after {@code draft} for which {@code known} holds.
   */
  static Optional<Draft> follow(Draft draft, List<Draft> later, Predicate<Draft> known) {
    Draft last = draft;
    for (Draft each : later) {
      if (!linked(last, each)) {
        return Optional.empty();
      }
      if (known.test(each)) {
        return Optional.of(each);
      }
      last = each;
    }
    return Optional.empty();
  }

  /** "27 were caught since Saturday, bringing the total to 61": the total is the other number. */
  static void beside(Draft draft, Scene scene) {
    boolean totalled =
        scene.later(draft).stream()
            .anyMatch(other -> draft.words.words(other.from - 2, other.from).matches(TO_TOTAL));
    if (totalled && draft.kind == FigureKind.TOTAL && draft.period != null) {
      draft.kind = FigureKind.INCREMENT;
    }
  }

  private static void inherit(Draft draft, Draft other) {
    draft.period = other.period;
    draft.kind = draft.kind == null ? other.kind : draft.kind;
  }

  /** Whether nothing but a few words of one list stands between the two. */
  static boolean linked(Draft one, Draft other) {
    Words words = one.words;
    int gap = other.from - one.to;
    if (gap < 0 || gap > 5 || one.words != other.words) {
      return false;
    }
    for (int i = one.to; i < other.from; i++) {
      if (words.is(i, ";", "but", "while", "since") || Lists.SAYINGS.hold(words.word(i))) {
        return false;
      }
    }
    return true;
  }
}
