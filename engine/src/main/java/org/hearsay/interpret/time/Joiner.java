package org.hearsay.interpret.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.interpret.time.TimeMention.Kind;

/** Joins times into periods: "from ... to", "between ... and", "since", "until". */
final class Joiner {

  private static final Set<String> TO = Set.of("to", "until", "till", "through", "-", "–", "—");
  private static final Set<String> LINKS =
      Set.of("and", "or", "to", "until", "till", "through", "-", "–", "—", "the", "in", "&", "on");
  private static final Set<String> UNTIL = Set.of("until", "till");
  private static final Set<String> NO_ENDS =
      Set.of(
          "length",
          "oneDay",
          "joinedLength",
          "each",
          "weekdays",
          "often",
          "rate",
          "nothing",
          "sinceLast",
          "inLength",
          "present",
          "pastRef",
          "futureRef",
          "clock",
          "someNight");

  private Joiner() {}

  /** The phrases that the times of one sentence make, from left to right, not overlapping. */
  static List<Phrase> join(Line line, List<Match> found) {
    List<Match> matches = withYears(line, found);
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      if (i + 1 < matches.size() && isRange(line, match, matches.get(i + 1))) {
        phrases.add(range(line, match, matches.get(i + 1)));
        i++;
      } else {
        phrases.add(open(line, match));
      }
    }
    return phrases;
  }

  private static boolean isRange(Line line, Match first, Match second) {
    int gap = second.first() - first.end();
    if (gap < 1 || gap > 3 || isLength(first) || isLength(second)) {
      return false;
    }
    String joint = line.word(first.end());
    boolean between = line.word(first.first() - 1).equals("between") && joint.equals("and");
    boolean plain = gap == 1 || isFiller(line.word(second.first() - 1));
    return plain && (between || TO.contains(joint) && isCalendar(first) == isCalendar(second));
  }

  /** "On Monday to Tuesday's" joins like with like: "last week to Tuesday" is not a range. */
  private static boolean isCalendar(Match match) {
    return match.has(Category.MONTH) || match.has(Category.WEEKDAY) || match.has(Category.YEAR);
  }

  private static boolean isLength(Match match) {
    return NO_ENDS.contains(match.pattern().meaningName());
  }

  private static boolean isFiller(String word) {
    return word.equals("the") || word.equals("on") || word.equals("in") || word.equals("early");
  }

  private static Phrase range(Line line, Match first, Match second) {
    String before = line.word(first.first() - 1);
    boolean opened = before.equals("between") || before.equals("from");
    return new Phrase(Kind.PERIOD, first.first() - (opened ? 1 : 0), second.end(), first, second);
  }

  /** "April and June 1955": the year of a date holds for one that is joined to it from before. */
  private static List<Match> withYears(Line line, List<Match> found) {
    List<Match> matches = new ArrayList<>(found);
    for (int i = matches.size() - 2; i >= 0; i--) {
      Match match = matches.get(i);
      Match next = matches.get(i + 1);
      if (isInYear(match)
          && !match.has(Category.YEAR)
          && isInYear(next)
          && touch(line, match, next)) {
        matches.set(
            i,
            next.value(Category.YEAR)
                .map(year -> match.with(new Sense(Category.YEAR, year)))
                .orElse(match));
      }
    }
    return matches;
  }

  private static boolean isInYear(Match match) {
    return match.has(Category.MONTH) || match.has(Category.SEASON) || match.has(Category.MIDMONTH);
  }

  private static boolean touch(Line line, Match match, Match next) {
    for (int i = match.end(); i < next.first(); i++) {
      if (!LINKS.contains(line.word(i))) {
        return false;
      }
    }
    return next.first() - match.end() <= 3;
  }

  private static Phrase open(Line line, Match match) {
    String before = line.word(match.first() - 1);
    if (isLength(match)) {
      return Phrase.single(match);
    }
    if (before.equals("since")) {
      return new Phrase(Kind.SINCE, match.first() - 1, match.end(), match, null);
    }
    return UNTIL.contains(before)
        ? new Phrase(Kind.UNTIL, match.first() - 1, match.end(), match, null)
        : Phrase.single(match);
  }
}
