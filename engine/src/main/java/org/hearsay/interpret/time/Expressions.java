package org.hearsay.interpret.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;

/**
 * Collects the time expressions of a report: the pieces that name a time, with what shades them.
 */
final class Expressions {

  private static final Set<String> MEASURED =
      Set.of("length", "ago", "yearAgo", "yearEarlier", "agoVague", "inLength", "back", "on");

  private final String text;
  private final List<TimeExpression> found = new ArrayList<>();

  Expressions(String text) {
    this.text = text;
  }

  /** All, in the order of the text. */
  List<TimeExpression> all() {
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  /** Notes what the words of a match mean. */
  void add(Line line, Match match, Resolution resolution) {
    if (resolution == Undated.NO_TIME || match.pattern().meaningName().equals("sinceLast")) {
      return;
    }
    if (resolution instanceof Days days && days.second() != null) {
      addPair(line, match, days);
      return;
    }
    add(line, shaded(line, match), match.end(), resolution.timex());
  }

  /** "5 to 7 August" names two days: "5" and "7 August". */
  private void addPair(Line line, Match match, Days days) {
    int first = numberAfter(line, match.first());
    int second = numberAfter(line, first + 1);
    boolean opened = line.word(match.first()).matches("from|between");
    add(line, match.first() + (opened ? 1 : 0), first + 1, days.timex());
    if (days.second() != null && second < match.end()) {
      add(line, second, match.end(), days.second());
    }
  }

  private static int numberAfter(Line line, int from) {
    int at = from;
    while (at < line.size() - 1
        && line.value(at, Category.DAY).isEmpty()
        && line.value(at, Category.YEAR).isEmpty()) {
      at++;
    }
    return at;
  }

  private void add(Line line, int begin, int end, Timex timex) {
    Span span = Span.of(text, line.token(begin).span().begin(), line.token(end - 1).span().end());
    found.add(new TimeExpression(span, line.index(), timex));
  }

  /** "More than three days", "the six months", "about two years ago". */
  private static int shaded(Line line, Match match) {
    if (!MEASURED.contains(match.pattern().meaningName())) {
      return match.first();
    }
    int begin = match.first();
    if (line.word(begin).equals("the")) {
      return begin;
    }
    if (line.word(begin - 1).equals("the") && match.pattern().meaningName().equals("length")) {
      return begin - 1;
    }
    for (int shade = shadeBefore(line, begin); shade < begin; shade = shadeBefore(line, begin)) {
      begin = shade;
    }
    return begin;
  }

  private static int shadeBefore(Line line, int begin) {
    String before = line.word(begin - 1);
    String pair = line.word(begin - 2) + " " + before;
    if (pair.matches(
        "(?:more|less|fewer|longer|better) than|at (?:least|most)|up to|as (?:many|long) as")) {
      boolean no = line.word(begin - 3).matches("no|little|slightly|much");
      boolean little = no && line.word(begin - 4).equals("a");
      return begin - (little ? 4 : no ? 3 : 2);
    }
    boolean shade = line.value(begin - 1, Category.HOWFAR).isPresent();
    boolean counted = line.value(begin, Category.VAGUE).isEmpty();
    return shade && (counted || !before.equals("over")) ? begin - 1 : begin;
  }
}
