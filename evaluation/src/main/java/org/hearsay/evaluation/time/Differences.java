package org.hearsay.evaluation.time;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.evaluation.score.Misread;
import org.hearsay.interpret.time.TimeExpression;
import org.hearsay.text.Span;

/** What was read otherwise than one text is marked, by kind of difference. */
final class Differences {

  private static final int AROUND = 80;
  private static final String NOTHING = "nothing";

  private final MarkedText text;

  Differences(MarkedText text) {
    this.text = text;
  }

  List<Misread> of(List<TimeScores.Pair> pairs, List<TimeExpression> ours) {
    List<Misread> misread = new ArrayList<>();
    List<Marked> found = pairs.stream().map(TimeScores.Pair::gold).toList();
    List<TimeExpression> used = pairs.stream().map(TimeScores.Pair::ours).toList();
    text.times().stream()
        .filter(gold -> !found.contains(gold))
        .forEach(gold -> misread.add(misread("missed", gold.span(), told(gold), NOTHING)));
    ours.stream()
        .filter(time -> !used.contains(time))
        .forEach(time -> misread.add(misread("not marked", time.span(), NOTHING, told(time))));
    pairs.forEach(pair -> compare(pair, misread));
    return misread;
  }

  private void compare(TimeScores.Pair pair, List<Misread> misread) {
    Span at = pair.gold().span();
    if (!pair.sameEnds()) {
      misread.add(misread("other ends", at, at.text(), pair.ours().span().text()));
    }
    if (!pair.sameValue() && !pair.gold().value().isEmpty()) {
      misread.add(misread("other value", at, told(pair.gold()), told(pair.ours())));
    }
  }

  private static String told(Marked gold) {
    return gold.span().text() + " = " + gold.value();
  }

  private static String told(TimeExpression time) {
    return time.span().text() + " = " + time.timex().value();
  }

  private Misread misread(String kind, Span at, String expected, String ours) {
    int from = Math.max(0, at.begin() - AROUND);
    int to = Math.min(text.text().length(), at.end() + AROUND);
    return new Misread(kind, text.id(), text.text().substring(from, to), expected, ours);
  }
}
